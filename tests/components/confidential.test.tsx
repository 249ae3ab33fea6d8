import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Screen } from '../../components/shared/screen.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/domain/settings.ts';
import { openStorage, renderApp, story, untilReadable } from '../support/render-app.tsx';

const BOLT = story('bolt', {
  title: 'Bolt came back to Acme',
  hook: 'Bolt signed for 3 years.',
  answers: { 'why-hard': 'Bolt had left once already' },
  competencies: ['partnerships'],
  pinned: true,
});
const OTHER = story('other', { title: 'Acme shut its office', competencies: ['partnerships'] });

async function open(at: Partial<Screen>, settings: Partial<Settings> = {}) {
  const storage = await openStorage();
  await storage.addStories([BOLT, OTHER]);
  await storage.db.settings.put({ ...DEFAULT_SETTINGS, ...settings, id: 'settings' });
  const page = await renderApp(at);
  const stored = async () => (await storage.db.settings.get('settings'))!;
  return { ...page, ...storage, stored };
}

const WORDS = [
  { word: 'Acme', standIn: 'a large shop' },
  { word: 'Bolt', standIn: '' },
];

async function addWord(user: Awaited<ReturnType<typeof open>>['user'], word: string, standIn = '') {
  await user.type(await screen.findByRole('textbox', { name: 'A word to hide' }), word);
  if (standIn) await user.type(screen.getByRole('textbox', { name: 'What is shown for it' }), standIn);
  await user.click(screen.getAllByRole('button', { name: 'Add' })[0]!);
}

test('a word is added, shown in a line of a story, changed, removed and taken back', async () => {
  const { user, stored } = await open({ view: 'settings' });
  await addWord(user, 'Acme', 'a large shop');
  await screen.findByText('“Bolt came back to a large shop”');

  const line = screen.getByRole('textbox', { name: 'Shown for Acme' });
  await user.clear(line);
  await user.type(line, 'the shop{Enter}');
  await screen.findByText('“Bolt came back to the shop”');

  await user.click(screen.getByRole('button', { name: 'Remove Acme' }));
  await screen.findByText('Removed: Acme.');
  expect((await stored()).confidential).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect((await stored()).confidential).toEqual([{ word: 'Acme', standIn: 'the shop' }]),
  );
});

test.each([
  { typed: ' acme ', says: /“acme” is in the list already/ },
  { typed: '--', says: /“--” is no word or name/ },
])('“$typed” is not added, and a sentence says why', async ({ typed, says }) => {
  const { user, stored } = await open({ view: 'settings' }, { confidential: WORDS });
  await screen.findByRole('textbox', { name: 'Word: Acme' });
  await addWord(user, typed);
  await screen.findByText(says);
  expect((await stored()).confidential).toEqual(WORDS);
});

test('a word that is emptied keeps what it had', async () => {
  const { user, stored } = await open({ view: 'settings' }, { confidential: WORDS });
  await user.clear(await screen.findByRole('textbox', { name: 'Word: Acme' }));
  await user.tab();
  await user.tab();
  await user.tab();
  await screen.findByDisplayValue('Acme');
  expect((await stored()).confidential).toEqual(WORDS);
});

test('a word without a stand-in says what will stand there, and of 200 words a dozen stand open', async () => {
  const many = Array.from({ length: 200 }, (_, n) => ({ word: `Client${n}`, standIn: '' }));
  const { user } = await open({ view: 'settings' }, { confidential: many });
  const first = await screen.findByRole('textbox', { name: 'Shown for Client199' });
  expect(first).toHaveProperty('placeholder', 'Name GR');
  expect(screen.getAllByRole('textbox', { name: /^Shown for/ })).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: 'Show all 200' }));
  expect(screen.getAllByRole('textbox', { name: /^Shown for/ })).toHaveLength(200);
  await screen.findByText('None of them is in a story that is in use.');
});

test('in a call the card, the rows and the follow-up line show stand-ins, and the look-up finds the real word', async () => {
  const { user } = await open(
    { view: 'call', question: 'Bolt', competency: 'partnerships' },
    { confidential: WORDS, redact: true },
  );
  await untilReadable(2);
  await screen.findByRole('heading', { name: 'Name B came back to a large shop' });
  screen.getByText(/^Name B signed for/);
  await user.click(screen.getByRole('button', { name: 'Why hard' }));
  await screen.findByText('Name B had left once already');
  const rows = screen.getByRole('list', { name: 'Other stories' });
  within(rows).getByText('a large shop shut its office');
  expect(screen.getByRole('region', { name: 'Answer' }).textContent).not.toMatch(/Acme|Bolt/);
});

test('while the switch is off the words stand as they were written', async () => {
  await open({ view: 'call', question: 'Bolt' }, { confidential: WORDS });
  await screen.findByRole('heading', { name: 'Bolt came back to Acme' });
});

test('the card beside the editor is hidden by the switch, the text in the editor is not', async () => {
  const { user, stored } = await open({ view: 'settings' }, { confidential: WORDS });
  await user.click(await screen.findByRole('checkbox', { name: /^Hide them on cards/ }));
  await waitFor(async () => expect((await stored()).redact).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Stories' }));
  await user.click(await screen.findByRole('button', { name: /Bolt came back/ }));
  const card = await screen.findByRole('article');
  within(card).getByRole('heading', { name: 'Name B came back to a large shop' });
  screen.getByDisplayValue('Bolt came back to Acme');
});

test('how fast one speaks and the level are kept', async () => {
  const { user, stored } = await open({ view: 'settings' });
  const pace = await screen.findByRole('slider', { name: /^How fast you speak/ });
  screen.getByText('145: normal');
  fireEvent.change(pace, { target: { value: '165' } });
  await screen.findByText('165: fast');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Level/ }), 'Staff');
  await screen.findByText(/^Expects at least: several teams/);
  expect(await stored()).toMatchObject({ wordsPerMinute: 165, level: 'staff' });
});
