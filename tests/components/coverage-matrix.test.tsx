import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { finishedStory } from '../support/builders.ts';
import { openReadiness, told } from '../support/readiness-page.tsx';
import { openStorage, renderApp, unfold } from '../support/render-app.tsx';

const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name });
const cell = (name: string) => screen.getByRole('button', { name });

test('the matrix says how many stories there are, and where the level begins', async () => {
  const { user, went } = await openReadiness();
  screen.getByRole('heading', { name: 'Coverage Staff expects several teams or more' });
  screen.getByRole('columnheader', { name: 'Several teams, the least that Staff expects' });
  const table = screen.getByRole('table', { name: 'Stories in focus, by scope' });
  const names = within(table)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual([
    'Partnerships, several teams: 2 stories',
    'Partnerships, organisation: gap, what to do',
    'Blockers, team: 1 story',
    'Blockers, several teams: gap, what to do',
    'Ownership, several teams: gap, what to do',
    'Failure, several teams: gap, what to do',
  ]);
  await user.click(cell('Blockers, several teams: gap, what to do'));
  const gap = within(await dialog('Blockers: nothing above one team'));
  await user.click(gap.getByRole('button', { name: 'Close' }));

  await user.click(cell('Partnerships, several teams: 2 stories'));
  const stories = within(await dialog('Partnerships, several teams'));
  expect(stories.getAllByRole('listitem')).toHaveLength(2);
  await user.click(stories.getByRole('button', { name: /^The shared ledger/ }));
  await user.click(screen.getByRole('button', { name: 'The old queue' }));
  expect(went.map(({ openStory }) => openStory)).toEqual(['The shared ledger', 'The old queue']);
});

test('what is not in focus stands behind a fold, and has no gaps', async () => {
  const { user } = await openReadiness();
  await unfold(user, /^Other competencies$/);
  const others = within(await screen.findByRole('table', { name: 'Stories not in focus, by scope' }));
  expect(others.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Delivery, organisation: 1 story',
  ]);
  expect(others.queryByRole('rowheader', { name: 'Failure' })).toBeNull();
});

test('Tab stops once in the matrix, and arrows reach every cell', async () => {
  const { user } = await openReadiness();
  const at = () => document.activeElement?.getAttribute('aria-label')?.split(':')[0];
  screen.getByRole('button', { name: 'Show all 4 gaps' }).focus();
  await user.tab();
  const seen = [at()];
  const keys = [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowUp',
  ];
  for (const key of keys) {
    await user.keyboard(`{${key}}`);
    seen.push(at());
  }
  expect(seen).toEqual([
    'Partnerships, several teams',
    'Partnerships, organisation',
    'Partnerships, organisation',
    'Blockers, several teams',
    'Blockers, team',
    'Ownership, several teams',
    'Failure, several teams',
    'Failure, several teams',
    'Ownership, several teams',
  ]);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'The old queue' }));
  await user.tab({ shift: true });
  expect(at()).toBe('Ownership, several teams');
});

/** The whole app on an interview for Staff, with one story that has a flaw in its words. */
async function openApp() {
  const storage = await openStorage();
  const { beats } = finishedStory();
  const action = { cues: ['I asked each owner', 'I helped with stuff', '[number] teams came'], detail: '' };
  const flawed = { ...told('The map', ['ownership'], 'teams'), beats: { ...beats, action } };
  await storage.addStories([flawed, told('The merger', ['ownership'], 'org')]);
  const plan = [{ storyId: 'The map', competency: 'ownership' }];
  const interview = { company: 'Oakhelm', level: 'staff', focus: ['ownership', 'failure'], plan };
  const { id } = await storage.createInterview(interview);
  const page = await renderApp({ view: 'prepare', openInterview: id });
  await screen.findByRole('region', { name: 'Gaps' });
  const back = async () => {
    await page.user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('heading', { name: /^Oakhelm/ });
  };
  return { ...page, ...storage, back };
}

test('a gap of one flaw leads to its words; from there and from the matrix, Back and Delete lead back here', async () => {
  const { user, back } = await openApp();
  const flaw = () => screen.findByRole('button', { name: 'The map: still has gaps to fill' });
  await user.click(await flaw());
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Action( \d+ s)?$/ });
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('[number]');
  await back();

  await user.click(await screen.findByRole('button', { name: 'Ownership, several teams: 1 story' }));
  await user.click(within(await dialog(/^Ownership/)).getByRole('button', { name: /^The map/ }));
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await screen.findByRole('heading', { name: /^Oakhelm/ });
  screen.getByText('Deleted: The map.');
});

test('the question that a story is begun from stays in sight; left without a word, it is gone again', async () => {
  const { user, back, db } = await openApp();
  await user.click(await screen.findByRole('button', { name: 'Failure: no story' }));
  const gap = within(await dialog('Failure: no story'));
  const question = 'Did you ever stop a project that you had argued for?';
  await user.click(gap.getByRole('button', { name: question }));
  await screen.findByRole('textbox', { name: 'Headline' });
  screen.getByText(`${question} Scope to look for: several teams or more.`);
  await back();
  await waitFor(async () => expect(await db.stories.count()).toBe(2));
});

test('once a tab was picked, Back leads to the list', async () => {
  const { user } = await openApp();
  await user.click(await screen.findByRole('button', { name: 'Ownership, several teams: 1 story' }));
  await user.click(within(await dialog(/^Ownership/)).getByRole('button', { name: /^The map/ }));
  await screen.findByRole('textbox', { name: 'Headline' });
  const tab = (name: string) => user.click(screen.getByRole('button', { name }));
  await tab('Prepare');
  await tab('Stories');
  await user.click(await screen.findByRole('button', { name: 'Back' }));
  await screen.findByRole('heading', { name: 'Stories' });
});
