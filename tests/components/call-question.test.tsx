import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { failNextPut } from '../support/failing-put.ts';
import { openStorage, renderApp, reopen, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const PARTNER = 'Tell me about a time a partner team would not commit';

async function openCall() {
  const storage = await openStorage();
  await storage.addStories(SAMPLES);
  const page = await renderApp({ view: 'call' });
  await screen.findByRole('heading', { name: /Your pinned stories/ });
  await untilReadable(SAMPLES.length);
  return { ...page, ...storage };
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'What did they ask?' });
const ask = (value: string) => fireEvent.change(box(), { target: { value } });
const chips = () => within(screen.getByRole('group', { name: 'What it probes' })).getAllByRole('button');
const card = () => within(screen.getByRole('article')).getByRole('heading').textContent;
const rows = () =>
  within(
    within(screen.getByRole('region', { name: 'Answer' })).getByRole('list', { name: 'Other stories' }),
  ).getAllByRole('button');

test('chips, card and rows are there in the render that follows the key', async () => {
  await openCall();
  ask(PARTNER);
  expect(chips()[0]?.textContent).toBe('1Partnerships');
  expect(chips()[0]?.getAttribute('aria-pressed')).toBe('true');
  expect(card()).toBe("Winning the installers' visit data");
  expect(rows().map((row) => row.textContent)).toContainEqual(
    expect.stringContaining('One calendar with the lab'),
  );
  expect(
    rows()
      .map((row) => row.textContent)
      .join(),
  ).not.toContain('Winning the installers');

  ask('Tell me about a mistake you made');
  expect(chips()[0]?.textContent).toBe('1Failure');
  expect(card()).toMatch(/^(My migration lost a weekend|The six-week promise I made)$/);
});

test('the box has the focus, and letters typed elsewhere land in it', async () => {
  const { user } = await openCall();
  expect(document.activeElement).toBe(box());
  screen.getByRole('button', { name: 'Cover' }).focus();
  await user.keyboard('when');
  expect(box().value).toBe('when');
});

test('Alt and a digit pick a competency: of the plan, and of the chips', async () => {
  const { user } = await openCall();
  await user.keyboard('{Alt>}1{/Alt}');
  expect(box().value).toBe('');
  expect(chips().find((chip) => chip.getAttribute('aria-pressed') === 'true')?.textContent).toContain(
    'Ambiguity',
  );
  expect(card()).toBe('Half-hourly prices with no rulebook');

  ask(PARTNER);
  await user.keyboard('{Alt>}3{/Alt}');
  const third = chips()[2]!;
  expect(third.getAttribute('aria-pressed')).toBe('true');
  const shown = SAMPLES.find((story) => story.title === card());
  expect(third.textContent?.toLowerCase()).toContain(shown?.competencies[0]);

  await user.keyboard('{Alt>}1{/Alt}');
  expect(chips()[0]?.getAttribute('aria-pressed')).toBe('true');
  expect(card()).toBe("Winning the installers' visit data");
});

test('the arrows go through the stories and stop at both ends', async () => {
  const { user } = await openCall();
  ask(PARTNER);
  const best = card();
  const next = rows()[0]?.textContent;
  await user.keyboard('{ArrowDown}');
  expect(next).toContain(card());
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(card()).toBe(best);
  const reached = new Set<string | null>();
  for (let step = 0; step < 20; step++) {
    await user.keyboard('{ArrowDown}');
    reached.add(card());
  }
  expect(reached.size).toBe(rows().length);
});

test('Enter keeps the question, and the next letter begins a new one', async () => {
  const { user, db } = await openCall();
  await user.type(box(), PARTNER);
  await user.keyboard('{Enter}');
  await screen.findByText('Question kept for afterwards.');
  expect(await db.questions.toArray()).toMatchObject([{ text: PARTNER, competency: 'partnerships' }]);
  expect(box().value).toBe(PARTNER);
  await user.keyboard('W');
  expect(box().value).toBe('W');
});

test('a kept question is forgotten again with Undo', async () => {
  const { user, db } = await openCall();
  await user.type(box(), `${PARTNER}{Enter}`);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await db.questions.count()).toBe(0));
});

test('an Undo that fails says so', async () => {
  const { user, db } = await openCall();
  await user.type(box(), `${PARTNER}{Enter}`);
  const undo = await screen.findByRole('button', { name: 'Undo' });
  failNextPut();
  await user.click(undo);
  await screen.findByText(/The disk is full/);
  expect(await db.questions.count()).toBe(1);
});

test('a situational question opens the playbook, a behavioural one the story', async () => {
  const { user } = await openCall();
  ask('Say a partner team stops replying three weeks before you need their API. What do you do?');
  expect(screen.getByRole('button', { name: 'Playbook' }).getAttribute('aria-pressed')).toBe('true');
  await screen.findByRole('heading', { name: 'A partner goes quiet' });
  await user.click(screen.getByRole('button', { name: "Winning the installers' visit data" }));
  expect(screen.getByRole('button', { name: 'My story' }).getAttribute('aria-pressed')).toBe('true');
  expect(card()).toBe("Winning the installers' visit data");

  ask(PARTNER);
  expect(screen.getByRole('button', { name: 'My story' }).getAttribute('aria-pressed')).toBe('true');
});

test('when nothing fits it says so and offers the biggest', async () => {
  await openCall();
  ask('zxqv brk');
  screen.getByText('No story of yours fits this');
  expect(screen.queryByRole('article')).toBeNull();
  const [first, second, ...others] = rows().map((row) => row.textContent ?? '');
  expect(first).toMatch(/^Double charges found by accident.*Company$/);
  expect(second).toMatch(/^Outage notes the board could read.*Company$/);
  expect(others).toHaveLength(1);
  screen.getByRole('button', { name: 'Keep the question' });
});

test('Esc covers everything at once, and uncovers it as it was', async () => {
  const { user } = await openCall();
  ask(PARTNER);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('article')).toBeNull();
  const behind = screen.getByText(/installers' visit data/, { selector: 'h2' }).closest('[data-view]');
  expect(behind?.matches('[hidden][inert]')).toBe(true);
  await user.keyboard('{Escape}');
  expect(box().value).toBe(PARTNER);
  expect(card()).toBe("Winning the installers' visit data");
});

test('Esc closes an open menu and does not cover', async () => {
  const { user } = await openCall();
  await user.click(screen.getByRole('button', { name: 'More' }));
  screen.getByRole('button', { name: 'Settings' });
  await user.keyboard('{Escape}');
  box();
  expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull();
});

test('a page that is opened again shows the same question and answer in its first frame', async () => {
  const { user, unmount } = await openCall();
  await user.type(box(), PARTNER);
  await user.keyboard('{ArrowDown}');
  const before = { card: card(), chips: chips().length, rows: rows().map((row) => row.textContent) };

  await reopen(unmount);
  expect(box().value).toBe(PARTNER);
  expect(document.activeElement).toBe(box());
  expect({ card: card(), chips: chips().length, rows: rows().map((row) => row.textContent) }).toEqual(before);
  const { currentBank } = await import('../../utils/storage/bank.ts');
  expect(currentBank()).toBeUndefined();
});
