import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takeIn } from '../../../components/stories/take-in.ts';
import { understand } from '../../../components/stories/understand.ts';
import { type Incoming, NOTHING } from '../../../components/stories/understood.ts';
import { BUILT_IN_SET } from '../../../utils/domain/competency/set.ts';
import { database } from '../../../utils/storage/database.ts';
import { addStories, BIN_DAYS, emptyOldBin } from '../../../utils/storage/stories.ts';
import { textOf } from '../../../utils/storage/versions.ts';
import { writeBackup } from '../../../utils/transfer/backup.ts';
import { writeCsv } from '../../../utils/transfer/csv-write.ts';
import { writeMarkdown } from '../../../utils/transfer/write-markdown.ts';
import { finishedStory } from '../../support/builders.ts';
import { readRawDatabase, startEachTestEmpty } from '../../support/fresh-database.ts';
import { type Generator, generateEverything, generator } from '../../support/generate.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/import');
const MADE = generateEverything(generator(5));
/** Deleted in a year that no test reaches: what is emptied out of the bin are the copies alone. */
const DELETED = { deletedAt: 9e12, updatedAt: 9e12 };
const HERE = [
  ...[finishedStory(), finishedStory({ title: 'Pinned', pinned: true })],
  ...[finishedStory({ title: 'Gone', ...DELETED }), finishedStory({ title: 'Old', archivedAt: 5 })],
  ...MADE.stories.map((story) => ({ ...story, ...(story.deletedAt !== null && DELETED) })),
];
const TEXTS = [
  writeBackup({ ...MADE, stories: HERE }, 7),
  writeMarkdown(HERE),
  writeCsv(HERE),
  ...readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8')),
];
/** Files of one kind, and of one drop. */
const FILES = 500;
const AT_ONCE = 20;
const AFTER_THE_BIN = (BIN_DAYS + 1) * 86_400_000;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const DAMAGES = {
  cut: ({ pick, whole }) => {
    const bytes = bytesOf(pick(TEXTS));
    return bytes.slice(whole(0, bytes.length / 4), whole(0, bytes.length));
  },
  'bytes flipped': ({ pick, whole }) => {
    const bytes = bytesOf(pick(TEXTS));
    for (let n = whole(1, 9); n > 0; n -= 1) bytes[whole(0, bytes.length - 1)] = whole(1, 255);
    return bytes;
  },
  'one file in another': ({ pick, whole }) => {
    const [into, from] = [pick(TEXTS), pick(TEXTS)];
    const [at, start] = [whole(0, into.length), whole(0, from.length)];
    return bytesOf(into.slice(0, at) + from.slice(start, start + whole(1, 900)) + into.slice(at));
  },
  'wrong encodings': ({ pick, chance }) => {
    const bytes = bytesOf(pick(TEXTS));
    const wide = bytes.length % 2 ? bytes.slice(1) : bytes;
    if (chance(0.3)) return Uint8Array.from([0xff, 0xfe, ...wide]);
    if (chance(0.3)) return Uint8Array.from([...bytes].flatMap((byte) => [byte, 0]));
    return chance(0.5) ? bytes.map((byte) => byte | 0x80) : bytes.filter((byte) => byte < 0xc0);
  },
} as const satisfies Record<string, (make: Generator) => Uint8Array>;

startEachTestEmpty();
beforeEach(async () => {
  await addStories(HERE);
});

/** What the user has: nothing of it may be other than before. */
async function stories() {
  const all = await (await database()).stories.orderBy('id').toArray();
  return all.map(({ id, pinned, sample, archivedAt, deletedAt, ...text }) => ({
    ...{ id, pinned, sample, archivedAt, deletedAt },
    text: textOf(text),
  }));
}

describe('2,000 damaged files, twenty dropped at once', { timeout: 40_000 }, () => {
  test.each(Object.entries(DAMAGES))(
    '%s: reading writes nothing, and undo leaves what was',
    async (_, damage) => {
      vi.spyOn(console, 'error');
      const before = await stories();
      let [refused, read] = [0, 0];
      for (let first = 1; first <= FILES; first += AT_ONCE) {
        const seeds = Array.from({ length: AT_ONCE }, (_, n) => first + n);
        const given = seeds.map((seed) => {
          const make = generator(seed);
          return { name: make.pick(['a.md', 'b.json', 'c.csv', '']), bytes: async () => damage(make) };
        });
        const { rows } = await readRawDatabase();
        const { incoming, problems } = await understand(given, BUILT_IN_SET, {}, NOTHING);
        expect((await readRawDatabase()).rows, `seeds from ${first}`).toEqual(rows);
        for (const { problem } of problems) expect(problem).toMatch(/^["A-Z].*\.$/s);
        refused += problems.length;
        read += incoming.length;

        const { pick } = generator(first);
        const choice = ({ like }: Incoming) =>
          like && like.kind !== 'binned' ? pick(['add', 'merge'] as const) : 'add';
        const { undo } = await takeIn(incoming.map((one) => ({ ...one, choice: choice(one) })));
        await undo();
        await emptyOldBin(Date.now() + AFTER_THE_BIN);
        expect(await stories(), `seeds from ${first}`).toEqual(before);
      }
      expect(console.error).not.toHaveBeenCalled();
      expect(
        [refused, read].every((count) => count > 20),
        `${refused} refused, ${read} read`,
      ).toBe(true);
    },
  );
});
