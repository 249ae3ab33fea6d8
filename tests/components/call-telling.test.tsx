import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import {
  openStorage,
  pickFromMenu,
  renderApp,
  reopen,
  unfold,
  untilReadable,
} from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const PARTNER = 'Tell me about a time a partner team would not commit';
const BEST = "Winning the installers' visit data";
const ALT_ENTER = '{Alt>}{Enter}{/Alt}';

async function askInCall() {
  const storage = await openStorage();
  await storage.addStories(SAMPLES);
  const page = await renderApp({ view: 'call' });
  await screen.findByRole('heading', { name: /Your pinned stories/ });
  await untilReadable(SAMPLES.length);
  await page.user.type(screen.getByRole('searchbox'), PARTNER);
  return { ...page, ...storage };
}

const card = () => within(screen.getByRole('article')).getByRole('heading').textContent;
const rows = () =>
  within(
    within(screen.getByRole('region', { name: 'Answer' })).getByRole('list', { name: 'Other stories' }),
  ).getAllByRole('button');
const running = () => screen.findByRole('button', { name: new RegExp(`Telling ${BEST}, end`) });

test('Alt+Enter starts telling the story that is shown, for the question that was asked', async () => {
  const { user, db } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  const [question] = await db.questions.toArray();
  expect(question?.text).toBe(PARTNER);
  const story = { storyId: 'sample-installer-data', questionId: question?.id, endedAt: null, title: BEST };
  expect(await db.tellings.toArray()).toMatchObject([story]);
});

test('a story that was told says so, and sinks below the others', async () => {
  const { user, db } = await askInCall();
  await user.keyboard('{Alt>}1{/Alt}');
  expect(rows()).toHaveLength(2);
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);

  await screen.findByText(new RegExp(`^Told: ${BEST}, 0:0\\d\\.$`));
  await waitFor(() => expect(card()).toBe('One calendar with the lab'));
  const [next, last] = rows().map((row) => row.textContent);
  expect(next).toMatch(/^Meters behind a seven-week queue/);
  expect(last).toMatch(new RegExp(`^${BEST}told just now`));
  expect((await db.tellings.toArray())[0]?.endedAt).not.toBeNull();
  expect((await db.rows.get('sample-installer-data'))?.told).toBe(1);
});

test('a telling is taken back with Undo, and the story is offered first again', async () => {
  const { user, db } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);
  await waitFor(() => expect(card()).not.toBe(BEST));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(card()).toBe(BEST));
  expect(await db.tellings.count()).toBe(0);
  expect((await db.rows.get('sample-installer-data'))?.told).toBe(0);
});

test('the button below tells and ends as the keys do', async () => {
  const { user } = await askInCall();
  await user.click(screen.getByRole('button', { name: `Tell ${BEST}` }));
  await user.click(await running());
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
});

test('a told example is ticked in the plan', async () => {
  const { user } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
  await user.keyboard('{Alt>}0{/Alt}');
  await screen.findByRole('checkbox', { name: `Told: ${BEST}`, checked: true });
  screen.getByRole('heading', { name: /1 of 4 told/ });
});

test('a telling goes on while the page is closed and opened again', async () => {
  const { user, unmount } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  const again = await reopen(unmount);
  expect(screen.getByRole('button', { name: new RegExp(`Telling ${BEST}, end`) })).toBeTruthy();
  await again.user.keyboard(ALT_ENTER);
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
});

/** Back to the plan, where the examples are. */
async function untilExample(user: UserEvent, checked: boolean) {
  await user.keyboard('{Alt>}0{/Alt}');
  return screen.findByRole('checkbox', { name: `Told: ${BEST}`, checked });
}

test('a tick on the story that is being told ends it', async () => {
  const { user, db } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.click(await untilExample(user, false));
  await screen.findByText(new RegExp(`^Told: ${BEST}, 0:0\\d\\.$`));
  expect((await db.tellings.toArray())[0]?.endedAt).not.toBeNull();
});

test('a tick that is taken back comes back with Undo, clock and numbers as they were', async () => {
  const { user, db } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
  const told = await db.tellings.toArray();
  await user.click(await untilExample(user, true));
  await screen.findByText(`Not told: ${BEST}.`);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await untilExample(user, true);
  expect(await db.tellings.toArray()).toEqual(told);
});

test('a story that is told with nothing typed is not for a question that has its answer', async () => {
  const { user, db } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
  await untilExample(user, true);
  await user.click(screen.getByRole('button', { name: 'Double charges found by accident' }));
  await user.click(await screen.findByRole('button', { name: 'Tell Double charges found by accident' }));
  await screen.findByRole('button', { name: /Telling Double charges found by accident, end/ });
  const [question] = await db.questions.toArray();
  const tellings = await db.tellings.orderBy('id').toArray();
  expect(tellings.sort((a, b) => a.startedAt - b.startedAt).map((t) => t.questionId)).toEqual([
    question?.id,
    null,
  ]);
});

test('afterwards the numbers are those on the card, not what was said', async () => {
  const { user, db } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
  await untilExample(user, true);
  await pickFromMenu(user, 'End the call');
  await screen.findByText('The call has ended.');
  await db.sittings.toCollection().modify({ debriefedAt: Date.now() });
  await screen.findByText(/The last call/);
  await unfold(user, /The last call/);
  const line = await screen.findByText(/numbers on the card: /);
  expect(line.textContent).not.toMatch(/said/);
});

test('what was told says when and to whom, on its card and in the rows; not what they had not heard', async () => {
  const { user, createInterview, startSitting, changeSitting, ...storage } = await askInCall();
  const now = Date.now();
  const earlier = await createInterview({ focus: [], company: 'Oakhelm', startsAt: now - 86_400_000 });
  const interview = await createInterview({ focus: [], company: 'Oakhelm', startsAt: now });
  const round1 = await startSitting(null, now - 86_400_000);
  await changeSitting(round1.id, { interviewId: earlier.id });
  const other = { storyId: 'sample-double-charges', sittingId: round1.id, questionId: null };
  await storage.startTelling(other, now - 86_400_000, now - 86_340_000);
  await storage.endSitting(round1.id, now - 86_000_000);
  const sitting = await startSitting(null, now);
  await changeSitting(sitting.id, { interviewId: interview.id });
  const words = () => screen.getByRole('article').textContent;
  await waitFor(() => expect(words()).toContain('not told to Oakhelm'));

  await user.keyboard('{Alt>}1{/Alt}');
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);
  await waitFor(() => expect(card()).not.toBe(BEST));
  const row = rows().find((button) => button.textContent?.startsWith(BEST))!;
  expect(row.textContent).toContain('told to Oakhelm just now');
  await user.click(row);
  expect(words()).toContain('told to Oakhelm just now');
  expect(words()).not.toContain('not told to Oakhelm');
});

test('a second question while telling loses nothing: the telling goes on and keeps the first', async () => {
  const { user, db } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard('{Enter}');
  await user.keyboard('And a time you failed{Enter}');
  await screen.findByText('Question kept for afterwards.');
  await running();
  const questions = (await db.questions.toArray()).sort((a, b) => a.askedAt - b.askedAt);
  expect(questions.map(({ text }) => text)).toEqual([PARTNER, 'And a time you failed']);
  expect(await db.tellings.toArray()).toMatchObject([{ questionId: questions[0]?.id, endedAt: null }]);
  await user.keyboard(ALT_ENTER);
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
  expect(await db.tellings.toArray()).toMatchObject([{ questionId: questions[0]?.id }]);
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('And a time you failed');
});

test('Ctrl+Z brings the question before back with its card, in one step, and the second one again', async () => {
  const { user } = await askInCall();
  const box = screen.getByRole<HTMLInputElement>('searchbox');
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard('{ArrowDown}');
  const chosen = card();
  await user.keyboard('{Enter}');
  await user.keyboard('a mistake you made');
  await user.keyboard('{Control>}z{/Control}');
  expect([box.value, card()]).toEqual([PARTNER, chosen]);
  await user.keyboard('{Control>}z{/Control}');
  expect(box.value).toBe('a mistake you made');
  await user.keyboard('{Alt>}0{/Alt}');
  await user.keyboard('{Meta>}z{/Meta}');
  expect(box.value).toBe('a mistake you made');
  await running();
});

test('a question that was brought back is told as the one that was kept', async () => {
  const { user, db } = await askInCall();
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await db.questions.count()).toBe(1));
  await user.keyboard('a mistake you made{Enter}');
  await waitFor(async () => expect(await db.questions.count()).toBe(2));
  await user.keyboard('{Control>}z{/Control}{Enter}');
  await user.keyboard(ALT_ENTER);
  await running();
  const first = (await db.questions.toArray()).find(({ text }) => text === PARTNER);
  expect(await db.tellings.toArray()).toMatchObject([{ questionId: first?.id }]);
  expect(await db.questions.count()).toBe(2);
});

test('Ctrl+Z is the browser’s while there is no question before, and with Shift', async () => {
  const { user } = await askInCall();
  const box = screen.getByRole('searchbox');
  const undo = { key: 'z', code: 'KeyZ', ctrlKey: true };
  expect(fireEvent.keyDown(box, undo)).toBe(true);
  await user.keyboard('{Enter}w');
  expect(fireEvent.keyDown(box, { ...undo, shiftKey: true })).toBe(true);
  expect(fireEvent.keyDown(screen.getByRole('button', { name: 'Clear' }), undo)).toBe(true);
});
