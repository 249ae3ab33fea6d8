import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BEATS, type Beat, type BeatId, type Story } from '../../utils/domain/story/story.ts';
import { openStorage, renderApp, story, unfold, untilReadable } from '../support/render-app.tsx';

const DETAIL =
  'Card payments had been down for three hours on a Saturday. I drew the map of all services on one page. I asked each owner for a graph of their own service. We rolled back the one change that nobody had mentioned.';

/** A story with these beats; the others are empty. */
function withBeats(beats: Partial<Record<BeatId, Partial<Beat>>>): Partial<Story> {
  const all = BEATS.map(({ id }) => [id, { cues: [], detail: '', ...beats[id] }]);
  return { beats: Object.fromEntries(all) };
}

async function openEditor(parts: Partial<Story> = {}) {
  const storage = await openStorage();
  await storage.addStories([story('a', { title: 'The outage', ...parts })]);
  const page = await renderApp({ view: 'stories', openStory: 'a' });
  await screen.findByRole('textbox', { name: 'Headline' });
  return { ...page, ...storage, stored: () => storage.db.stories.get('a') };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const cardLines = () => [...document.querySelectorAll('.card dd p')].map((line) => line.textContent);
const PROPOSED = /^Action: put “(.+)” on the card$/;
const proposed = () =>
  screen
    .queryAllByRole('button', { name: PROPOSED })
    .map((button) => PROPOSED.exec(button.getAttribute('aria-label')!)![1]!);

test('a beginning is put in an empty beat, its gap selected: what is typed next fills it', async () => {
  const { user, stored } = await openEditor();
  const folds = screen.getAllByText('Begin with…');
  expect(folds).toHaveLength(5);
  await user.click(folds[1]!);
  await user.click(screen.getByRole('button', { name: 'Task: It was mine to …' }));
  const task = box(/^Task( \d+ s)?$/);
  await waitFor(() => expect(document.activeElement).toBe(task));
  expect(task.value.slice(task.selectionStart, task.selectionEnd)).toBe('…');
  expect(screen.getAllByText('Begin with…')).toHaveLength(4);

  await user.keyboard('find out why');
  await waitFor(async () =>
    expect((await stored())?.beats.task.cues).toEqual(['It was mine to find out why']),
  );
});

test('a beat with words in it offers no beginning', async () => {
  await openEditor(withBeats({ task: { cues: ['Mine'] }, action: { detail: DETAIL } }));
  expect(screen.getAllByText('Begin with…')).toHaveLength(3);
});

test('lines for the card come from the long form in its words; a click puts one on the card', async () => {
  const { user } = await openEditor(withBeats({ action: { detail: DETAIL } }));
  const lines = proposed();
  expect(lines.length).toBeGreaterThanOrEqual(2);
  const words = new Set(DETAIL.toLowerCase().match(/\w+/g));
  for (const word of lines.join(' ').toLowerCase().match(/\w+/g)!) expect(words).toContain(word);

  await user.click(screen.getByRole('button', { name: `Action: put “${lines[1]}” on the card` }));
  await waitFor(() => expect(cardLines()).toEqual([lines[1]]));
  // The others stay where they were, and the one that was taken is not offered again.
  expect(proposed()).toEqual(lines.filter((line) => line !== lines[1]));
  await user.click(screen.getByRole('button', { name: `Action: put “${lines[0]}” on the card` }));
  await waitFor(() => expect(cardLines()).toEqual([lines[1], lines[0]]));
});

test('all lines are taken at once, then none is offered; a line that is there already never is', async () => {
  const { user, changeStory } = await openEditor(withBeats({ action: { detail: DETAIL } }));
  const lines = proposed();
  await user.click(screen.getByRole('button', { name: 'Take all' }));
  await waitFor(() => expect(cardLines()).toEqual(lines));
  expect(screen.queryByText('Lines for the card, from your words')).toBeNull();

  const own = `${lines[0]!.toUpperCase()}.`;
  await changeStory('a', withBeats({ action: { cues: [own], detail: DETAIL } }));
  await waitFor(() => expect(box(/^Action \d+ s$/).value).toBe(own));
  expect(proposed()).toEqual(lines.slice(1));
});

test('what is written on in the long form is proposed too', async () => {
  const { user } = await openEditor(withBeats({ action: { cues: ['Mine'], detail: 'I asked.' } }));
  await user.type(box('Action in full'), ' I rolled back the change that nobody had mentioned.');
  await unfold(user, /^Lines for the card/);
  await waitFor(() => expect(proposed().join()).toContain('olled back the change'));
});

test('the time to tell follows how fast one speaks, for each beat and for the whole', async () => {
  const words = (count: number) => ({ detail: `${'word '.repeat(count - 1)}7.` });
  await openEditor(
    withBeats({
      situation: words(20),
      task: words(20),
      action: words(100),
      result: words(40),
      learning: words(20),
    }),
  );
  const { changeSettings } = await import('../../utils/storage/settings.ts');
  const seconds = () =>
    BEATS.map(({ name }) => box(new RegExp(`^${name} \\d`)).labels![0]!.textContent!.replace(/\D+/g, ''));
  await changeSettings({ wordsPerMinute: 100 });
  await screen.findByText('About 2:00 to tell');
  expect(seconds()).toEqual(['12', '12', '60', '24', '12']);
  await changeSettings({ wordsPerMinute: 200 });
  await screen.findByText('About 1:00 to tell');
  expect(seconds()).toEqual(['6', '6', '30', '12', '6']);
});

test('a result without a number says so, and how long it takes all the same', async () => {
  await openEditor(
    withBeats({
      situation: { cues: ['There'] },
      task: { cues: ['Mine'] },
      action: { cues: ['Done'] },
      result: { detail: 'it works again '.repeat(10) },
    }),
  );
  expect(box(/^Result no number/).labels![0]!.textContent).toMatch(/no number · \d+ s$/);
});

test('notes never stand on the card, and are found by the search', async () => {
  const { user, stored } = await openEditor({ hook: 'Cards worked again' });
  await unfold(user, /^Notes/);
  await user.type(box('Notes, never on a card'), 'Ask Mirela about the graph');
  await waitFor(async () => expect((await stored())?.notes).toBe('Ask Mirela about the graph'));
  const card = within(screen.getByRole('article'));
  card.getByText(/Cards worked again/);
  expect(card.queryByText(/Mirela/)).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Back' }));
  await untilReadable(1);
  await user.type(screen.getByRole('searchbox'), 'mirela graph');
  await screen.findByRole('button', { name: /The outage/ });
  await user.type(screen.getByRole('searchbox'), 'zz');
  await screen.findByText('No story holds “mirela graphzz”.');
});
