import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { openStorage, renderApp, reopen, story, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const PARTNER = 'Tell me about a time a partner team would not commit';
const BEST = SAMPLES.find(({ id }) => id === 'sample-installer-data')!;
const ALT_ENTER = '{Alt>}{Enter}{/Alt}';
const ALT_X = '{Alt>}x{/Alt}';

async function ask(question = PARTNER, stories = SAMPLES) {
  const storage = await openStorage();
  await storage.addStories(stories);
  const page = await renderApp({ view: 'call' });
  await untilReadable(stories.length);
  await page.user.type(screen.getByRole('searchbox'), question);
  return { ...page, ...storage };
}

const card = () => screen.getByRole('article');
const labels = () => within(screen.getByRole('group', { name: 'If they ask' })).getAllByRole('button');
const detail = () => within(card()).getByRole('button', { name: 'Detail' });
const cues = async () =>
  within(await screen.findByRole('list', { name: 'To mention' })).findAllByRole('button');
const ticked = async () => (await cues()).map((cue) => cue.getAttribute('aria-pressed') === 'true');
const press = (code: string, key: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(screen.getByRole('searchbox'), { code, key, altKey: true, ...held });

test('Alt+D shows the long form in place of the cues, and back', async () => {
  const { user } = await ask();
  const { cues: short, detail: long } = BEST.beats.task;
  expect(detail().getAttribute('aria-pressed')).toBe('false');
  await user.keyboard('{Alt>}d{/Alt}');
  expect(card().textContent).toContain(long);
  expect(card().textContent).not.toContain(short[0]);
  expect(detail().getAttribute('aria-pressed')).toBe('true');
  await user.click(detail());
  expect(card().textContent).not.toContain(long);
  expect(card().textContent).toContain(short[0]);
});

test('another story begins with its cues, and the first keeps its long form for the way back', async () => {
  const { user } = await ask();
  await user.keyboard('{Alt>}d{/Alt}{ArrowDown}');
  expect(detail().getAttribute('aria-pressed')).toBe('false');
  await user.keyboard('{ArrowUp}');
  expect(card().textContent).toContain(BEST.beats.task.detail);
});

test('a story with no long form offers none', async () => {
  const beats = { ...BEST.beats };
  for (const id of Object.keys(beats) as (keyof typeof beats)[]) beats[id] = { ...beats[id], detail: '' };
  await ask(PARTNER, [story('short', { beats, competencies: ['partnerships'] })]);
  expect(within(card()).queryByRole('button', { name: 'Detail' })).toBeNull();
  expect(press('KeyD', 'd')).toBe(false);
  expect(card().textContent).toContain(BEST.beats.task.cues[0]);
});

test('the number on a label is its key: it shows the line, and hides it again', async () => {
  await ask();
  expect(labels().map((label) => label.textContent)).toEqual(['1Why hard', '2Same again', '3I or we']);
  const line = BEST.answers['same-again']!;
  press('Digit2', '@', { shiftKey: true });
  expect(card().textContent).toContain(line);
  expect(labels()[1]?.getAttribute('aria-pressed')).toBe('true');
  press('Digit1', '!', { shiftKey: true });
  expect(card().textContent).not.toContain(line);
  expect(card().textContent).toContain(BEST.answers['why-hard']);
  press('Digit1', '!', { shiftKey: true });
  expect(card().textContent).not.toContain(BEST.answers['why-hard']);
});

test('Alt+Shift with a digit that no label has changes nothing, not even the competency', async () => {
  await ask();
  const before = card().textContent;
  press('Digit9', '(', { shiftKey: true });
  expect(card().textContent).toBe(before);
});

test('Alt+X ticks the next thing to mention, a click any other', async () => {
  const { user } = await ask();
  const all = await cues();
  await user.click(all[1]!);
  await user.keyboard(ALT_X);
  expect((await ticked()).slice(0, 3)).toEqual([true, true, false]);
  await user.keyboard(ALT_X);
  expect((await ticked()).slice(0, 3)).toEqual([true, true, true]);
  for (const _ of all) await user.keyboard(ALT_X);
  expect(await ticked()).toEqual(all.map(() => true));
  await user.click(all[0]!);
  expect((await ticked())[0]).toBe(false);
});

test('what is ticked stays while the story is told, whatever is looked at, and goes with the next telling', async () => {
  const { user } = await ask();
  await cues();
  await user.keyboard(ALT_ENTER);
  await screen.findByRole('button', { name: /Telling .*, end/ });
  await user.keyboard(ALT_X);
  await user.keyboard('{ArrowDown}');
  expect((await ticked())[0]).toBe(false);
  await user.keyboard('{ArrowUp}');
  expect((await ticked())[0]).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Stories' }));
  await user.click(await screen.findByRole('button', { name: 'Call' }));
  expect((await ticked())[0]).toBe(true);

  await user.keyboard(ALT_ENTER);
  await screen.findByText(/^Told: /);
  expect(card().textContent).toContain(BEST.title);
  expect((await ticked())[0]).toBe(true);
  await user.keyboard(ALT_ENTER);
  await waitFor(async () => expect((await ticked())[0]).toBe(false));
});

test('what is ticked before Alt+Enter belongs to the telling that begins', async () => {
  const { user, startSitting } = await ask();
  await startSitting(null, Date.now());
  await screen.findByText('In a call');
  await cues();
  await user.keyboard(ALT_X);
  await user.keyboard(ALT_ENTER);
  await screen.findByRole('button', { name: /Telling .*, end/ });
  expect((await ticked())[0]).toBe(true);
});

test('a panel that is opened again still has the ticks; the next call begins without', async () => {
  const { user, unmount, startSitting, endSitting } = await ask();
  const first = await startSitting(null, Date.now() - 3_600_000);
  await screen.findByText('In a call');
  await cues();
  await user.keyboard(ALT_X);
  await reopen(unmount);
  await untilReadable(SAMPLES.length);
  expect((await ticked())[0]).toBe(true);
  const again = await openStorage();
  await again.keepQuestion(first.id, 'Why?', null, Date.now());
  await endSitting(first.id, Date.now() - 1_800_000);
  await again.startSitting(null, Date.now());
  await waitFor(async () => expect((await ticked())[0]).toBe(false));
});

const PLUS = [
  ['Equal', '+', true],
  ['Equal', '≠', false],
  ['NumpadAdd', '+', false],
  ['BracketRight', '+', false],
] as const;
const size = () => screen.getByRole('region', { name: 'Answer' }).dataset.size;

test.each(PLUS)('Alt with plus (%s, %s) makes the text of the card larger', async (code, key, shiftKey) => {
  await ask();
  expect(size()).toBe('100');
  expect(press(code, key, { shiftKey })).toBe(false);
  await waitFor(() => expect(size()).toBe('115'));
});

test('the text of the card has three steps, and the size stays', async () => {
  const { unmount, db } = await ask();
  const stored = async () => (await db.settings.get('settings'))?.cardSize;
  const steps = [
    ['NumpadAdd', '+', 115],
    ['Equal', '=', 130],
    ['Equal', '=', 130],
    ['Minus', '-', 115],
  ] as const;
  for (const [code, key, after] of steps) {
    press(code, key);
    await waitFor(async () => expect([await stored(), size()]).toEqual([after, String(after)]));
  }
  await reopen(unmount);
  await waitFor(() => expect(size()).toBe('115'));
  press('NumpadSubtract', '-');
  await waitFor(() => expect(size()).toBe('100'));
});
