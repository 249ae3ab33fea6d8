import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { openStorage, renderApp, story } from '../support/render-app.tsx';

const cues = (...lines: string[]) => ({ cues: lines, detail: '' });
const told = (result: string): Partial<Story> => ({
  beats: {
    situation: cues('There'),
    task: cues('Mine'),
    action: cues('Done'),
    result: cues(result),
    learning: cues('Again'),
  },
});
/** Each core competency has two stories, but for blockers; one has no number. */
const BANK = ['ambiguity', 'partnerships', 'ownership', 'leadership', 'mentorship'].flatMap((competency) => [
  story(`First ${competency}`, {
    competencies: [competency],
    ...told('Down by 40 %'),
    scope: { reach: 'team' },
  }),
  story(`Second ${competency}`, {
    competencies: [competency],
    scope: { reach: 'team' },
    ...told(competency === 'ambiguity' ? 'It works' : 'Up by 7 %'),
  }),
]);

async function openList(stories: readonly Story[], wide = false) {
  const storage = await openStorage();
  await storage.addStories(stories);
  const page = await renderApp(
    { view: 'stories' },
    { name: wide ? 'desk' : 'panel-0', windowId: wide ? null : 0, wide },
  );
  const summary = await screen.findByText(/^(\d+ things?|Nothing) to (look at|mend)$/);
  await page.user.click(summary);
  return { ...page, ...storage, fold: summary.closest('details')!, summary };
}

const titles = () => [...document.querySelectorAll('.rows.tall b')].map((title) => title.textContent);
const follow = async (user: UserEvent, words: RegExp) =>
  user.click(await screen.findByRole('button', { name: words }));

test('the line says how many things there are to look at, and they stand before what is well', async () => {
  const { fold, summary } = await openList(BANK);
  const lines = [...fold.querySelectorAll('li')];
  const toMend = lines.filter((line) => line.className !== 'ok');
  await waitFor(() => expect(summary.textContent).toBe(`${toMend.length} things to look at`));
  expect(lines.slice(0, toMend.length)).toEqual(toMend);
  within(fold).getByText('10 stories');
});

test('a statement on stories shows them in the list, which is narrowed to them', async () => {
  const { user, fold, summary } = await openList(BANK);
  await follow(user, /^1 story has no number in the result$/);
  await waitFor(() => expect(titles()).toEqual(['Second ambiguity']));
  // The stories are what is wanted now: the lines above them are folded up.
  expect(fold.open).toBe(false);
  expect(document.activeElement).toBe(summary);
  screen.getByText('1 story · last changed', { selector: 'summary' });
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(titles()).toHaveLength(10));
});

test('a statement on a competency without a story leads to its starting points; one of them begins a story', async () => {
  const { user, db } = await openList(BANK);
  await follow(user, /^No story yet for Blockers$/);
  const dialog = within(await screen.findByRole('dialog', { name: 'Begin from a question' }));
  const points = dialog.getAllByRole('listitem');
  expect(points.map((point) => point.querySelector('small')!.textContent)).toEqual(['Blockers', 'Blockers']);
  await user.click(within(points[0]!).getByRole('button'));
  await screen.findByRole('textbox', { name: 'Headline' });
  screen.getByRole('button', { name: 'Blockers, take away' });
  expect(await db.stories.count()).toBe(11);
});

test('a competency of one’s own leads to the starting points of those it is like, and its story is its own', async () => {
  const { user, db } = await openList(BANK);
  const hidden = ['ambiguity', 'partnerships', 'ownership', 'leadership', 'mentorship', 'blockers'];
  await db.competencies.bulkPut([
    ...hidden.map((id) => ({ id, hidden: true })),
    { id: 'thrift', name: 'Thrift', like: ['failure'] },
    { id: 'failure', hidden: true },
  ]);
  await screen.findByText(/^No story yet for .* and Thrift$/);
  await follow(user, /^No failure story yet/);
  const dialog = within(await screen.findByRole('dialog', { name: 'Begin from a question' }));
  await user.click(dialog.getByRole('button', { name: /a project that you had argued for\?\s*Thrift$/ }));
  await screen.findByRole('button', { name: 'Thrift, take away' });
});

test('several competencies without a story lead to all starting points', async () => {
  const { user } = await openList([story('Only', { competencies: ['delivery'] })]);
  await follow(user, /^No story yet for Ambiguity, Partnerships/);
  const dialog = within(await screen.findByRole('dialog', { name: 'Begin from a question' }));
  expect(dialog.getAllByRole('listitem').length).toBeGreaterThan(20);
});

test.each([{ wide: false }, { wide: true }])(
  'too few stories lead to a new one (desk: $wide)',
  async ({ wide }) => {
    const { user } = await openList(BANK.slice(0, 3), wide);
    await follow(user, /^3 stories: 6 to 12 leave you a choice$/);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Headline' })).toHaveProperty('value', ''),
    );
  },
);

test('with samples only there is one thing to look at: to write a story', async () => {
  const { user, summary } = await openList(sampleStories(Date.UTC(2026, 9, 1)));
  expect(summary.textContent).toBe('1 thing to look at');
  await follow(user, /^Only sample stories so far/);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Headline' })).toHaveProperty('value', ''));
});

test('with no story left nothing is said of the bank', async () => {
  const { deleteStory, summary } = await openList([story('Only')]);
  await deleteStory('Only');
  await screen.findByText('Nothing here.');
  await waitFor(() => expect(summary.isConnected).toBe(false));
});

test('the scope is compared with the level of the next interview', async () => {
  const { createInterview, changeInterview } = await openList(BANK);
  expect(screen.queryByText(/no story reaches/)).toBeNull();
  const { id } = await createInterview();
  await changeInterview(id, { level: 'staff', startsAt: Date.now() + 3_600_000 });
  await screen.findByText(/no story reaches several teams$/);
});
