import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Everything } from '../../../utils/domain/everything.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { sampleStories } from '../../../utils/domain/story/samples.ts';
import { withoutOpenCalls } from '../../../utils/domain/telling/open-calls.ts';
import type { Profile } from '../../../utils/lookup/profile.ts';
import { changeCompetency } from '../../../utils/storage/competencies.ts';
import { database } from '../../../utils/storage/database.ts';
import {
  deleteEverything,
  lastKeptCopy,
  readEverything,
  replaceEverything,
} from '../../../utils/storage/everything.ts';
import { recall, remember, writeFirstScreen } from '../../../utils/storage/first-screen.ts';
import { changeInterview, createInterview } from '../../../utils/storage/interviews.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';
import { changeSitting, endSitting, liveSitting, startSitting } from '../../../utils/storage/sittings.ts';
import { StorageError } from '../../../utils/storage/storage-error.ts';
import {
  addStories,
  changeStory,
  createStory,
  listRows,
  removeSamples,
} from '../../../utils/storage/stories.ts';
import { endTelling, keepQuestion, sittingLog, startTelling } from '../../../utils/storage/tellings.ts';
import { textOf } from '../../../utils/storage/versions.ts';
import { finishedStory, interview, story, WRITTEN } from '../../support/builders.ts';
import { readRawDatabase, startEachTestEmpty } from '../../support/fresh-database.ts';
import { generateEverything, generator } from '../../support/generate.ts';

startEachTestEmpty();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: WRITTEN });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;
const read = async () => readEverything(await database());
const rows = async () => (await readRawDatabase()).rows;

/** Something in every table, by the verbs that a user has. */
async function useEverything(): Promise<void> {
  const told = finishedStory();
  await addStories([told]);
  const { id } = await createInterview({ focus: ['ownership'] });
  await changeInterview(id, { plan: [{ storyId: told.id, competency: null }] });
  const sitting = await startSitting('meet', WRITTEN);
  const question = await keepQuestion(sitting.id, 'Why?', null, WRITTEN);
  await startTelling({ storyId: told.id, sittingId: sitting.id, questionId: question.id }, WRITTEN, WRITTEN);
  await changeSettings({ theme: 'dark' });
  await changeCompetency('ownership', { name: 'Mine' });
  vi.setSystemTime(WRITTEN + MINUTE);
  await changeStory(told.id, { title: 'Told anew' });
  vi.setSystemTime(WRITTEN);
  await (await database()).profiles.put({ id: told.id, seq: 1, data: '', profile: NO_PROFILE });
}

const NO_PROFILE: Profile = {
  words: '',
  weights: new Float32Array(),
  meaning: new Float32Array(),
  kinds: new Uint16Array(),
  chances: new Float32Array(),
};

const restored: Everything = {
  stories: [story({ title: 'From the file' })],
  interviews: [interview({ company: 'From the file' })],
  sittings: [],
  questions: [],
  tellings: [],
  competencies: [{ id: 'thrift', name: 'Thrift', like: ['delivery'] }],
  versions: [{ id: 'before', storyId: 'any', at: WRITTEN, text: textOf(story({ title: 'Before' })) }],
  settings: { ...DEFAULT_SETTINGS, textSize: 150 },
};

describe('putting a backup in the place of everything', () => {
  test('leaves exactly what the file holds, in the lists too', async () => {
    await useEverything();
    const on = await liveSitting(await database());
    if (on) await endSitting(on.id, WRITTEN);
    await replaceEverything(restored, 'what was here');
    expect(await read()).toEqual(restored);
    expect((await listRows(await database(), 'live', 50)).map((r) => r.title)).toEqual(['From the file']);
  });

  test('what was read, put back and read again is identical', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const generated = generateEverything(generator(seed));
      // A call that was on when the file was saved is over: its test is below.
      const data = { ...generated, ...withoutOpenCalls(generated) };
      await replaceEverything(data, '');
      const once = await read();
      expect(once, `seed ${seed}`).toEqual(data);
      await replaceEverything(once, '');
      expect(await read(), `seed ${seed}, again`).toStrictEqual(once);
    }
  }, 30_000);

  test('leaves the call that is on as it is, also when the file has an older state of it', async () => {
    const told = finishedStory();
    await addStories([told]);
    const sitting = await startSitting('meet', WRITTEN);
    const telling = await startTelling(
      { storyId: told.id, sittingId: sitting.id, questionId: null },
      WRITTEN + MINUTE,
    );
    const older = await read();
    const question = await keepQuestion(sitting.id, 'Why?', null, WRITTEN + 2 * MINUTE);
    await endTelling(telling.id, WRITTEN + 3 * MINUTE);
    await changeSitting(sitting.id, { draft: 'And th' });
    await replaceEverything(older, '');
    const db = await database();
    expect(await liveSitting(db)).toEqual({ ...sitting, draft: 'And th' });
    expect(await sittingLog(db, sitting.id)).toEqual({
      questions: [question],
      tellings: [{ ...telling, endedAt: WRITTEN + 3 * MINUTE }],
    });
    expect(await db.rows.get(told.id)).toMatchObject({ told: 1 });
  });

  test('a call that was on when the file was saved is over', async () => {
    await useEverything();
    const sitting = await liveSitting(await database());
    const told = { storyId: 'x', sittingId: sitting!.id, questionId: null, title: '', numbers: [] };
    const open = { ...told, id: 'open', startedAt: WRITTEN + MINUTE, endedAt: null };
    const file = await read();
    await deleteEverything();
    await replaceEverything({ ...file, tellings: [...file.tellings, open] }, '');
    const db = await database();
    expect(await liveSitting(db)).toBeUndefined();
    expect(await db.sittings.get(sitting!.id)).toMatchObject({ endedAt: WRITTEN + MINUTE });
    expect(await db.tellings.get('open')).toMatchObject({ endedAt: WRITTEN + MINUTE });
  });

  test('keeps what was there as text, the last three times', async () => {
    expect(await lastKeptCopy(await database())).toBeUndefined();
    for (const text of ['first', 'second', 'third', 'fourth', 'fifth']) {
      vi.setSystemTime(Date.now() + MINUTE);
      await replaceEverything(restored, text);
      expect(await lastKeptCopy(await database())).toMatchObject({
        text,
        why: 'restore',
        keptAt: Date.now(),
      });
    }
    const copies = await (await database()).copies.orderBy('keptAt').toArray();
    expect(copies.map((copy) => copy.text)).toEqual(['third', 'fourth', 'fifth']);
  });

  test.each([
    ['an interview', { interviews: [interview(), { ...interview(), id: null as unknown as string }] }],
    ['a story', { stories: [story(), { ...story(), id: null as unknown as string }] }],
    [
      'the settings, last of all',
      { settings: { ...DEFAULT_SETTINGS, textSize: (() => 100) as unknown as number } },
    ],
  ])('%s that can not be stored: all stays as it was, no copy kept, and it says so', async (_, broken) => {
    await useEverything();
    const before = await rows();
    const replacing = replaceEverything({ ...restored, ...broken }, 'what was here');
    await expect(replacing).rejects.toBeInstanceOf(StorageError);
    expect(await rows()).toEqual(before);
  });
});

test('a copy of everything is of one moment, also while another page writes', async () => {
  await useEverything();
  const replacing = replaceEverything(restored, '');
  const { stories, interviews } = await read();
  await replacing;
  expect([
    ['Told anew', ''],
    ['From the file', 'From the file'],
  ]).toContainEqual([stories[0]?.title, interviews[0]?.company]);
});

describe('deleting everything', () => {
  test('empties every table that holds anything of the user', async () => {
    await useEverything();
    await replaceEverything(await read(), 'a copy');
    await useEverything();
    for (const [table, kept] of Object.entries(await rows())) expect(kept, table).not.toEqual([]);
    await deleteEverything();
    // Two counters, and nothing of the user.
    const { meta, ...others } = await rows();
    expect(Object.values(others).flat()).toEqual([]);
    expect(meta).toEqual([{ id: 'meta', revision: expect.any(Number), epoch: expect.any(Number) }]);
    expect(await read()).toEqual({
      stories: [],
      interviews: [],
      sittings: [],
      questions: [],
      tellings: [],
      competencies: [],
      versions: [],
      settings: DEFAULT_SETTINGS,
    });
  });

  test('empties the copy of the first screen, also what was waiting to be written', async () => {
    remember('rows', ['Secret title']);
    writeFirstScreen();
    expect(
      JSON.stringify({ ...localStorage, text: localStorage.getItem(localStorage.key(0) ?? '') }),
    ).toContain('Secret title');
    remember('rows', ['Another secret']);
    await deleteEverything();
    writeFirstScreen();
    expect(recall('rows')).toBeUndefined();
    for (let n = 0; n < localStorage.length; n += 1)
      expect(localStorage.getItem(localStorage.key(n)!)).not.toContain('ecret');
  });
});

describe('removing the samples', () => {
  test('leaves all of the user’s own, and takes samples out of plans', async () => {
    const samples = sampleStories(WRITTEN);
    const own = await createStory({ title: 'My own' });
    await addStories(samples);
    const { id } = await createInterview();
    const mine = { storyId: own.id, competency: 'ownership' } as const;
    await changeInterview(id, {
      plan: [
        { storyId: samples[0]!.id, competency: null },
        mine,
        { storyId: samples[1]!.id, competency: null },
      ],
    });
    const sitting = await startSitting('meet', WRITTEN);
    for (const storyId of [own.id, samples[0]!.id])
      await startTelling({ storyId, sittingId: sitting.id, questionId: null }, WRITTEN, WRITTEN);
    await removeSamples();
    const left = await read();
    expect(left.stories).toEqual([own]);
    expect(left.interviews[0]?.plan).toEqual([mine]);
    expect(left.tellings.map((t) => t.storyId)).toEqual([own.id]);
    expect((await listRows(await database(), 'live', 50)).map((r) => [r.title, r.told])).toEqual([
      ['My own', 1],
    ]);
  });

  test('takes archived and deleted samples too', async () => {
    await addStories([
      story({ sample: true, archivedAt: WRITTEN }),
      story({ sample: true, deletedAt: WRITTEN }),
      story({ title: 'Mine', deletedAt: WRITTEN }),
    ]);
    await removeSamples();
    expect((await read()).stories.map((s) => s.title)).toEqual(['Mine']);
  });
});
