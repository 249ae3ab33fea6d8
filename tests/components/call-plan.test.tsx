import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { openTab } from '../support/fake-browser.ts';
import { openStorage, pickFromMenu, renderApp, reopen, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const MINUTE = 60_000;

async function openCall() {
  const storage = await openStorage();
  await storage.addStories(SAMPLES);
  const page = await renderApp({ view: 'call' });
  await untilReadable(SAMPLES.length);
  return { ...page, ...storage };
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'What did they ask?' });

test('with nothing typed the focus competencies stand with their counts', async () => {
  await openCall();
  const count = (id: string) => SAMPLES.filter((s) => (s.competencies as string[]).includes(id)).length;
  await screen.findByRole('button', { name: new RegExp(`1\\s*Ambiguity\\s*${count('ambiguity')} stories`) });
  screen.getByRole('button', { name: new RegExp(`6\\s*Blockers\\s*${count('blockers')} stories`) });
  expect(screen.queryByRole('button', { name: /Customer/ })).toBeNull();
});

test('with no interview the pinned stories are the examples', async () => {
  await openCall();
  await screen.findByRole('heading', { name: /Your pinned stories.*0 of 4 told/ });
  for (const { title } of SAMPLES.filter((s) => s.pinned)) {
    screen.getByRole('checkbox', { name: `Told: ${title}`, checked: false });
  }
});

test('the next interview brings its own focus and its own examples', async () => {
  const { createInterview, changeInterview } = await openCall();
  const { id } = await createInterview({ focus: ['failure', 'customer'] });
  const plan = [{ storyId: 'sample-front-desk', competency: 'customer' as const }];
  await changeInterview(id, { company: 'Oakhelm', startsAt: Date.now() + 90 * MINUTE, plan });

  await screen.findByRole('heading', { name: 'Oakhelm' });
  await screen.findByRole('checkbox', { name: 'Told: A morning at the front desk' });
  screen.getByRole('button', { name: /^1\s*Failure/ });
  screen.getByRole('button', { name: /^2\s*Customer/ });
  expect(screen.queryByRole('button', { name: /Ambiguity/ })).toBeNull();
  screen.getByRole('heading', { name: /Your examples for this call.*0 of 1 told/ });
});

test('the key of a competency shows what is planned for it, then what is held back; the rest after', async () => {
  const { user, createInterview } = await openCall();
  // The first is the smallest of all, and it is not its own competency; the one held back is the biggest.
  const [second, first] = ['sample-double-charges', 'sample-street-table'];
  const plan = [
    { storyId: first!, competency: 'ownership', locked: true },
    { storyId: second!, competency: 'ownership', second: true, locked: true },
  ];
  await createInterview({ focus: ['ownership'], level: 'staff', startsAt: Date.now() + MINUTE, plan });
  await screen.findByRole('heading', { name: 'Held back for a second question' });
  await user.click(await screen.findByRole('button', { name: /^1\s*Ownership/ }));
  const title = (id: string | undefined) => SAMPLES.find((s) => s.id === id)!.title;
  await screen.findByRole('heading', { level: 2, name: title(first) });
  const [next] = within(screen.getByRole('list', { name: 'Other stories' })).getAllByRole('button');
  expect(next?.textContent).toContain(title(second));
});

test('an example is ticked by hand, and unticked', async () => {
  const { user, db } = await openCall();
  const name = "Told: Winning the installers' visit data";
  await user.click(await screen.findByRole('checkbox', { name }));
  await screen.findByRole('checkbox', { name, checked: true });
  screen.getByRole('heading', { name: /1 of 4 told/ });
  expect(await db.tellings.toArray()).toMatchObject([{ storyId: 'sample-installer-data', questionId: null }]);

  await user.click(screen.getByRole('checkbox', { name }));
  await screen.findByRole('checkbox', { name, checked: false });
  expect(await db.tellings.count()).toBe(0);
});

test('an interview within two hours is proposed for the call, and chosen by the user only', async () => {
  const { user, db, createInterview, changeInterview } = await openCall();
  const { id } = await createInterview({ focus: ['failure'] });
  await changeInterview(id, { company: 'Oakhelm', startsAt: Date.now() + 90 * MINUTE });
  await pickFromMenu(user, 'I am in a call');

  await screen.findByText(/Is this/);
  expect(await db.sittings.toArray()).toMatchObject([{ interviewId: null, provider: null }]);
  screen.getByRole('heading', { level: 1, name: 'Your call' });
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  await screen.findByRole('heading', { level: 1, name: 'Oakhelm' });
  expect(await db.sittings.toArray()).toMatchObject([{ interviewId: id }]);
  expect(screen.queryByText(/Is this/)).toBeNull();
});

test('an interview that the user said no to is not proposed again', async () => {
  const { user, unmount, createInterview, changeInterview } = await openCall();
  const { id } = await createInterview({ focus: ['failure'] });
  await changeInterview(id, { company: 'Oakhelm', startsAt: Date.now() + 90 * MINUTE });
  await pickFromMenu(user, 'I am in a call');
  await user.click(await screen.findByRole('button', { name: 'No' }));
  await waitFor(() => expect(screen.queryByText(/Is this/)).toBeNull());

  await reopen(unmount);
  await untilReadable(SAMPLES.length);
  await screen.findByRole('heading', { level: 1, name: 'Your call' });
  expect(screen.queryByText(/Is this/)).toBeNull();
});

test('a call in the tab beside the panel is noticed, and its address is kept nowhere', async () => {
  const { db } = await openCall();
  await openTab('https://meet.google.com/abc-defg-hij');
  await screen.findByText(/In a call, Google Meet/);
  await waitFor(async () => expect(await db.sittings.toArray()).toMatchObject([{ provider: 'meet' }]));
  expect(JSON.stringify(await db.sittings.toArray())).not.toContain('abc-defg-hij');
  expect(JSON.stringify({ ...localStorage })).not.toContain('abc-defg-hij');
});

test('what was asked and told stands under the plan when the call has ended', async () => {
  const { user } = await openCall();
  await user.type(box(), 'How do you handle a late partner?{Enter}');
  await screen.findByText('Question kept for afterwards.');
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await pickFromMenu(user, 'End the call');
  const last = await screen.findByText(/The last call/);
  within(last.closest('details')!).getByText('How do you handle a late partner?');
});
