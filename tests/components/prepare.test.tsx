import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openStorage, pickFromMenu, renderApp, story, unfold } from '../support/render-app.tsx';

async function openPrepare() {
  const storage = await openStorage();
  await storage.addStories([
    story('outage', { title: 'The outage', competencies: ['ownership'], scope: { reach: 'org' } }),
    story('freeze', { title: 'Hiring under a freeze', competencies: ['blockers'], scope: { reach: 'task' } }),
  ]);
  const page = await renderApp({ view: 'prepare' });
  await screen.findByRole('heading', { name: 'Prepare' });
  return { ...page, ...storage, interviews: () => storage.db.interviews.toArray() };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
/** The list of examples for a competency, once they are read. */
async function choice(name: string): Promise<HTMLElement> {
  const list = await screen.findByRole<HTMLSelectElement>('combobox', { name });
  await waitFor(() => expect(list.options.length).toBeGreaterThan(1));
  return list;
}

/** An interview with these examples, open on the page. */
async function openInterview(planned: string[] = []) {
  const page = await openPrepare();
  const { id } = await page.createInterview(['ownership', 'blockers']);
  const plan = planned.map((storyId) => ({ storyId, competency: null }));
  await page.changeInterview(id, { company: 'Oakhelm', plan });
  await page.user.click(await screen.findByRole('button', { name: /Oakhelm/ }));
  await screen.findByRole('textbox', { name: 'Company' });
  return { ...page, id };
}

test('an interview is made and its texts are written', async () => {
  const { user, interviews } = await openPrepare();
  await user.click(screen.getByRole('button', { name: 'Prepare an interview' }));
  await screen.findByRole('textbox', { name: 'Company' });
  await user.type(box('Company'), 'Oakhelm');
  await user.type(box('Role'), 'Staff engineer');
  await user.selectOptions(await choice('Level'), 'Staff');
  await user.type(box('Round'), 'Round 2');
  await user.type(box('Who asks'), 'Mara and Jon');

  await waitFor(async () =>
    expect(await interviews()).toMatchObject([
      {
        company: 'Oakhelm',
        role: 'Staff engineer',
        level: 'staff',
        round: 'Round 2',
        people: 'Mara and Jon',
      },
    ]),
  );
  await screen.findByRole('heading', { level: 1, name: 'Oakhelm · Staff engineer' });
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await screen.findByRole('button', { name: /Oakhelm · Staff engineer.*Round 2/s });
});

test('texts stay as typed although another window changes the interview', async () => {
  const { user, id, changeInterview, interviews } = await openInterview();
  for (const [place, letter] of [...'Mara and Jon'].entries()) {
    await user.type(box('Who asks'), letter);
    await changeInterview(id, { round: `Round ${place}` });
  }
  expect(box('Who asks').value).toBe('Mara and Jon');
  await waitFor(async () =>
    expect(await interviews()).toMatchObject([{ people: 'Mara and Jon', round: 'Round 11' }]),
  );
  await waitFor(() => expect(box('Round').value).toBe('Round 11'));
});

test('examples are chosen for each competency in focus, and say when they are small', async () => {
  const { user, interviews } = await openInterview();
  await user.selectOptions(await choice('Ownership'), 'The outage');
  await screen.findByRole('button', { name: /The outage.*Ownership/s });
  await user.selectOptions(await choice('Blockers'), 'Hiring under a freeze');
  await screen.findByRole('button', { name: /Hiring under a freeze.*small for this level/s });
  expect((await interviews())[0]?.plan).toEqual([
    { storyId: 'outage', competency: 'ownership' },
    { storyId: 'freeze', competency: 'blockers' },
  ]);
  expect(screen.queryByRole('combobox', { name: 'Ownership' })).toBeNull();
});

test('examples are put in another order, and taken out', async () => {
  const { user, interviews } = await openInterview(['outage', 'freeze']);
  const plan = async () => (await interviews())[0]?.plan.map((planned) => planned.storyId);
  await user.click(await screen.findByRole('button', { name: 'Hiring under a freeze: earlier' }));
  await waitFor(async () => expect(await plan()).toEqual(['freeze', 'outage']));
  await waitFor(() =>
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Hiring under a freeze: earlier' }).disabled,
    ).toBe(true),
  );
  await user.click(screen.getByRole('button', { name: 'Hiring under a freeze: later' }));
  await waitFor(async () => expect(await plan()).toEqual(['outage', 'freeze']));
  // The rows stay where a hand reaches for them while the plan changes.
  await user.click(screen.getByRole('button', { name: 'The outage: take out' }));
  await waitFor(async () => expect(await plan()).toEqual(['freeze']));
});

test('the focus follows the clicks, in their order', async () => {
  const { user, interviews } = await openInterview();
  await user.click(screen.getByRole('button', { name: 'Customer', pressed: false }));
  await screen.findByRole('button', { name: /^3\s*Customer$/, pressed: true });
  await user.click(screen.getByRole('button', { name: /^1\s*Ownership$/, pressed: true }));
  await waitFor(async () => expect((await interviews())[0]?.focus).toEqual(['blockers', 'customer']));
});

test('the checklist takes lines of one’s own, and every interview has ticks of its own', async () => {
  const { user, createInterview, changeInterview, interviews } = await openInterview();
  await user.type(box('Another line'), 'Water the plant{Enter}');
  await user.click(await screen.findByRole('checkbox', { name: 'Water the plant' }));
  await user.click(screen.getByRole('checkbox', { name: 'Notifications off' }));
  await screen.findByRole('checkbox', { name: 'Notifications off', checked: true });
  await screen.findByRole('heading', { name: /Before the call.*2 of 12/ });

  const other = await createInterview([]);
  await changeInterview(other.id, { company: 'Larkfold' });
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(await screen.findByRole('button', { name: /Larkfold/ }));
  await screen.findByRole('checkbox', { name: 'Notifications off', checked: false });
  expect(screen.queryByRole('checkbox', { name: 'Water the plant' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Power and quiet' }));
  await screen.findByRole('checkbox', { name: 'Power and quiet', checked: true });

  const done = (await interviews()).map((i) => [
    i.company,
    ...i.before.filter((line) => line.done).map((l) => l.text),
  ]);
  expect(done).toContainEqual(['Oakhelm', 'Notifications off', 'Water the plant']);
  expect(done).toContainEqual(['Larkfold', 'Power and quiet']);
});

test('a deleted interview comes back whole with Undo', async () => {
  const { user, interviews } = await openInterview(['outage']);
  const [before] = await interviews();
  await pickFromMenu(user, 'Delete this interview');
  await screen.findByText('Deleted: Oakhelm.');
  expect(await interviews()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: /Oakhelm/ });
  expect(await interviews()).toEqual([before]);
});

test('an example whose story is deleted says so, covers nothing, and can only be taken out', async () => {
  const { user, interviews, deleteStory, id, changeInterview } = await openInterview();
  const planned = (storyId: string) => ({ storyId, competency: 'ownership' as const });
  await changeInterview(id, { plan: [planned('outage'), planned('gone')] });
  await deleteStory('outage');
  await waitFor(() => expect(screen.getAllByText('Deleted story')).toHaveLength(2));
  screen.getByRole('heading', { name: /Your examples for this call.*2/ });
  await screen.findByRole('combobox', { name: 'Ownership' });
  expect(screen.queryByRole('button', { name: /The outage/ })).toBeNull();

  await user.click(screen.getAllByRole('button', { name: 'Deleted story: take out' })[1]!);
  await waitFor(async () => expect((await interviews())[0]?.plan).toEqual([planned('outage')]));
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
