import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openStorage, renderApp, story, unfold } from '../support/render-app.tsx';

/** The editor with one story of these parts in it. */
async function openEditor(parts: Parameters<typeof story>[1] = {}) {
  const storage = await openStorage();
  await storage.addStories([story('a', { title: 'The outage', ...parts })]);
  const page = await renderApp({ view: 'stories', openStory: 'a' });
  await screen.findByRole('textbox', { name: 'Headline' });
  return { ...page, ...storage, stored: () => storage.db.stories.get('a') };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('a field that another window changed meanwhile says so, and theirs can be taken', async () => {
  const { user, changeStory, stored } = await openEditor();
  await user.type(box('Headline'), ', mine');
  await waitFor(async () => expect((await stored())?.title).toBe('The outage, mine'));
  await changeStory('a', { title: 'The outage, theirs' });
  await user.type(box('Headline'), ' too');

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Changed in another window too. Theirs was: “The outage, theirs”');
  expect(await stored()).toMatchObject({ title: 'The outage, mine too' });
  await user.click(screen.getByRole('button', { name: 'Take theirs' }));
  await waitFor(async () => expect((await stored())?.title).toBe('The outage, theirs'));
  expect(box('Headline').value).toBe('The outage, theirs');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('typing on, and typing over what another window wrote before, is no clash', async () => {
  const { user, changeStory, stored } = await openEditor();
  await user.type(box('Headline'), '!');
  await user.type(box(/^Action/), 'One line{Enter}');
  await waitFor(async () => expect((await stored())?.beats.action.cues).toEqual(['One line']));
  await user.type(box(/^Action/), 'Another');
  await user.tab();
  await changeStory('a', { title: 'Theirs' });
  await waitFor(() => expect(box('Headline').value).toBe('Theirs'));
  await user.type(box('Headline'), ', and mine');

  await waitFor(async () => expect((await stored())?.title).toBe('Theirs, and mine'));
  expect((await stored())?.beats.action.cues).toEqual(['One line', 'Another']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a story that another window deletes says so, and is taken back', async () => {
  const { user, deleteStory, stored } = await openEditor();
  await deleteStory('a');
  expect((await screen.findByRole('alert')).textContent).toContain('Deleted.');
  await user.click(screen.getByRole('button', { name: 'Take it back' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect((await stored())?.deletedAt).toBeNull();
});

test('a long form that is emptied stays open and takes what is typed next', async () => {
  const { user, stored } = await openEditor({
    beats: { ...story('x').beats, situation: { cues: [], detail: 'Old words' } },
  });
  await user.clear(box('Situation in full'));
  await waitFor(async () => expect((await stored())?.beats.situation.detail).toBe(''));
  await user.type(box('Situation in full'), 'New words');
  await waitFor(async () => expect((await stored())?.beats.situation.detail).toBe('New words'));
});

test('what a strong answer shows is answered line by line, and counted', async () => {
  const { user, stored } = await openEditor({ competencies: ['ambiguity'] });
  await screen.findByText(/0 of 8/);
  await unfold(user, /What a strong answer shows/);
  await user.type(box('What was unknown'), 'Whether anyone would pay');
  await waitFor(async () =>
    expect((await stored())?.answers).toEqual({ 'what-was-unknown': 'Whether anyone would pay' }),
  );
  screen.getByText(/1 of 8/);
});

test('the card shows the lines of the story although two of them are the same', async () => {
  const withActions = (...cues: string[]) => ({
    beats: { ...story('x').beats, action: { cues, detail: '' } },
  });
  const { changeStory } = await openEditor(withActions('same', 'same', 'same', 'other'));
  const shown = () => [...document.querySelectorAll('.card dd p')].map((line) => line.textContent);
  expect(shown()).toEqual(['same', 'same', 'same', 'other']);
  await changeStory('a', withActions('x', 'other'));
  await waitFor(() => expect(shown()).toEqual(['x', 'other']));
});
