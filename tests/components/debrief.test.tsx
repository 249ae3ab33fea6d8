import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { interview } from '../support/builders.ts';
import { openCallBefore } from '../support/debrief-page.tsx';
import { said } from '../support/ledger-page.tsx';
import { pickFromMenu } from '../support/render-app.tsx';

const HOUR = 3_600_000;
const FREEZE = said('Billing freeze', 'Saved $2.1M in 9 days');
const REVIEW = said('Security review', 'Cleared 14 teams');
const STORIES = [FREEZE, REVIEW];
const DISAGREED = 'Tell me about a time you disagreed with another team';
const COVERS = 'Why are manhole covers round?';
const ASKED = [[DISAGREED, FREEZE.id], [COVERS]] as const;

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const undo = () => button('Undo');
const row = (title: string) => within(screen.getByText(title, { selector: 'b' }).closest('li')!);
const landed = (title: string) =>
  row(title)
    .getAllByRole<HTMLInputElement>('radio')
    .findIndex(({ checked }) => checked) + 1;
const story = (title: string) => row(title).getByRole<HTMLSelectElement>('combobox');
const focused = () => document.activeElement?.closest('li')?.querySelector('b')?.textContent;

test('a call that is over offers two minutes; once done it is the last call, and opens again', async () => {
  const { open, sitting } = await openCallBefore(STORIES, ASKED);
  const { user } = await open({});
  const offer = await button('Two minutes, while it is fresh');
  expect(screen.queryByText(/The last call|Done for now/)).toBeNull();
  await user.click(offer);
  await screen.findByText('Your call · 2 questions · 46 min');
  row(DISAGREED).getByText('2:05');
  await user.click(await button('Done for now'));
  await screen.findByText(/^The last call/);
  expect((await sitting())?.debriefedAt).toBeGreaterThan(0);
  await user.click(await undo());
  await user.click(await button('Done for now'));
  await user.click(await screen.findByText(/^The last call/));
  await user.click(await button('Look back at it again'));
  await screen.findByRole('heading', { level: 1, name: 'Two minutes, while it is fresh' });
});

test('three rounds in a day are each looked back at when there is time', async () => {
  const { open, startSitting, keepQuestion, endSitting, createInterview, attachSitting, id } =
    await openCallBefore(STORIES, ASKED);
  const { id: acme } = await createInterview({ company: 'Acme' });
  await attachSitting(id, acme);
  const { id: next } = await startSitting('zoom', Date.now());
  await keepQuestion(next, 'Why us?', null, Date.now());
  await endSitting(next, Date.now() + 9);
  const { user } = await open({});
  await user.click(await button(/^Two minutes for the call before: Acme, /));
  await screen.findByText('Acme, Round 1 · 2 questions · 46 min');
});

test('with keys alone: digits say how each landed, arrows lead on, Delete takes it back', async () => {
  const { open, db } = await openCallBefore(STORIES, ASKED);
  const { user } = await open();
  expect(focused()).toBe(DISAGREED);
  await user.keyboard('4');
  await waitFor(() => expect(landed(DISAGREED)).toBe(4));
  await user.keyboard('{ArrowDown}2');
  await waitFor(() => expect(landed(COVERS)).toBe(2));
  expect(focused()).toBe(COVERS);
  expect((await db.tellings.toArray())[0]?.landed).toBe(4);
  row(COVERS).getByRole('radio', { name: 'landed 2 of 5', checked: true });
  await user.keyboard('5');
  await screen.findByText('Landed 5, not 2.');
  await user.click(await undo());
  await waitFor(() => expect(landed(COVERS)).toBe(2));
  row(COVERS).getByRole('radio', { checked: true }).focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(landed(COVERS)).toBe(0));
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(focused()).toBe(DISAGREED);
  await user.click(row(DISAGREED).getByRole('radio', { name: 'landed 4 of 5' }));
  await waitFor(() => expect(landed(DISAGREED)).toBe(0));
});

test('a digit in a box is a digit', async () => {
  const { open } = await openCallBefore(STORIES, ASKED);
  const { user } = await open();
  await user.click(await button('Billing freeze: said $2.1M, 9 days. Change'));
  await user.keyboard(', 3 teams{Enter}');
  await screen.findByText('said $2.1M, 9 days, 3 teams');
  expect(landed(DISAGREED)).toBe(0);
});

test('another story answered: one of this call, any other by a word of it, or none; each can be undone', async () => {
  const { open, db } = await openCallBefore(STORIES, ASKED);
  const { user } = await open();
  const told = async () => (await db.tellings.toArray()).map(({ title }) => title).sort();
  await user.selectOptions(story(COVERS), 'Billing freeze');
  await waitFor(() => expect(story(COVERS).value).toBe(FREEZE.id));
  await user.selectOptions(story(DISAGREED), 'Another story…');
  await user.type(screen.getByRole('searchbox'), 'secur');
  await button('Security review');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(story(DISAGREED).value).toBe(REVIEW.id));
  row(DISAGREED).getByText('said 14 teams');
  row(DISAGREED).getByText('2:05');
  expect(document.activeElement).toBe(story(DISAGREED));
  expect(await told()).toEqual(['Billing freeze', 'Security review']);
  await user.selectOptions(story(DISAGREED), 'No story');
  await waitFor(async () => expect(await told()).toEqual(['Billing freeze']));
  await user.click(await undo());
  await waitFor(async () => expect(await told()).toEqual(['Billing freeze', 'Security review']));
});

test('Esc leaves the search for a story, and the story as it was', async () => {
  const { open } = await openCallBefore(STORIES, ASKED);
  const { user } = await open();
  await user.selectOptions(story(COVERS), 'Another story…');
  await screen.findByText('Security review');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect([story(COVERS).value, document.activeElement]).toEqual(['', story(COVERS)]);
});

test('a story told without a question that was not told after all is taken out, and the focus stays', async () => {
  const { open, db } = await openCallBefore(STORIES, ASKED, [REVIEW.id]);
  const { user } = await open();
  await user.selectOptions(story('Security review'), 'Not told');
  await waitFor(() => expect(screen.queryByText('Security review')).toBeNull());
  expect([await db.tellings.count(), focused()]).toEqual([1, COVERS]);
  await user.click(await undo());
  await screen.findByText('Security review', { selector: 'b' });
});

test('a question without a story becomes one to write, and says so; undo takes it back', async () => {
  const { open, db } = await openCallBefore(STORIES, ASKED);
  const { user, went } = await open();
  await user.click(await button(`Start one from this: ${COVERS}`));
  await button(/^Begun in your stories/);
  await user.click(await undo());
  await user.click(await button(`Start one from this: ${COVERS}`));
  await user.click(await button('Begun in your stories: Why are manhole covers round'));
  const stub = await db.stories.get(went.at(-1)?.openStory ?? '');
  expect(stub).toMatchObject({ competencies: ['conflict'], notes: `Asked: ${COVERS}`, deletedAt: null });
  expect(went.at(-1)).toMatchObject({ view: 'stories', storyFrom: 'call' });
});

test('what was missing is kept as it is typed, and follows another window', async () => {
  const { open, sitting, writeMissing, id } = await openCallBefore(STORIES, ASKED);
  const { user, unmount } = await open();
  await user.type(screen.getByRole('textbox', { name: 'What was missing?' }), 'A number');
  await waitFor(async () => expect((await sitting())?.missing).toBe('A number'));
  unmount();
  await open();
  await writeMissing(id, 'A number, and a price');
  await screen.findByDisplayValue('A number, and a price');
});

test('thanks are filled in with their own words, and copied', async () => {
  const { open, db, createInterview, attachSitting, id } = await openCallBefore(STORIES, ASKED);
  const known = { company: 'Acme', people: 'Priya N.', role: 'Architect', round: 'Round 2' };
  await attachSitting(id, (await createInterview(known)).id);
  const { user } = await open();
  const writeText = vi.spyOn(navigator.clipboard, 'writeText');
  await screen.findByText(
    /^Hello Priya N\., thank you for your time in Round 2\..* at Acme, .* what Architect means/,
  );
  await user.click(await button('Change the words'));
  const box = screen.getByRole('textbox', { name: /^Your words/ });
  await user.clear(box);
  await user.type(box, 'Dear {{people}, until soon.');
  await screen.findByText('Dear Priya N., until soon.');
  await user.click(await button('Copy'));
  await screen.findByText('Copied.');
  expect(writeText).toHaveBeenCalledWith('Dear Priya N., until soon.');
  expect((await db.settings.get('settings'))?.thanks).toBe('Dear {people}, until soon.');
  await user.click(await button('As it came'));
  await screen.findByText(/^Hello Priya N\./);
});

test('a call of no interview asks which it was, the nearest first, and is said to be it', async () => {
  const { open, sitting, putBackInterview } = await openCallBefore(STORIES, ASKED);
  const now = Date.now();
  for (const [company, startsAt] of [
    ['Far', now - 50 * HOUR],
    ['Open', null],
    ['Near', now - HOUR],
  ] as const)
    await putBackInterview(interview({ id: company, company, startsAt }));
  const { user } = await open();
  const which = screen.getByRole('combobox', { name: 'Which interview was it?' });
  const names = within(which)
    .getAllByRole('option')
    .map(({ textContent }) => textContent?.split(' ')[0]);
  expect(names).toEqual(['Not', 'Near', 'Far', 'Open']);
  await user.selectOptions(which, within(which).getByRole('option', { name: /^Near/ }));
  await screen.findByText('Near, Round 1 · 2 questions · 46 min');
  expect((await sitting())?.interviewId).toBe('Near');
  await user.click(await undo());
  await screen.findByRole('combobox', { name: 'Which interview was it?' });
});

test('a call is forgotten with all that was in it, and comes back', async () => {
  const { open, db } = await openCallBefore(STORIES, ASKED);
  const { user } = await open();
  const count = () => Promise.all([db.sittings.count(), db.questions.count(), db.tellings.count()]);
  await pickFromMenu(user, 'Forget this call');
  await screen.findByText('Forgotten: Your call.');
  expect(await count()).toEqual([0, 0, 0]);
  expect(screen.queryByText(/while it is fresh/)).toBeNull();
  await user.click(await undo());
  await screen.findByRole('heading', { level: 1, name: /while it is fresh/ });
  expect(await count()).toEqual([1, 2, 1]);
});

test('a call that begins meanwhile takes nothing away; a page that opens in one shows the call', async () => {
  const { open, startSitting } = await openCallBefore(STORIES, ASKED);
  const { user, unmount, went } = await open();
  await user.keyboard('4');
  await startSitting('zoom', Date.now());
  await screen.findByText('A call is on.');
  await waitFor(() => expect(landed(DISAGREED)).toBe(4));
  unmount();
  const page = await open({ debrief: null });
  await page.user.click(await button(/while it is fresh/));
  await waitFor(() => expect(page.went.at(-1)).toEqual({ debrief: null }));
  expect(went).toEqual([]);
});

test('a call that goes on is not looked back at any more', async () => {
  const { open, sitting, reopenSitting } = await openCallBefore(STORIES, ASKED);
  const { went } = await open();
  await reopenSitting((await sitting())!);
  await waitFor(() => expect(went).toEqual([{ debrief: null }]));
  expect(screen.queryByText('Done for now')).toBeNull();
});

test('a story that is deleted keeps its name of then, and is offered for no other question', async () => {
  const { open, deleteStory } = await openCallBefore(STORIES, ASKED);
  await deleteStory(FREEZE.id);
  await open();
  within(story(DISAGREED)).getByRole('option', { name: 'Billing freeze (deleted)', selected: true });
  expect(within(story(COVERS)).queryByText(/Billing freeze/)).toBeNull();
});

test.each([
  ['nothing asked', [], 1],
  ['one question', [['Why?']], 0],
  ['thirty long ones', Array.from({ length: 30 }, (_, n) => [`${n} ${'long '.repeat(2000)}`] as const), 0],
] as const)('%s: all of it is there, and nothing that axe objects to', async (_, asked, loose) => {
  const { open } = await openCallBefore(STORIES, asked, loose ? [REVIEW.id] : []);
  const { container } = await open();
  expect(screen.getAllByRole('radiogroup')).toHaveLength(asked.length + loose);
  const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});

test('confidential words are hidden in all that is read and copied', async () => {
  const { open, changeSettings, createInterview, attachSitting, id } = await openCallBefore(STORIES, [
    ['Why did Orbis leave?', FREEZE.id],
  ]);
  await attachSitting(id, (await createInterview({ company: 'Orbis' })).id);
  const confidential = ['Orbis', 'Billing'].map((word) => ({ word, standIn: 'a client' }));
  await changeSettings({ redact: true, confidential });
  const { user, container } = await open();
  const writeText = vi.spyOn(navigator.clipboard, 'writeText');
  await screen.findByText('Why did a client leave?');
  // An id is for nobody to read; here it is the title.
  expect(container.innerHTML.replace(/value="[^"]*"/g, '')).not.toMatch(/Orbis|Billing/);
  await user.click(await button('Copy'));
  await screen.findByText('Copied. Confidential words are hidden.');
  expect(writeText.mock.calls[0]?.[0]).toMatch(/a client/);
});

test('a story says how often it was told, to whom, and how it landed', async () => {
  const { open, db, createInterview, attachSitting, id } = await openCallBefore(
    STORIES,
    [3, 4, 5].map((n) => [`Question ${n}`, FREEZE.id] as const),
  );
  await attachSitting(id, (await createInterview({ company: 'Acme', round: 'Round 2' })).id);
  const { user, unmount } = await open();
  await user.keyboard('3{ArrowDown}4{ArrowDown}5');
  await waitFor(async () => expect((await db.tellings.toArray()).filter((t) => t.landed)).toHaveLength(3));
  unmount();
  const { render } = await import('@testing-library/react');
  const { TellingHistory } = await import('../../components/stories/TellingHistory.tsx');
  const { container } = render(
    <>
      <TellingHistory storyId={FREEZE.id} />
      <TellingHistory storyId={REVIEW.id} />
    </>,
  );
  await user.click(await screen.findByText('Told 3 times'));
  await screen.findByRole('img', { name: 'landed 3, 4, 5' });
  expect(screen.getAllByText('Acme, Round 2')).toHaveLength(3);
  screen.getByText(/^Today .* · landed 5 of 5$/);
  expect(container.querySelectorAll('details')).toHaveLength(1);
});
