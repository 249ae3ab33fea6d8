import { screen, waitFor, within } from '@testing-library/react';
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
  const { user } = await askInCall();
  await user.keyboard(ALT_ENTER);
  await running();
  await user.keyboard(ALT_ENTER);
  await screen.findByText(new RegExp(`^Told: ${BEST}`));
  await untilExample(user, true);
  await pickFromMenu(user, 'End the call');
  await screen.findByText(/The last call/);
  await unfold(user, /The last call/);
  const line = await screen.findByText(/numbers on the card: /);
  expect(line.textContent).not.toMatch(/said/);
});
