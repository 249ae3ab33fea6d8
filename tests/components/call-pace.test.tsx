import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { beatNow } from '../../components/call/beat-now.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/domain/settings.ts';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { openStorage, renderApp, reopen, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const PARTNER = 'Tell me about a time a partner team would not commit';
const FIVE = 'Take five seconds; it is fine to think.';

async function inCall(settings: Partial<Settings> = {}) {
  const storage = await openStorage();
  await storage.addStories(SAMPLES);
  await storage.db.settings.put({ ...DEFAULT_SETTINGS, ...settings, id: 'settings' });
  const sitting = await storage.startSitting(null, Date.now() - 60_000);
  const page = await renderApp({ view: 'call' });
  await screen.findByText('In a call');
  await untilReadable(SAMPLES.length);
  return { ...page, ...storage, sitting };
}

const STAR = ['situation', 'task', 'action', 'result'] as const;
test.each([
  [0, STAR, 'situation'],
  [0.2, STAR, 'task'],
  [0.2, ['situation', 'action'], 'situation'],
  [0.05, ['task', 'action'], 'task'],
  [0.25, STAR, 'action'],
  [0.849, STAR, 'action'],
  [0.85, STAR, 'result'],
  [0.9, ['situation', 'action', 'learning'], 'action'],
  [1, [...STAR, 'learning'], 'learning'],
  [9, STAR, 'result'],
  [9, [], null],
] as const)('at %s of the length, of %j, one should be at %s', (share, shown, beat) => {
  expect(beatNow(share, shown)).toBe(beat);
});

/** The letters of the beats that are marked. */
const marked = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-now]')].map((beat) => beat.textContent).join('');

async function telling(secondsAgo: number) {
  const page = await inCall();
  await page.startTelling(
    { storyId: 'sample-installer-data', sittingId: page.sitting.id, questionId: null },
    Date.now() - secondsAgo * 1000,
  );
  await screen.findByRole('button', { name: /Telling .*, end/ });
  await page.user.type(screen.getByRole('searchbox'), PARTNER);
  return page;
}

test('while telling, the beat where one should be is marked, and says nothing aloud', async () => {
  const { container } = await telling(40);
  expect(marked(container)).toBe('A');
  const mark = container.querySelector('[data-now]')!;
  expect(mark.closest('[role=status], [aria-live]')).toBeNull();
  expect([...mark.attributes].filter(({ name }) => name.startsWith('aria'))).toEqual([]);
});

test('the mark goes on with the clock', async () => {
  const { container } = await telling(28.6);
  expect(marked(container)).toBe('T');
  await waitFor(() => expect(marked(container)).toBe('A'), { timeout: 3_000 });
});

test('a card that is not being told has no mark, and the told one has it again at once', async () => {
  const { user, container } = await telling(110);
  expect(marked(container)).toBe('R');
  await user.keyboard('{ArrowDown}');
  expect(marked(container)).toBe('');
  await user.keyboard('{ArrowUp}');
  expect(marked(container)).toBe('R');
  await user.keyboard('{Alt>}{Enter}{/Alt}');
  await screen.findByText(/^Told: /);
  expect(marked(container)).toBe('');
});

test('on a covered or hidden page nothing is marked', async () => {
  const { user, container } = await telling(40);
  await user.keyboard('{Escape}');
  expect(marked(container)).toBe('');
  await user.keyboard('{Escape}');
  expect(marked(container)).toBe('A');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(marked(container)).toBe('');
  hidden.mockRestore();
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(marked(container)).toBe('A');
});

test('the first question of a call says that thinking is fine, until the next key; the second does not', async () => {
  const { user } = await inCall();
  await user.type(screen.getByRole('searchbox'), PARTNER);
  screen.getByText(FIVE);
  await user.keyboard('{Escape}{Escape}');
  screen.getByText(FIVE);
  await user.keyboard('{ArrowDown}');
  expect(screen.queryByText(FIVE)).toBeNull();
  await user.keyboard('{ArrowUp}');
  expect(screen.queryByText(FIVE)).toBeNull();
  await user.keyboard('{Alt>}0{/Alt}how do you handle conflict');
  expect(screen.queryByText(FIVE)).toBeNull();
});

test('a competency that is picked says it too, on the playbook as well, and a letter takes it away', async () => {
  const { user } = await inCall();
  await user.keyboard('{Alt>}1{/Alt}');
  screen.getByText(FIVE);
  await user.keyboard('w');
  expect(screen.queryByText(FIVE)).toBeNull();
});

test('it stands on a playbook too', async () => {
  const { user } = await inCall();
  await user.type(screen.getByRole('searchbox'), 'Say a partner team stops replying. What do you do?');
  await screen.findByRole('heading', { name: 'A partner goes quiet' });
  screen.getByText(FIVE);
});

test('it is not said twice in a call when the panel is opened again, and said anew in the next call', async () => {
  const { user, unmount, sitting } = await inCall();
  await user.keyboard('{Alt>}1{/Alt}');
  screen.getByText(FIVE);
  await reopen(unmount);
  await untilReadable(SAMPLES.length);
  expect(screen.queryByText(FIVE)).toBeNull();
  const again = await openStorage();
  await again.endSitting(sitting.id, Date.now());
  await again.startSitting(null, Date.now());
  await screen.findByText(FIVE);
});

test('who does not want it does not see it, also when nothing fits', async () => {
  const { user } = await inCall({ fiveSeconds: false });
  await user.type(screen.getByRole('searchbox'), PARTNER);
  expect(screen.queryByText(FIVE)).toBeNull();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'zxqv brk');
  await screen.findByText('No story of yours fits this');
  expect(screen.queryByText(/five seconds/)).toBeNull();
});

test('with no call on it is not said', async () => {
  const { user, sitting, endSitting } = await inCall();
  await endSitting(sitting.id, Date.now());
  await waitFor(() => expect(screen.queryByText('In a call')).toBeNull());
  await user.type(screen.getByRole('searchbox'), PARTNER);
  expect(screen.queryByText(FIVE)).toBeNull();
});
