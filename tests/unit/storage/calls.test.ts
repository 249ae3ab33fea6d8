import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, database } from '../../../utils/storage/database.ts';
import {
  changeSitting,
  endSitting,
  lastEnded,
  liveSitting,
  reopenSitting,
  startSitting,
} from '../../../utils/storage/sittings.ts';
import { addStories, listRows } from '../../../utils/storage/stories.ts';
import { keepQuestion, sittingLog, startTelling } from '../../../utils/storage/tellings.ts';
import { finishedStory, WRITTEN } from '../../support/builders.ts';
import { startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: WRITTEN });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = WRITTEN;
const onNow = async () => liveSitting(await database());
const allSittings = async () => (await database()).sittings.toArray();

test('a call that starts is on until it ends', async () => {
  expect(await onNow()).toBeUndefined();
  const sitting = await startSitting('meet', NOW);
  expect(sitting).toMatchObject({ provider: 'meet', startedAt: NOW, endedAt: null, interviewId: null });
  expect(await onNow()).toEqual(sitting);
  await keepQuestion(sitting.id, 'Tell me about a time you were blocked', 'blockers', NOW + MINUTE);
  await endSitting(sitting.id, NOW + HOUR);
  expect(await onNow()).toBeUndefined();
  expect(await lastEnded(await database())).toMatchObject({ id: sitting.id, endedAt: NOW + HOUR });
});

test('after a crash the same call goes on, with its questions, its telling and what was being typed', async () => {
  const told = finishedStory();
  await addStories([told]);
  const sitting = await startSitting('zoom', NOW);
  const question = await keepQuestion(sitting.id, 'What was unclear?', 'ambiguity', NOW + MINUTE);
  const what = { storyId: told.id, sittingId: sitting.id, questionId: question.id };
  const telling = await startTelling(what, NOW + 2 * MINUTE);
  await changeSitting(sitting.id, { draft: 'and how did you che' });
  await closeDatabase();

  const again = await startSitting('zoom', NOW + 3 * MINUTE);
  expect(again).toEqual({ ...sitting, draft: 'and how did you che' });
  expect(await sittingLog(await database(), sitting.id)).toEqual({
    questions: [question],
    tellings: [telling],
  });
});

test('a call started by hand learns its provider, and never forgets it', async () => {
  const byHand = await startSitting(null, NOW);
  expect((await startSitting('teams', NOW + MINUTE)).id).toBe(byHand.id);
  expect(await startSitting(null, NOW + 2 * MINUTE)).toMatchObject({ id: byHand.id, provider: 'teams' });
});

describe('a call in one window while another is on', () => {
  test('joins it, and changes nothing', async () => {
    const sitting = await startSitting('meet', NOW);
    expect(await startSitting('zoom', NOW + MINUTE, ['zoom', 'meet'])).toEqual(sitting);
    expect(await allSittings()).toEqual([sitting]);
  });

  test('does not give its name to one that was started by hand', async () => {
    const byHand = await startSitting(null, NOW);
    expect(await startSitting('zoom', NOW + MINUTE, ['zoom', null])).toEqual(byHand);
  });

  test('begins anew when no window is in the old one', async () => {
    const old = await startSitting('meet', NOW);
    await keepQuestion(old.id, 'Why?', null, NOW);
    const fresh = await startSitting('zoom', NOW + MINUTE, ['zoom']);
    expect(fresh).toMatchObject({ provider: 'zoom', startedAt: NOW + MINUTE });
    expect(await lastEnded(await database())).toMatchObject({
      id: old.id,
      provider: 'meet',
      endedAt: NOW + MINUTE,
    });
  });
});

describe('a call that ended', () => {
  const endedCall = async (provider: 'meet' | null) => {
    const sitting = await startSitting(provider, NOW);
    await keepQuestion(sitting.id, 'Why?', null, NOW);
    await endSitting(sitting.id, NOW + MINUTE);
    return sitting;
  };

  test.each(['meet', null] as const)('goes on when it is back within ten minutes: %s', async (provider) => {
    const sitting = await endedCall(provider);
    expect(await startSitting(provider, NOW + 11 * MINUTE - 1)).toEqual(sitting);
    expect(await onNow()).toEqual(sitting);
  });

  test('does not go on after ten minutes, nor with another provider', async () => {
    const sitting = await endedCall('meet');
    expect((await startSitting('zoom', NOW + 2 * MINUTE)).id).not.toBe(sitting.id);
    expect((await startSitting('meet', NOW + 11 * MINUTE)).id).not.toBe(sitting.id);
  });

  test('is on again when the end is taken back, with what was being told', async () => {
    const told = finishedStory();
    await addStories([told]);
    const sitting = await startSitting('meet', NOW);
    const telling = await startTelling({ storyId: told.id, sittingId: sitting.id, questionId: null }, NOW);
    await endSitting(sitting.id, NOW + MINUTE);
    await reopenSitting(sitting, telling);
    expect(await onNow()).toEqual(sitting);
    expect((await sittingLog(await database(), sitting.id)).tellings).toEqual([telling]);
    expect(await listRows(await database(), 'live', 1)).toEqual([expect.objectContaining({ told: 0 })]);
  });

  test('also when nothing was asked in it; but never beside another that has begun', async () => {
    const empty = await startSitting('meet', NOW);
    await endSitting(empty.id, NOW + MINUTE);
    await reopenSitting(empty);
    expect(await onNow()).toEqual(empty);
    await endSitting(empty.id, NOW + MINUTE);
    const next = await startSitting('zoom', NOW + 2 * MINUTE);
    await reopenSitting(empty);
    expect(await allSittings()).toEqual([next]);
  });
});

describe('a call that nobody ended', () => {
  test('goes on for just under six hours', async () => {
    const sitting = await startSitting('meet', NOW);
    expect((await startSitting('meet', NOW + 6 * HOUR - 1)).id).toBe(sitting.id);
  });

  test('ends after six, with what was being told, and another begins', async () => {
    const told = finishedStory();
    await addStories([told]);
    const old = await startSitting('meet', NOW);
    await startTelling({ storyId: told.id, sittingId: old.id, questionId: null }, NOW + MINUTE);
    const fresh = await startSitting('meet', NOW + 6 * HOUR);
    expect(fresh.id).not.toBe(old.id);
    expect((await onNow())?.id).toBe(fresh.id);
    expect((await lastEnded(await database()))?.id).toBe(old.id);
    const { tellings } = await sittingLog(await database(), old.id);
    expect(tellings).toEqual([expect.objectContaining({ endedAt: expect.any(Number) })]);
    expect(await listRows(await database(), 'live', 1)).toEqual([expect.objectContaining({ told: 1 })]);
  });
});

describe('a clock that goes backwards', () => {
  test('ends a call at no time before its start', async () => {
    const sitting = await startSitting('meet', NOW);
    await keepQuestion(sitting.id, 'Why?', null, NOW);
    await endSitting(sitting.id, NOW - 10 * MINUTE);
    const [after] = await allSittings();
    expect(after!.endedAt! - after!.startedAt).toBeGreaterThanOrEqual(0);
  });

  test('ends a telling at no time before its start', async () => {
    const told = finishedStory();
    await addStories([told]);
    const sitting = await startSitting('meet', NOW);
    await startTelling({ storyId: told.id, sittingId: sitting.id, questionId: null }, NOW);
    await endSitting(sitting.id, NOW - 10 * MINUTE);
    const { tellings } = await sittingLog(await database(), sitting.id);
    expect(tellings[0]!.endedAt! - tellings[0]!.startedAt).toBeGreaterThanOrEqual(0);
  });

  test('ends the call of a time yet to come when another starts', async () => {
    const ahead = await startSitting('meet', NOW);
    await keepQuestion(ahead.id, 'Why?', null, NOW);
    const sitting = await startSitting('meet', NOW - HOUR);
    expect(sitting.id).not.toBe(ahead.id);
    for (const { startedAt, endedAt } of await allSittings())
      expect((endedAt ?? startedAt) - startedAt).toBeGreaterThanOrEqual(0);
  });

  test('leaves on the call that started last, though an older one has a later time', async () => {
    const ahead = await startSitting('meet', NOW);
    await keepQuestion(ahead.id, 'Why?', null, NOW);
    const sitting = await startSitting('meet', NOW - HOUR);
    expect((await onNow())?.id).toBe(sitting.id);
    expect((await startSitting('meet', NOW - HOUR + MINUTE)).id).toBe(sitting.id);
  });
});

test('a call in which nothing was asked or told is not kept', async () => {
  const sitting = await startSitting('meet', NOW);
  await changeSitting(sitting.id, { draft: 'half a ques' });
  await endSitting(sitting.id, NOW + MINUTE);
  expect(await allSittings()).toEqual([]);
  expect(await lastEnded(await database())).toBeUndefined();
});

test('a call in which only a story was told is kept', async () => {
  const told = finishedStory();
  await addStories([told]);
  const sitting = await startSitting(null, NOW);
  await startTelling({ storyId: told.id, sittingId: sitting.id, questionId: null }, NOW, NOW);
  await endSitting(sitting.id, NOW + MINUTE);
  expect((await lastEnded(await database()))?.id).toBe(sitting.id);
});

test('ending twice changes nothing', async () => {
  const sitting = await startSitting('meet', NOW);
  await keepQuestion(sitting.id, 'Why?', null, NOW);
  await endSitting(sitting.id, NOW + MINUTE);
  await endSitting(sitting.id, NOW + HOUR);
  expect((await lastEnded(await database()))?.endedAt).toBe(NOW + MINUTE);
});

describe('what the user says of a call', () => {
  test('whose it is, also after it has ended', async () => {
    const sitting = await startSitting('meet', NOW);
    await keepQuestion(sitting.id, 'Why?', null, NOW);
    await endSitting(sitting.id, NOW + MINUTE);
    await changeSitting(sitting.id, { interviewId: 'acme' });
    expect(await lastEnded(await database())).toMatchObject({ interviewId: 'acme' });
  });

  test('of a call that is gone: nothing happens', async () => {
    await changeSitting('nowhere', { draft: 'x' });
    await endSitting('nowhere', NOW);
    expect(await allSittings()).toEqual([]);
  });
});

test('no record of a call holds an address', async () => {
  const sitting = await startSitting('meet', NOW);
  expect(Object.keys(sitting).sort()).toEqual(
    ['declined', 'draft', 'endedAt', 'id', 'interviewId', 'provider', 'startedAt'].sort(),
  );
});
