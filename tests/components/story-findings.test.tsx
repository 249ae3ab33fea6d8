import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Story } from '../../utils/domain/story/story.ts';
import { failNextPut } from '../support/failing-put.ts';
import { openStorage, renderApp, reopen, story, unfold } from '../support/render-app.tsx';

const cues = (...lines: string[]) => ({ cues: lines, detail: '' });
/** Vague in its long form, and naming the employer. */
const VAGUE: Partial<Story> = {
  title: 'The outage',
  hook: 'Cards worked again after 2 hours',
  employer: 'Pellam',
  beats: {
    situation: cues('Cards were down on a Saturday at Pellam'),
    task: cues('It was mine to find out why'),
    action: { cues: [], detail: 'I drew the map of services. I asked each owner.\n\nI helped with stuff.' },
    result: cues('Errors fell by 40 %'),
    learning: cues('Draw the map before it is needed'),
  },
};
const GERMAN: Partial<Story> = {
  title: 'Der Ausfall',
  beats: {
    situation: cues('Die Karten gingen nicht und wir hatten keine Zeit'),
    task: cues('Ich war für den Dienst zuständig'),
    action: cues('Ich habe mit dem Team die Dienste auf eine Seite gezeichnet und jeden gefragt'),
    result: cues('Die Fehler sind um 40 % gefallen'),
    learning: cues('Das würde ich auch in Zukunft so machen'),
  },
};

async function openEditor(parts: Partial<Story>) {
  const storage = await openStorage();
  await storage.addStories([story('a', parts), story('b', { ...parts, title: 'The other one' })]);
  const page = await renderApp({ view: 'stories', openStory: 'a' });
  await screen.findByRole('textbox', { name: 'Headline' });
  const settings = () => storage.db.settings.get('settings');
  return { ...page, ...storage, stored: () => storage.db.stories.get('a'), settings };
}

const LEAVE = { name: 'Leave it: vague words' };
const leaveIt = () => screen.queryByRole('button', LEAVE);
const selected = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
  value.slice(selectionStart, selectionEnd);

test('a finding names its words; a click selects them in their box, although it is folded up', async () => {
  const { user } = await openEditor(VAGUE);
  await screen.findByText(/^Vague \("helped with"\)/);
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Action in full' });
  box.closest('details')!.open = false;
  await user.click(screen.getByRole('button', { name: '“helped with”' }));
  expect(document.activeElement).toBe(box);
  expect(selected(box)).toBe('helped with');
  expect(box.closest('details')!.open).toBe(true);
});

test('words are found in their box although it holds lines that are not stored', async () => {
  const { user, stored } = await openEditor(VAGUE);
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Action( \d+ s)?$/ });
  await user.type(box, '{Enter}{Enter}- I helped with a graph');
  await waitFor(async () => expect((await stored())?.beats.action.cues).toEqual(['I helped with a graph']));
  const both = () => screen.getAllByRole('button', { name: '“helped with”' });
  await waitFor(() => expect(both()).toHaveLength(2));
  for (const words of both()) {
    await user.click(words);
    expect(selected(document.activeElement as HTMLTextAreaElement)).toBe('helped with');
  }
  expect(document.activeElement).toBe(box);
});

test('a finding is left as it is for this story only, stays so, and can be had back', async () => {
  const { user, unmount, stored } = await openEditor(VAGUE);
  await user.click(await screen.findByRole('button', LEAVE));
  await waitFor(() => expect(leaveIt()).toBeNull());
  await waitFor(async () => expect((await stored())?.dismissed).toEqual(['vague']));

  const { user: later } = await reopen(unmount);
  await screen.findByText('Left as they are: 1');
  expect(leaveIt()).toBeNull();
  await later.click(screen.getByRole('button', { name: 'Back' }));
  await later.click(await screen.findByRole('button', { name: /The other one/ }));
  await screen.findByRole('button', LEAVE);
  await later.click(screen.getByRole('button', { name: 'Back' }));

  await later.click(await screen.findByRole('button', { name: /The outage/ }));
  await screen.findByText('Left as they are: 1');
  await unfold(later, /^Left as they are/);
  await later.click(screen.getByRole('button', { name: 'Check again' }));
  await screen.findByRole('button', LEAVE);
  expect(screen.queryByText(/^Left as they are/)).toBeNull();
});

test('a story in another language says that the checks of wording are for English; an English one does not', async () => {
  const { user } = await openEditor(GERMAN);
  await screen.findByText(/^The checks of wording .* are for English/);
  await user.clear(screen.getByRole('textbox', { name: /^Action/ }));
  for (const beat of [/^Situation/, /^Task/, /^Action/, /^Result/, /^Learning/]) {
    await user.clear(screen.getByRole('textbox', { name: beat }));
    await user.type(screen.getByRole('textbox', { name: beat }), 'It was mine and I did it with them');
  }
  await waitFor(() => expect(screen.queryByText(/^The checks of wording/)).toBeNull());
});

test('a name that may be confidential is put on the list beside what another window put there, and is not named again', async () => {
  const { user, settings } = await openEditor(VAGUE);
  const { changeSettings } = await import('../../utils/storage/settings.ts');
  await screen.findByText(/^May be confidential, your employer \("Pellam"\)/);
  await changeSettings({ confidential: [{ word: 'Acme', standIn: 'a shop' }] });
  await user.click(screen.getByRole('button', { name: 'Mark as confidential' }));
  await waitFor(() => expect(screen.queryByText(/^May be confidential/)).toBeNull());
  expect((await settings())?.confidential).toEqual([
    { word: 'Acme', standIn: 'a shop' },
    { word: 'Pellam', standIn: '' },
  ]);
});

test('a name that could not be put on the list says so', async () => {
  const { user } = await openEditor(VAGUE);
  const mark = await screen.findByRole('button', { name: 'Mark as confidential' });
  failNextPut();
  await user.click(mark);
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not marked\. The disk is full/);
  await user.click(mark);
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
