import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { searchStories } from '../../../utils/domain/story/search-stories.ts';
import { SCHEMA_VERSION } from '../../../utils/storage/schema.ts';
import { interview, story, WRITTEN } from '../../support/builders.ts';
import {
  makeRawDatabase,
  openPage,
  openRawDatabase,
  type Page,
  readRawDatabase,
  startEachTestEmpty,
} from '../../support/fresh-database.ts';

startEachTestEmpty();

const DAY = 86_400_000;
const SENTENCE =
  'A newer Sidestory has written these stories. They can be read and saved as a file here, but not changed.';
const what = { storyId: 'one', sittingId: 'call', questionId: 'asked' };

/** All that can write, so that none is forgotten: what a page exports is here or among the others below. */
const VERBS: Record<string, (page: Page) => Promise<unknown>> = {
  createStory: ({ stories }) => stories.createStory({ title: 'New' }),
  addStories: ({ stories }) => stories.addStories([story()]),
  changeStory: ({ stories }) => stories.changeStory('one', { title: 'New' }),
  archiveStory: ({ stories }) => stories.archiveStory('one'),
  unarchiveStory: ({ stories }) => stories.unarchiveStory('one'),
  deleteStory: ({ stories }) => stories.deleteStory('one'),
  undeleteStory: ({ stories }) => stories.undeleteStory('binned'),
  removeSamples: ({ stories }) => stories.removeSamples(),
  emptyOldBin: ({ stories }) => stories.emptyOldBin(WRITTEN + 100 * DAY),
  createInterview: ({ interviews }) => interviews.createInterview(),
  changeInterview: ({ interviews }) => interviews.changeInterview('acme', { role: 'New' }),
  deleteInterview: ({ interviews }) => interviews.deleteInterview('acme'),
  putBackInterview: ({ interviews }) => interviews.putBackInterview(interview()),
  startSitting: ({ sittings }) => sittings.startSitting('meet', WRITTEN),
  endSitting: ({ sittings }) => sittings.endSitting('call', WRITTEN),
  changeSitting: ({ sittings }) => sittings.changeSitting('call', { draft: 'New' }),
  reopenSitting: ({ sittings }) =>
    sittings.reopenSitting({
      ...{ id: 'ended', interviewId: null, provider: null, startedAt: WRITTEN, endedAt: WRITTEN },
      ...{ draft: '', declined: null },
    }),
  recordTelling: ({ ledger }) => ledger.recordTelling('acme', { storyId: 'one' }, WRITTEN),
  undoRecorded: ({ ledger }) => ledger.undoRecorded({ id: 'told' }),
  changeTellingNumbers: ({ ledger }) => ledger.changeTellingNumbers('told', []),
  attachSitting: ({ ledger }) => ledger.attachSitting('call', 'acme'),
  keepQuestion: ({ tellings }) => tellings.keepQuestion('call', 'Why?', null, WRITTEN),
  forgetQuestion: ({ tellings }) => tellings.forgetQuestion('asked'),
  startTelling: ({ tellings }) => tellings.startTelling(what, WRITTEN),
  endTelling: ({ tellings }) => tellings.endTelling('told', WRITTEN),
  undoTelling: ({ tellings }) => tellings.undoTelling('told'),
  putTellingsBack: ({ tellings }) => tellings.putTellingsBack([]),
  changeSettings: ({ settings }) => settings.changeSettings({ theme: 'light' }),
  replaceEverything: ({ everything }) =>
    everything.replaceEverything(
      {
        stories: [],
        interviews: [],
        sittings: [],
        questions: [],
        tellings: [],
        competencies: [],
        versions: [],
        settings: DEFAULT_SETTINGS,
      },
      '',
    ),
  deleteEverything: ({ everything }) => everything.deleteEverything(),
  bringIn: ({ bringIn }) => bringIn.bringIn([story()]),
  mergeStories: ({ bringIn }) => bringIn.mergeStories('one', 'binned', story()),
  changeCompetency: ({ competencies }) => competencies.changeCompetency('ownership', { hidden: true }),
  changeCompetencies: ({ competencies }) => competencies.changeCompetencies([{ id: 'ownership' }]),
  putCompetencies: ({ competencies }) => competencies.putCompetencies([{ id: 'thrift' }]),
  restoreCompetencies: ({ competencies }) => competencies.restoreCompetencies(['ownership']),
};

/** Read, write inside another's transaction, or are one line over a verb above. */
const OTHERS = [
  ...[
    'listRows',
    'countShelf',
    'putRow',
    'putTellings',
    'listInterviews',
    'liveSitting',
    'lastEnded',
    'sittingLog',
    'levelsInUse',
    'readLedger',
    'looseSittings',
  ],
  ...[
    'putRows',
    'addNew',
    'offeredFor',
    'countSamples',
    'textOf',
    'saysTheSame',
    'versionsOf',
    'listVersions',
    'keepVersion',
  ],
  ...['currentCompetencies', 'currentSettings', 'onSettings', 'onCompetencies'],
  ...['readSettings', 'readEverything', 'withoutSeq', 'lastKeptCopy', 'pinStory'],
];

/** As the browser counts. */
const NEWER = 10 * (SCHEMA_VERSION + 1);

/** The next version as it could be: all of today's, a field more in each row and a table more. */
async function makeNewerDatabase(): Promise<void> {
  const page = await openPage();
  const { stories, interviews, sittings, tellings, settings } = page;
  await stories.addStories([
    story({ id: 'one', title: 'The first one', hook: 'Two days instead of nine' }),
    story({ id: 'binned', title: 'Binned', deletedAt: WRITTEN, sample: true }),
  ]);
  await interviews.putBackInterview(interview({ id: 'acme' }));
  const call = await sittings.startSitting('meet', WRITTEN);
  const question = await tellings.keepQuestion(call.id, 'Why?', null, WRITTEN);
  await tellings.startTelling({ storyId: 'one', sittingId: call.id, questionId: question.id }, WRITTEN);
  await settings.changeSettings({ theme: 'dark' });
  await page.database.closeDatabase();
  const made = await readRawDatabase();
  // The version fixes the ids that the verbs above name.
  const renamed = JSON.parse(
    JSON.stringify(made.rows).replaceAll(call.id, 'call').replaceAll(question.id, 'asked'),
  );
  renamed.tellings[0].id = 'told';
  for (const rows of Object.values<Record<string, unknown>[]>(renamed))
    for (const row of rows) row.mood = 'newer';
  indexedDB.deleteDatabase('sidestory');
  await makeRawDatabase({
    version: NEWER,
    stores: [...made.stores, { name: 'loops', keyPath: 'id', autoIncrement: false, indexes: [] }],
    rows: { ...renamed, loops: [{ id: 'loop' }] },
  });
}

describe('a database that a newer Sidestory has written', () => {
  let page: Page;
  beforeEach(async () => {
    await makeNewerDatabase();
    page = await openPage();
    await page.database.database();
  });

  test('opens, and the page knows that it is newer', () => {
    expect(page.database.storageState()).toEqual({ kind: 'newer' });
  });

  test('can be listed, searched and saved as a whole', async () => {
    const db = await page.database.database();
    expect((await page.stories.listRows(db, 'live', 50)).map((row) => row.title)).toEqual(['The first one']);
    expect(await page.stories.countShelf(db, 'bin')).toBe(1);
    expect(searchStories(await db.stories.toArray(), 'nine').map((s) => s.id)).toEqual(['one']);
    const all = await page.everything.readEverything(db);
    expect(all).toMatchObject({
      stories: [{ id: 'binned' }, { id: 'one' }],
      interviews: [{ id: 'acme' }],
      questions: [{ text: 'Why?' }],
      settings: { theme: 'dark' },
    });
    expect((await page.tellings.sittingLog(db, 'call')).tellings).toHaveLength(1);
  });

  test.each(Object.keys(VERBS))('%s refuses with a sentence and writes nothing', async (verb) => {
    const before = await readRawDatabase();
    await expect(VERBS[verb]!(page)).rejects.toThrow(SENTENCE);
    expect(await readRawDatabase()).toEqual(before);
    expect(before.version).toBe(NEWER);
  });

  test('a refused deletion leaves the copy of the first screen', async () => {
    page.firstScreen.remember('rows', ['one']);
    await expect(page.everything.deleteEverything()).rejects.toThrow(SENTENCE);
    expect(page.firstScreen.recall('rows')).toEqual(['one']);
  });
});

test('every verb is tried above', async () => {
  const { stories, interviews, sittings, tellings, settings, everything } = await openPage();
  const exported = [stories, interviews, sittings, tellings, settings, everything].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );
  const known = [...Object.keys(VERBS), ...OTHERS];
  expect(exported.filter((name) => !known.includes(name))).toEqual([]);
});

describe('a page that is open while a newer Sidestory comes', () => {
  test('gives way to the upgrade at once, says that it was replaced, and never writes again', async () => {
    const page = await openPage();
    await page.stories.addStories([story({ id: 'one' })]);
    const said: unknown[] = [];
    page.database.onStorageState(() => said.push(page.database.storageState()));
    const newer = await openRawDatabase(NEWER);
    expect(newer.version).toBe(NEWER);
    expect(said).toEqual([{ kind: 'replaced' }]);
    newer.close();
    const before = await readRawDatabase();
    for (const verb of Object.keys(VERBS)) await expect(VERBS[verb]!(page), verb).rejects.toThrow();
    const db = await page.database.database();
    await expect(page.stories.listRows(db, 'live', 1)).rejects.toThrow();
    expect(db.isOpen()).toBe(false);
    expect(await readRawDatabase()).toEqual(before);
    await expect(page.stories.changeStory('one', { title: 'New' })).rejects.toThrow(
      'Sidestory was updated in another window. Reload this panel to go on.',
    );
  });

  test('gives way when the data is deleted, and does not make it again', async () => {
    const page = await openPage();
    await page.stories.addStories([story()]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('sidestory').onsuccess = resolve;
    });
    expect(page.database.storageState()).toEqual({ kind: 'replaced' });
    await expect(page.stories.createStory()).rejects.toThrow('Reload this panel to go on.');
    expect(await indexedDB.databases()).toEqual([]);
  });
});
