import { beforeEach, describe, expect, test } from 'vitest';
import type { Story } from '../../../utils/domain/story/story.ts';
import { database } from '../../../utils/storage/database.ts';
import { changeSitting, liveSitting, startSitting } from '../../../utils/storage/sittings.ts';
import { addStories, changeStory } from '../../../utils/storage/stories.ts';
import {
  endTelling,
  forgetQuestion,
  keepQuestion,
  putTellingsBack,
  sittingLog,
  startTelling,
  undoTelling,
} from '../../../utils/storage/tellings.ts';
import { finishedStory, WRITTEN } from '../../support/builders.ts';
import { startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const MINUTE = 60_000;
const NOW = WRITTEN;
let one: Story;
let two: Story;
let sittingId: string;

beforeEach(async () => {
  one = finishedStory({ title: 'One' });
  two = finishedStory({ title: 'Two' });
  await addStories([one, two]);
  sittingId = (await startSitting('meet', NOW)).id;
});

const start = (story: Story, now: number) =>
  startTelling({ storyId: story.id, sittingId, questionId: null }, now);
const tick = (story: Story, now: number) =>
  startTelling({ storyId: story.id, sittingId, questionId: null }, now, now);
const told = async (story: Story) => {
  const row = await (await database()).rows.get(story.id);
  return [row?.told, row?.lastToldAt];
};
const log = async () => sittingLog(await database(), sittingId);

describe('how often a story was told, and when last, stands in its row', () => {
  test('while it is being told it does not count yet', async () => {
    await start(one, NOW);
    expect(await told(one)).toEqual([0, null]);
  });

  test('it counts when the telling ends, and each time', async () => {
    await endTelling((await start(one, NOW)).id, NOW + 2 * MINUTE);
    expect(await told(one)).toEqual([1, NOW + 2 * MINUTE]);
    await endTelling((await start(one, NOW + 5 * MINUTE)).id, NOW + 6 * MINUTE);
    expect(await told(one)).toEqual([2, NOW + 6 * MINUTE]);
    expect(await told(two)).toEqual([0, null]);
  });

  test('a change of the story does not forget it', async () => {
    await tick(one, NOW);
    await changeStory(one.id, { title: 'Another title' });
    expect(await told(one)).toEqual([1, NOW]);
  });

  test('undo takes back this telling only', async () => {
    await tick(one, NOW);
    const second = await tick(one, NOW + MINUTE);
    await undoTelling(second.id);
    expect(await told(one)).toEqual([1, NOW]);
    expect((await log()).tellings).toHaveLength(1);
    await undoTelling(second.id);
    expect(await told(one)).toEqual([1, NOW]);
  });

  test('undo of the only one: it was never told', async () => {
    await undoTelling((await start(one, NOW)).id);
    await undoTelling((await tick(one, NOW)).id);
    expect(await told(one)).toEqual([0, null]);
  });
});

test('a telling that was taken back is put back as it was', async () => {
  const { id } = await start(one, NOW);
  await endTelling(id, NOW + 2 * MINUTE);
  const { tellings } = await log();
  await undoTelling(id);
  await putTellingsBack(tellings);
  expect((await log()).tellings).toEqual(tellings);
  expect(await told(one)).toEqual([1, NOW + 2 * MINUTE]);
});

describe('one at a time', () => {
  test('a second telling ends the first', async () => {
    await start(one, NOW);
    await start(two, NOW + MINUTE);
    const { tellings } = await log();
    expect(tellings.map((t) => [t.title, t.endedAt])).toEqual([
      ['One', NOW + MINUTE],
      ['Two', null],
    ]);
    expect(await told(one)).toEqual([1, NOW + MINUTE]);
  });

  test('a tick by hand does not end the one being told', async () => {
    await start(one, NOW);
    await tick(two, NOW + MINUTE);
    expect((await log()).tellings.map((t) => [t.title, t.endedAt])).toEqual([
      ['One', null],
      ['Two', NOW + MINUTE],
    ]);
    expect(await told(two)).toEqual([1, NOW + MINUTE]);
  });

  test('ending twice keeps the first end', async () => {
    const { id } = await start(one, NOW);
    await endTelling(id, NOW + MINUTE);
    await endTelling(id, NOW + 9 * MINUTE);
    expect((await log()).tellings[0]?.endedAt).toBe(NOW + MINUTE);
  });

  test('two starts at once leave one running', async () => {
    await Promise.all([start(one, NOW), start(two, NOW)]);
    expect((await log()).tellings.filter((t) => t.endedAt === null)).toHaveLength(1);
  });
});

test('a clock that goes backwards makes no negative time', async () => {
  const first = await start(one, NOW);
  await endTelling(first.id, NOW - MINUTE);
  await start(one, NOW);
  await start(two, NOW - 5 * MINUTE);
  for (const { startedAt, endedAt } of (await log()).tellings)
    expect((endedAt ?? startedAt) - startedAt).toBeGreaterThanOrEqual(0);
});

test('what was said then stays, whatever the story becomes', async () => {
  await tick(one, NOW);
  await changeStory(one.id, (now) => ({
    title: 'Renamed',
    beats: { ...now.beats, result: { cues: ['Back in 2 hours'], detail: '' } },
  }));
  expect((await log()).tellings[0]).toMatchObject({ title: 'One', numbers: ['40 minutes'] });
});

test('a story that is gone can not be told', async () => {
  await (await database()).stories.delete(one.id);
  await expect(start(one, NOW)).rejects.toThrow('This story was deleted in another window.');
  expect((await log()).tellings).toEqual([]);
});

describe('a question', () => {
  test('is kept as it was asked, in order, and empties the box', async () => {
    await changeSitting(sittingId, { draft: 'Why was it hard? 🤔' });
    const later = await keepQuestion(sittingId, 'And then?', null, NOW + MINUTE);
    const first = await keepQuestion(sittingId, 'Why was it hard? 🤔', 'ownership', NOW);
    expect((await log()).questions).toEqual([first, later]);
    expect(first).toMatchObject({ text: 'Why was it hard? 🤔', competency: 'ownership', askedAt: NOW });
    expect((await liveSitting(await database()))?.draft).toBe('');
  });

  test('that is taken back leaves what was told for it', async () => {
    const question = await keepQuestion(sittingId, 'Why?', null, NOW);
    await startTelling({ storyId: one.id, sittingId, questionId: question.id }, NOW, NOW);
    await forgetQuestion(question.id);
    const { questions, tellings } = await log();
    expect(questions).toEqual([]);
    expect(tellings).toEqual([expect.objectContaining({ title: 'One', questionId: null })]);
    expect(await told(one)).toEqual([1, NOW]);
  });
});
