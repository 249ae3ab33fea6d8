import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { emptyStory } from '../../utils/domain/story/story.ts';
import { textOf } from '../../utils/storage/versions.ts';
import { writeBackup } from '../../utils/transfer/backup.ts';
import { writeMarkdown } from '../../utils/transfer/write-markdown.ts';
import { everything } from '../support/backup-files.ts';
import { liveStories, openBring, untilLive } from '../support/bring-dialog.ts';
import { finishedStory } from '../support/builders.ts';

const QUEUE = finishedStory({
  id: 'queue',
  title: 'The night the queue stood still',
  answers: { zeal: 'z', 'why-hard': 'Nobody had the logs' },
});
const FREEZE = finishedStory({
  id: 'freeze',
  title: 'Hiring under a freeze',
  hook: '',
  beats: {
    ...emptyStory('', 0).beats,
    situation: {
      cues: [],
      detail: 'A colleague and I disagreed about a design; we had a conflict.',
    },
  },
  competencies: [],
});
const TITLES = [QUEUE.title, FREEZE.title];
const LEARNT = 'Limit retries before launch';
const BY_HAND = 'Limit retries before launch, and say so';
const OURS = writeMarkdown([QUEUE, FREEZE]);
const RETELLING = `# When the queue stood still
Situation: Black Friday, 12 000 orders waiting for hours
Task: I was on call for 3 teams and alone
Action: I stopped the retries and asked the partner team for their logs
Result: Back in 40 minutes, no order lost
Learning: Limit retries before launch`;

const md = (text: string) => new File([text], 'stories.md');

test.each([
  { what: 'our own Markdown', file: md(OURS) },
  { what: 'a backup', file: new File([writeBackup(everything({ stories: [QUEUE, FREEZE] }), 7)], 'b.json') },
])('$what, unchanged: word for word, and left out', async ({ file }) => {
  const { dialog, choose } = await openBring([QUEUE, FREEZE]);
  await choose(file);
  await dialog.findByText('2 you have');
  expect(dialog.getAllByText('You have this one, word for word.')).toHaveLength(2);
  expect(dialog.queryByRole('button', { name: /^(?:Add|Change) / })).toBeNull();
  expect(dialog.queryByRole('radio', { name: 'Put it in its place' })).toBeNull();
});

test('changed by hand it is put in its place, what it said before is a version, and undo gives it back', async () => {
  const { choose, press, review, undo, db } = await openBring([QUEUE, FREEZE]);
  await choose(md(OURS.replace(LEARNT, BY_HAND)));
  const queue = await review(QUEUE.title);
  queue.getByText('You have this one, in other words.');
  expect(queue.getByRole<HTMLInputElement>('radio', { name: 'Put it in its place' }).checked).toBe(true);
  await press('Change 1 story');
  await screen.findByText('1 story changed.');
  const learning = async () => (await untilLive(...TITLES)).get(QUEUE.title)!.beats.learning.cues;
  const versions = async () => (await db.versions.toArray()).map(({ text }) => text.beats.learning.cues);
  expect([await learning(), await versions()]).toEqual([[BY_HAND], [[LEARNT]]]);
  await undo();
  await screen.findByText('1 story taken back.');
  expect(await learning()).toEqual([LEARNT]);
});

test('one that is here word for word can be put in its place once it was corrected', async () => {
  const { user, choose, press, review } = await openBring([QUEUE]);
  await choose(md(writeMarkdown([QUEUE])));
  const queue = await review(QUEUE.title);
  await user.type(queue.getByRole('textbox', { name: 'Headline' }), ', told again');
  await user.click(queue.getByRole('radio', { name: 'Put it in its place' }));
  await press('Change 1 story');
  await untilLive(`${QUEUE.title}, told again`);
});

test('a retelling looks like the one that is here; merged, it keeps every word of both, and undo parts them', async () => {
  const { user, dialog, paste, press, review, undo } = await openBring([QUEUE]);
  const before = textOf((await liveStories())[0]!);
  await paste(RETELLING);
  await dialog.findByText('1 like one you have');
  const told = await review('When the queue stood still');
  told.getByText(`It looks like one you have: “${QUEUE.title}”.`);
  expect(told.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  await user.click(told.getByRole('radio', { name: `Merge it into “${QUEUE.title}”` }));
  await press('Change 1 story');
  await screen.findByText('1 story changed.');
  const merged = JSON.stringify(await liveStories()).toLowerCase();
  const words = `${JSON.stringify(before)} ${RETELLING.replace(/^(?:# |\w+: )/gm, '')}`.toLowerCase();
  for (const word of words.match(/[\p{L}\d]{2,}/gu)!) expect(merged).toContain(word);
  expect(await liveStories()).toHaveLength(1);
  await undo();
  await screen.findByText('1 story taken back.');
  expect(textOf((await untilLive(QUEUE.title)).get(QUEUE.title)!)).toEqual(before);
});

test.each([
  { was: 'a retelling', text: RETELLING, radio: /^Merge it into/, title: 'When the queue stood still' },
  {
    was: 'its own file',
    text: OURS.replace(LEARNT, BY_HAND),
    radio: 'Put it in its place',
    title: QUEUE.title,
  },
])('$was of a story that is deleted meanwhile in another window is added: no word is lost', async (given) => {
  const { user, choose, press, review, deleteStory } = await openBring([QUEUE, FREEZE]);
  await choose(md(given.text));
  await user.click((await review(given.title)).getByRole('radio', { name: given.radio }));
  await deleteStory('queue');
  await press('Change 1 story');
  await screen.findByText('1 story added.');
  await untilLive(FREEZE.title, given.title);
});

test('a deleted one is said to be that, and comes back as a copy', async () => {
  const { user, choose, press, review } = await openBring([FREEZE, { ...QUEUE, deletedAt: Date.now() }]);
  await choose(md(OURS));
  const queue = await review(QUEUE.title);
  queue.getByText('You have this one, deleted.');
  await user.click(queue.getByRole('radio', { name: 'Add it as a copy' }));
  await press('Add this story');
  await untilLive(...TITLES);
});

test('what takes the place of a story and what is merged into it come together', async () => {
  const { user, choose, press, review } = await openBring([QUEUE]);
  await choose(new File([RETELLING], 'told.md'), md(writeMarkdown([QUEUE]).replace(LEARNT, BY_HAND)));
  const told = await review('When the queue stood still');
  await user.click(told.getByRole('radio', { name: /^Merge it into/ }));
  await user.click((await review(QUEUE.title)).getByRole('radio', { name: 'Put it in its place' }));
  await press('Change 1 story');
  await screen.findByText('1 story changed.');
  const [now] = await liveStories();
  expect(now!.beats.learning.cues).toContain(BY_HAND);
  expect(JSON.stringify(now)).toContain('alone');
});

test('a competency that is hidden, or known to the file alone, is shown as it is', async () => {
  const { choose, review, db } = await openBring([QUEUE]);
  await db.competencies.put({ id: 'conflict', hidden: true });
  const own = finishedStory({ id: 'own', title: 'Own', beats: FREEZE.beats, competencies: ['stage-fright'] });
  await choose(md(writeMarkdown([{ ...FREEZE, competencies: ['conflict'] }, own])));
  const shown = async (title: string) =>
    (await review(title)).getByRole<HTMLSelectElement>('combobox', { name: /^Competency/ }).selectedOptions[0]
      ?.text;
  expect(await shown(FREEZE.title)).toMatch(/^Conflict/);
  expect(await shown('Own')).toBe('Stage fright');
});
