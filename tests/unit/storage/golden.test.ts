import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { searchStories } from '../../../utils/domain/story/search-stories.ts';
import { declareSchema, SCHEMA_VERSION } from '../../../utils/storage/schema.ts';
import v1 from '../../fixtures/golden/v1.json' with { type: 'json' };
import v2 from '../../fixtures/golden/v2.json' with { type: 'json' };
import v3 from '../../fixtures/golden/v3.json' with { type: 'json' };
import {
  makeRawDatabase,
  openPage,
  type Page,
  readRawDatabase,
  startEachTestEmpty,
} from '../../support/fresh-database.ts';

startEachTestEmpty();

/** Tuesday 20 October 2026, 09:00 UTC: when these rows were written. */
const NOW = Date.UTC(2026, 9, 20, 9);
const DAY = 86_400_000;
const QUEUE = 'b1e0c1f2-0001-4000-8000-000000000001';
const HEBREW = 'b1e0c1f2-0002-4000-8000-000000000002';
const BINNED = 'b1e0c1f2-0003-4000-8000-000000000003';

/** An example of each version ever released, the oldest first. */
const EXAMPLES = [
  { version: 1, golden: v1 },
  { version: 2, golden: v2 },
  { version: 3, golden: v3 },
];
/** Made again when they are missing, so an example of them proves nothing. */
const CACHES = ['profiles'];

/** What the code declares up to one version, whatever versions came after it. */
function declaredFor(wanted: number): Record<string, string | null> {
  const declared = new Map<number, Record<string, string | null>>();
  const recorder = {
    version: (version: number) => ({
      stores(stores: Record<string, string | null>) {
        declared.set(version, stores);
        return { upgrade: () => undefined };
      },
    }),
  };
  declareSchema(recorder as unknown as Dexie);
  return Object.assign(
    {},
    ...[...declared].filter(([version]) => version <= wanted).map(([, stores]) => stores),
  );
}

test.each(EXAMPLES)(
  'the stores and indexes of version $version are for ever those of its example',
  async ({ version: of, golden }) => {
    const db = new Dexie('sidestory');
    db.version(of).stores(declaredFor(of));
    await db.open();
    const { version, stores } = await readRawDatabase();
    db.close();
    expect({ version, stores }).toEqual({ version: golden.version, stores: golden.stores });
  },
);

test('a new database has the version that the code says it writes', async () => {
  const page = await openPage();
  await page.database.database();
  expect((await readRawDatabase()).version).toBe(10 * SCHEMA_VERSION);
});

test('there is an example of the version that the code writes', () => {
  expect(EXAMPLES.at(-1)?.version).toBe(SCHEMA_VERSION);
});

test.each(EXAMPLES)('the example has two rows or more wherever there can be two: $version', ({ golden }) => {
  for (const [table, rows] of Object.entries(golden.rows)) {
    if (!['settings', 'meta', ...CACHES].includes(table))
      expect(rows.length, table).toBeGreaterThanOrEqual(2);
  }
  expect(Object.keys(golden.rows).sort()).toEqual(golden.stores.map((store) => store.name));
});

describe.each(EXAMPLES)('a database as version $version left it', ({ golden }) => {
  let page: Page;
  beforeEach(async () => {
    await makeRawDatabase(golden);
    page = await openPage();
    await page.database.database();
  });
  const open = () => page.database.database();

  test('opens ready to be written, and holds every row as it was', async () => {
    expect(page.database.storageState()).toEqual({ kind: 'ready' });
    const { rows } = await readRawDatabase();
    // What a list shows is made again of the stories, and says more with each version.
    expect(rows).toEqual({
      profiles: [],
      competencies: [],
      versions: [],
      ...golden.rows,
      rows: v3.rows.rows,
    });
  });

  test('lists each shelf', async () => {
    const list = async (shelf: 'live' | 'archived' | 'bin') =>
      (await page.stories.listRows(await open(), shelf, 50)).map((row) => [row.title, row.told]);
    expect(await list('live')).toEqual([['The night the queue stood still 🌙', 1]]);
    expect(await list('archived')).toEqual([['הצוות שלא הסכים', 1]]);
    expect(await list('bin')).toEqual([['Untitled story', 0]]);
    const offered = (await open()).rows.where('offered').equals('ownership').primaryKeys();
    expect(await offered).toEqual([QUEUE]);
  });

  test('reads the stories with every word and number', async () => {
    const { stories } = await page.everything.readEverything(await open());
    expect(stories.map((s) => s.id)).toEqual([QUEUE, HEBREW, BINNED]);
    expect(stories[0]).toMatchObject({
      employer: 'Zażółć & Söhne',
      scope: { reach: 'teams', people: 14, teams: 3, months: 6, users: 1_200_000, money: '€ 400k a year' },
      answers: { 'why-hard': 'Two clocks disagreed.' },
      rev: 17,
    });
    expect(searchStories(stories, '会議').map((s) => s.id)).toEqual([HEBREW]);
  });

  test('finds the story for a question, and offers no archived or deleted one', async () => {
    page.bank.onBank(() => undefined);
    const bank = await expect
      .poll(() => page.bank.currentBank())
      .toBeDefined()
      .then(() => page.bank.currentBank()!);
    expect(bank.lookup('A time when you were blocked by a partner team').stories.map((s) => s.id)).toEqual([
      QUEUE,
    ]);
    expect([...bank.stories.keys()].sort()).toEqual([QUEUE, HEBREW]);
  });

  test('orders the interviews, and reads their plans and checklists', async () => {
    const list = await page.interviews.listInterviews(await open(), NOW);
    expect(list.map((i) => i.company)).toEqual(['Acme 🏗️', '', 'Vořech']);
    expect(list[0]).toMatchObject({
      level: 'staff',
      startsAt: NOW + DAY,
      plan: [
        { storyId: QUEUE, competency: 'ownership' },
        { storyId: HEBREW, competency: null },
      ],
    });
    expect(list[0]?.before.map((line) => line.done)).toEqual([true, false]);
  });

  test('knows the call that was on, and the one that ended', async () => {
    const on = await page.sittings.liveSitting(await open());
    expect(on).toMatchObject({ provider: null, draft: 'Tell me about a time you w', declined: '1e7-0001' });
    expect((await page.sittings.startSitting(null, NOW + 1000)).id).toBe(on?.id);
    const ended = await page.sittings.lastEnded(await open());
    expect(ended).toMatchObject({ provider: 'meet', interviewId: '1e7-0003' });
    const { questions, tellings } = await page.tellings.sittingLog(await open(), ended!.id);
    expect(questions.map((q) => q.text)).toEqual(['When were you last blocked?', 'ومتى اختلفتم؟ 🤔']);
    expect(tellings.map((t) => t.numbers)).toEqual([['40 minutes', '−35 %'], ['٤٠ %']]);
  });

  test('reads the settings, and the copy that was kept last', async () => {
    expect(await page.settings.readSettings(await open())).toMatchObject({
      theme: 'dark',
      textSize: 150,
      answerSeconds: 90,
      warnSeconds: 140,
    });
    expect((await page.everything.lastKeptCopy(await open()))?.text).toContain('“é” 🙂');
  });

  test('goes on from there: a change is saved, a running telling ends, the bin can be emptied', async () => {
    expect(await page.stories.changeStory(QUEUE, { title: 'Renamed' })).toMatchObject({ rev: 18, seq: 45 });
    await page.tellings.endTelling('te11-0002', NOW + 180_000);
    const [row] = await page.stories.listRows(await open(), 'live', 1);
    expect(row).toMatchObject({ title: 'Renamed', told: 2, lastToldAt: NOW + 180_000 });
    await page.stories.emptyOldBin(NOW + 31 * DAY);
    expect(await page.stories.countShelf(await open(), 'bin')).toBe(0);
  });
});
