import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { finishedStory } from '../support/builders.ts';
import { openStorage, pickFromMenu, renderApp, reopen, story, unfold } from '../support/render-app.tsx';

async function openPrepare() {
  const storage = await openStorage();
  await storage.addStories([
    finishedStory({
      id: 'outage',
      title: 'The outage',
      competencies: ['ownership'],
      scope: { reach: 'org' },
    }),
    story('freeze', { title: 'Hiring under a freeze', competencies: ['blockers'], scope: { reach: 'task' } }),
  ]);
  const page = await renderApp({ view: 'prepare' });
  await screen.findByRole('heading', { name: 'Prepare' });
  return { ...page, ...storage, interviews: () => storage.db.interviews.toArray() };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const ticked = (name: RegExp, checked: boolean) => screen.findByRole('checkbox', { name, checked });

/** An interview for ownership and blockers, open on the page. */
async function openInterview(known: Partial<Interview> = {}) {
  const page = await openPrepare();
  const { id } = await page.createInterview({
    company: 'Oakhelm',
    focus: ['ownership', 'blockers'],
    ...known,
  });
  await page.user.click(await screen.findByRole('button', { name: /Oakhelm/ }));
  await screen.findByRole('heading', { name: /Your examples for this call/ });
  return { ...page, id };
}

test('an interview is typed in, added, and shows its gaps and a plan at once', async () => {
  const { user, interviews } = await openPrepare();
  await user.click(screen.getByRole('button', { name: 'Prepare an interview' }));
  await user.type(await screen.findByRole('textbox', { name: 'Company' }), 'Oakhelm');
  await user.type(box('Role'), 'Staff engineer');
  await user.click(screen.getByRole('button', { name: 'Add this interview' }));

  await screen.findByRole('heading', { level: 1, name: 'Oakhelm · Staff engineer' });
  await screen.findByText(/gaps? for Staff/);
  await waitFor(async () =>
    expect((await interviews())[0]?.plan.map(({ storyId }) => storyId)).toEqual(['outage', 'freeze']),
  );
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await screen.findByRole('button', { name: /Oakhelm · Staff engineer.*2 examples/s });
});

test('what of an interview was looked at comes back', async () => {
  const { user, unmount } = await openInterview();
  await user.click(screen.getByRole('button', { name: 'Details' }));
  await screen.findByRole('textbox', { name: 'Company' });
  await reopen(unmount);
  await screen.findByRole('textbox', { name: 'Company' });
});

test('the rounds at one company stand together, however it is written', async () => {
  const { createInterview } = await openPrepare();
  for (const [company, round] of [
    ['Oakhelm', 'Round 1'],
    ['Larkfold', 'Phone screen'],
    ['OAKHELM Inc.', 'Round 2'],
  ])
    await createInterview({ company: company!, round: round! });
  await screen.findByRole('heading', { name: /Oakhelm.*2 rounds/i });
  const names = screen.getAllByRole('button', { name: /no time yet/ }).map((row) => row.textContent);
  const rounds = names.map((name) => /Round 1|Round 2|Phone screen/.exec(name)?.[0]);
  expect(rounds.indexOf('Round 2') - rounds.indexOf('Round 1')).toBe(1);
});

test('the checklist has ticks of its own for every interview, and some lines tick themselves', async () => {
  const { user, createInterview } = await openInterview();
  await ticked(/^A story for each focus competency/, true);
  screen.getByText('1 missing');
  await user.click(screen.getByRole('checkbox', { name: 'Notifications off' }));
  await ticked(/^Notifications off/, true);
  await screen.findByRole('heading', { name: /Before the call.*2 of 11/ });

  await createInterview({ company: 'Larkfold' });
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(await screen.findByRole('button', { name: /Larkfold/ }));
  await ticked(/^Notifications off/, false);
  await ticked(/^A story for each focus competency/, false);
});

test('the lines of one checklist are changed, taken back, and made those of new interviews', async () => {
  const { user, interviews, createInterview } = await openInterview();
  const lines = async () => (await interviews())[0]?.before.map(({ text }) => text);
  await user.click(screen.getByRole('button', { name: 'Edit the list' }));
  await user.type(box('Another line'), 'Water the plant{Enter}');
  await screen.findByRole('button', { name: 'Water the plant: remove' });
  await user.click(screen.getByRole('button', { name: 'Power and quiet: remove' }));
  await waitFor(async () => expect(await lines()).not.toContain('Power and quiet'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await lines())?.[8]).toBe('Power and quiet'));

  await screen.findByRole('button', { name: 'Power and quiet: remove' });
  await user.click(screen.getByRole('button', { name: 'Use this list for new interviews' }));
  await screen.findByText('New interviews begin with this list.');
  const { before } = await createInterview();
  expect(before.map(({ text }) => text)).toEqual(await lines());
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await ticked(/^Water the plant/, false);
});

test('the times to come are left for the icon, those that are over are not', async () => {
  const { createInterview, deleteInterview } = await openPrepare();
  const soon = Date.now() + 30 * 60_000;
  const { id } = await createInterview({ startsAt: soon });
  await createInterview({ startsAt: soon - 86_400_000 });
  const left = async () => (await browser.storage.local.get('interviewTimes')).interviewTimes;
  await waitFor(async () => expect(await left()).toEqual([soon]));
  await deleteInterview(id);
  await waitFor(async () => expect(await left()).toBeUndefined());
});

test('a deleted interview comes back whole with Undo', async () => {
  const { user, interviews } = await openInterview();
  const [before] = await interviews();
  await pickFromMenu(user, 'Delete this interview');
  await screen.findByText('Deleted: Oakhelm.');
  expect(await interviews()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: /Oakhelm/ });
  expect(await interviews()).toEqual([before]);
});

test('what they ask can be read for each competency in focus, and both playbooks', async () => {
  const { user } = await openInterview();
  await unfold(user, /^Ownership$/);
  await screen.findByText('Treats the problem as theirs, from finding it to keeping it fixed');
  await screen.findByRole('heading', { name: 'A strong answer shows' });
  screen.getByRole('heading', { name: 'What you did' });
  screen.getByRole('heading', { name: 'What you would do' });
  await unfold(user, /^Mid-project trouble$/);
  await screen.findByText('Name it, with cost');
});
