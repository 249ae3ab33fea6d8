import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../../scripts/lookup.ts', import.meta.url));

test('the program answers each line with one line, and lives on after a bad one', () => {
  const flat = {
    id: 'a',
    title: 'Crane',
    action: 'I fixed the gearbox',
    scope: 'multi-team',
    competencies: ['ownership', 'none such'],
    tags: [],
  };
  const lines = [
    '{"question":"too early"}',
    JSON.stringify({ stories: [flat] }),
    'not json',
    '[]',
    '{"stories":[{"title":"no id"}]}',
    '{"question":"gearbox"}',
    '{"question":"can you hear me"}',
  ];
  const run = spawnSync(process.execPath, [PROGRAM], { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toEqual([
    { error: expect.any(String) },
    { stories: 1 },
    { error: expect.any(String) },
    { error: expect.any(String) },
    { error: expect.any(String) },
    { competencies: expect.any(Array), stories: ['a'] },
    { competencies: [], stories: [] },
  ]);
});
