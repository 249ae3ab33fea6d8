import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import type { Interview, Sheet } from '../../utils/domain/interview/interview.ts';
import { questionsFor } from '../../utils/domain/interview/questions-to-ask.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { finishedStory } from '../support/builders.ts';
import { openStorage, renderApp, unfold } from '../support/render-app.tsx';

const EMPTY: Sheet = { remember: '', concerns: [], questions: [], logistics: '' };
const WRITTEN: Sheet = {
  remember: 'Gets stuck teams moving',
  concerns: [
    { id: 'c1', concern: 'No fintech', answer: 'Payments API at Orbis, audited twice' },
    { id: 'c2', concern: 'Short last stay', answer: 'Team closed; shipped before leaving' },
  ],
  questions: [
    { id: 'q1', text: 'Which dependency hurts most today?' },
    { id: 'q2', text: 'What happened to the last lead?' },
  ],
  logistics: 'Quiet room on floor 2\nWater',
};

/** An interview, open on its sheet. */
async function openSheet(known: Partial<Interview> = {}, settings = {}) {
  const storage = await openStorage();
  await storage.db.settings.put({ ...DEFAULT_SETTINGS, ...settings, id: 'settings' });
  const { id } = await storage.createInterview({ company: 'Acme', role: 'Staff engineer', ...known });
  const { user, container } = await renderApp({ view: 'prepare', openInterview: id, part: 'sheet' });
  await screen.findByRole('button', { name: 'Print the sheet' });
  const sheet = async () => (await storage.db.interviews.get(id))?.sheet ?? EMPTY;
  return { ...storage, id, user, container, sheet };
}

const box = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const section = async (name: string) =>
  within((await screen.findByRole('heading', { name })).closest('section')!);

test('an empty sheet is written, and read again without a box', async () => {
  const { user, sheet } = await openSheet();
  await screen.findByText(/last fifteen minutes/);
  await user.type(await box('Be remembered for'), 'Gets stuck teams moving');
  await user.type(await box('Add a concern'), 'No fintech{Enter}');
  await waitFor(async () => expect(document.activeElement).toBe(await box('Answer to concern 1')));
  await user.keyboard('Audited 2 times');
  await user.type(await box('Add a question'), 'Why now?{Enter}');
  await user.type(await box('Where to be, and what to have at hand'), 'Room 4{Enter}Water');
  await press(user, 'Done with the sheet');

  expect(screen.queryByRole('textbox')).toBeNull();
  await screen.findByText('Gets stuck teams moving');
  expect((await section('They may worry')).getByRole('definition').textContent).toBe('Audited 2 times');
  expect((await section('Ask them')).getByRole('listitem').textContent).toBe('Why now?');
  await waitFor(async () =>
    expect(await sheet()).toMatchObject({
      remember: 'Gets stuck teams moving',
      concerns: [{ concern: 'No fintech', answer: 'Audited 2 times' }],
      questions: [{ text: 'Why now?' }],
      logistics: 'Room 4\nWater',
    }),
  );
});

test('every key stays although another window changes the sheet, and both changes are kept', async () => {
  const { user, sheet, id, changeInterview } = await openSheet({ sheet: WRITTEN });
  await press(user, 'Edit the sheet');
  const answer = await box('Answer to concern 2');
  await user.clear(answer);
  for (const [place, letter] of [...'We shipped'].entries()) {
    await user.type(answer, letter);
    await changeInterview(id, (now) => ({ sheet: { ...now.sheet!, remember: `Other ${place}` } }));
  }
  expect(answer.value).toBe('We shipped');
  await waitFor(async () => {
    expect((await sheet()).concerns[1]?.answer).toBe('We shipped');
    expect((await sheet()).remember).toBe('Other 9');
  });
  // Left, the field shows what is stored, whoever wrote it.
  await user.click(await box('Be remembered for'));
  await changeInterview(id, (now) => ({
    sheet: { ...now.sheet!, concerns: now.sheet!.concerns.map((c) => ({ ...c, answer: 'Theirs' })) },
  }));
  await waitFor(() => expect(answer.value).toBe('Theirs'));
});

test('questions are picked from the bank by who asks, and from other interviews', async () => {
  const { user, sheet, createInterview } = await openSheet({ kind: 'peers' });
  const own = { id: 'o', text: 'What do you eat at noon?' };
  await createInterview({ company: 'Larkfold', sheet: { ...EMPTY, questions: [own] } });
  await unfold(user, /^Questions to pick from/);
  const [first] = questionsFor('peers');
  const tick = await screen.findByRole('checkbox', { name: first! });
  await user.click(tick);
  expect(document.activeElement).toBe(tick);
  await waitFor(async () => expect((await sheet()).questions.map((q) => q.text)).toEqual([first]));

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Good to ask' }), 'Bar raiser');
  expect(screen.queryByRole('checkbox', { name: first! })).toBeNull();
  await user.click(await screen.findByRole('checkbox', { name: questionsFor('bar-raiser')[0]! }));
  await screen.findByText(/^Your own, from other interviews \(1\)/, { selector: 'summary' });
  await unfold(user, /^Your own, from other interviews/);
  await user.click(await screen.findByRole('checkbox', { name: own.text }));
  await waitFor(async () => expect((await sheet()).questions).toHaveLength(3));
});

test('a starting point asks for its answer; without the tick it goes, and Undo brings it back with the answer', async () => {
  const { user, sheet } = await openSheet();
  await unfold(user, /^Starting points/);
  await user.click(await screen.findByRole('checkbox', { name: /^Laid off/ }));
  const answer = await box('Answer to concern 1');
  expect(answer.placeholder).toMatch(/The facts in one sentence/);
  await user.type(answer, 'Half the site closed');
  await user.click(await screen.findByRole('checkbox', { name: /^Laid off/, checked: true }));
  await screen.findByText('Removed: Laid off.');
  expect((await sheet()).concerns).toEqual([]);
  await press(user, 'Undo');
  await waitFor(async () => expect((await sheet()).concerns[0]?.answer).toBe('Half the site closed'));
});

test('lines change places by button with the focus on it, and a removed one comes back where it stood', async () => {
  const { user, sheet } = await openSheet({ sheet: WRITTEN });
  const order = async () => (await sheet()).questions.map((q) => q.id);
  await press(user, 'Edit the sheet');
  const later = await screen.findByRole('button', { name: 'Which dependency hurts most today?: later' });
  await user.click(later);
  await waitFor(async () => expect(await order()).toEqual(['q2', 'q1']));
  await waitFor(() => expect(later.getAttribute('aria-disabled')).toBe('true'));
  expect(document.activeElement).toBe(later);
  await press(user, 'What happened to the last lead?: remove');
  await waitFor(async () => expect(await order()).toEqual(['q1']));
  expect(document.activeElement).toBe(await box('Add a question'));
  await press(user, 'Undo');
  await waitFor(async () => expect(await order()).toEqual(['q2', 'q1']));
});

test('the sheet says what was told in round 1, what differs, when in both zones, and what is open', async () => {
  const { user, addStories, createInterview, db, changeInterview, id, container } = await openSheet({
    sheet: WRITTEN,
    startsAt: Date.UTC(2026, 10, 24, 15),
    zone: 'Asia/Tokyo',
    minutes: 45,
    people: 'Priya N.',
    provider: 'meet',
    link: 'https://meet.example/abc',
  });
  const story = finishedStory({ id: 'queue', title: 'The queue' });
  await addStories([story]);
  const first = await createInterview({ company: 'ACME Inc.', round: 'Round 1', startsAt: 1 });
  const sitting = { id: 's', interviewId: first.id, provider: null, startedAt: 1, endedAt: 2 };
  await db.sittings.add({ ...sitting, draft: '', declined: null });
  const telling = { id: 't', storyId: 'queue', sittingId: 's', questionId: null, startedAt: 1, endedAt: 2 };
  await db.tellings.add({ ...telling, title: 'The queue', numbers: ['30 minutes'] });
  const plan = ['queue', 'gone'].map((storyId) => ({ storyId, competency: 'ownership' as const }));
  await changeInterview(id, { plan, before: [{ id: 'x', text: 'Charge the headset', done: false }] });

  const examples = await section('Your examples');
  await examples.findByText('told in Round 1');
  examples.getByText('Said 30 minutes in Round 1; the story says 40 minutes now');
  examples.getByText('Deleted since: 1 story');
  expect(container.textContent).toContain('40 minutes');
  (await section('Told in Round 1')).getByText(/The queue \(said/);
  (await section('Where and when')).getByText(/, Wed.* in Tokyo, 45 min$/);
  await screen.findByText('Priya N.');
  await press(user, 'Copy the link of the call');
  await screen.findByText('Copied.');
  (await section('Still open')).getByText('Charge the headset');
  const read = container.querySelector('.sheet-read')!;
  const { violations } = await axe.run(read, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((violation) => violation.id)).toEqual([]);
});

test('confidential words are hidden where they are read, and stand in the boxes', async () => {
  const hidden = { redact: true, confidential: [{ word: 'Orbis', standIn: '' }] };
  const { user, container } = await openSheet({ sheet: WRITTEN }, hidden);
  await screen.findByText('Payments API at Name A, audited twice');
  expect(container.textContent).not.toContain('Orbis');
  await press(user, 'Edit the sheet');
  expect((await box('Answer to concern 1')).value).toContain('Orbis');
});

test('Print opens the page of this sheet, and what sharing shows is said', async () => {
  const { user, id } = await openSheet({ sheet: WRITTEN });
  const { browser } = await import('wxt/browser');
  const create = vi.spyOn(browser.tabs, 'create');
  await press(user, 'Print the sheet');
  await waitFor(() => expect(create.mock.calls[0]?.[0].url).toMatch(`form=sheet&interview=${id}`));
  await unfold(user, /^What will others see/);
  await screen.findByText('Others see that page, not this panel');
});
