import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUILT_IN_SET } from '../../utils/domain/competency/set.ts';
import { SAMPLE_QUESTIONS } from '../../utils/domain/story/sample-questions.ts';
import { sampleStories } from '../../utils/domain/story/samples.ts';

const PROJECT = join(import.meta.dirname, '../..');
const PICTURES = join(PROJECT, 'pictures');

/** Two dots a pixel: the panel at 360 × 640, the call beside it at 920 × 640. */
const SIZES = {
  'panel-light.png': [720, 1280],
  'panel-dark.png': [720, 1280],
  'panel-plan-light.png': [720, 1280],
  'panel-playbook-light.png': [720, 1280],
  'beside-the-call.png': [2560, 1280],
} as const satisfies Record<string, readonly [width: number, height: number]>;

/** `npm start` as one runs it where there is no screen. @throws Error when it ends with an error. */
async function start(): Promise<string> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const alwaysHasScreen = ['darwin', 'win32'].includes(process.platform);
  const args = ['run', 'start', ...(alwaysHasScreen ? ['--', '--headless'] : [])];
  const options = { cwd: PROJECT, env, shell: process.platform === 'win32' };
  return (await promisify(execFile)('npm', args, options)).stdout;
}

async function readPng(file: string): Promise<{ signature: string; size: [width: number, height: number] }> {
  const bytes = await readFile(join(PICTURES, file));
  return {
    signature: bytes.toString('latin1', 1, 4),
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  };
}

describe('npm start without a screen', () => {
  let printed = '';
  beforeAll(async () => {
    await rm(PICTURES, { recursive: true, force: true });
    printed = await start();
  }, 60_000);

  test('prints five questions, two of them situations, each with its competency and its best story', () => {
    const rows = printed.split('\n').flatMap((line) => {
      const cells = line.split('→').map((cell) => cell.trim());
      return cells.length === 3 ? [cells] : [];
    });
    const stories = sampleStories(0);
    const right = SAMPLE_QUESTIONS.map(({ text, competency, story }) => [
      text,
      BUILT_IN_SET.name(competency),
      stories.find((it) => it.id === story)?.title,
    ]);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(right).toContainEqual(row);
    expect(rows.filter(([question]) => /^(?:Imagine|Suppose|What would)/.test(question ?? ''))).toHaveLength(
      2,
    );
  });

  test('prints the checklist: one ticked by telling it, one by hand', () => {
    expect(printed).toMatch(/Your examples for this call, 2 of \d told/);
    expect(printed.match(/^ {2}\[x\] /gm)).toHaveLength(2);
  });

  test('leaves its pictures and says where', async () => {
    expect(printed).toContain(PICTURES);
    expect((await readdir(PICTURES)).sort()).toEqual(Object.keys(SIZES).sort());
    for (const [file, size] of Object.entries(SIZES)) {
      expect(printed).toContain(file);
      expect(await readPng(file), file).toEqual({ signature: 'PNG', size });
    }
  });
});
