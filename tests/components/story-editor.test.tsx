import { screen, waitFor, within } from '@testing-library/react';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { failNextPut } from '../support/failing-put.ts';
import { openStorage, pickFromMenu, renderApp, story, unfold } from '../support/render-app.tsx';

/** The editor with one story of these parts in it. */
async function openEditor(parts: Parameters<typeof story>[1] = {}, wide = false) {
  const storage = await openStorage();
  await storage.addStories([
    story('a', { title: 'The outage', ...parts }),
    story('other', { title: 'Hiring under a freeze' }),
  ]);
  const page = await renderApp(
    { view: 'stories', openStory: 'a' },
    { name: wide ? 'desk' : 'panel-0', windowId: wide ? null : 0, wide },
  );
  await screen.findByRole('textbox', { name: 'Headline' });
  return { ...page, ...storage, stored: () => storage.db.stories.get('a') };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('every key stays although another window changes another field', async () => {
  const { user, changeStory, stored } = await openEditor();
  const sentence = 'Cards worked again after two hours, with 40 % fewer errors';
  await user.click(box('In one sentence, result first'));
  for (const [place, letter] of [...sentence].entries()) {
    await user.keyboard(letter);
    if (place % 8 === 0) await changeStory('a', { employer: `Pellam ${place}` });
  }

  expect(box('In one sentence, result first').value).toBe(sentence);
  await waitFor(async () => expect(await stored()).toMatchObject({ hook: sentence, employer: 'Pellam 56' }));
  await unfold(user, /How big it was/);
  await waitFor(() => expect(box('Employer').value).toBe('Pellam 56'));
});

test('what is typed is in the database soon, without leaving the field', async () => {
  const { user, stored } = await openEditor();
  await user.type(box(/^Result/), 'Errors fell by 40 %');
  await waitFor(async () => expect((await stored())?.beats.result.cues).toEqual(['Errors fell by 40 %']), {
    timeout: 1_000,
  });
});

test('“Saved” comes after the write, not before', async () => {
  const { user, db, stored } = await openEditor();
  let letGo = () => {};
  // Another page that is busy writing: this one has to wait for its turn.
  const busy = db.transaction('rw', db.stories, () =>
    Dexie.waitFor(new Promise<void>((resolve) => (letGo = resolve))),
  );
  await user.type(box('When'), '2024');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(screen.queryByText(/^Saved/)).toBeNull();
  screen.getByText(/^Saving/);

  letGo();
  await busy;
  await screen.findByText(/^Saved/);
  expect((await stored())?.when).toBe('2024');
});

test('a count in words says what is wanted, keeps its text and breaks nothing', async () => {
  const { user, stored } = await openEditor({ scope: { reach: 'teams', months: 3 } });
  await unfold(user, /How big it was/);
  await user.type(box('People'), 'about ten');
  await user.tab();
  screen.getByText('A whole number, such as 14');
  expect(box('People').getAttribute('aria-invalid')).toBe('true');

  await user.type(box('Employer'), 'Pellam');
  await user.tab();
  await waitFor(async () => expect((await stored())?.employer).toBe('Pellam'));
  expect(box('People').value).toBe('about ten');
  expect((await stored())?.scope).toEqual({ reach: 'teams', months: 3 });

  await user.clear(box('People'));
  await user.type(box('People'), '10');
  await waitFor(async () => expect((await stored())?.scope.people).toBe(10));
  expect(screen.queryByText('A whole number, such as 14')).toBeNull();
});

test('on the desk the size of a story stands beside its scope', async () => {
  const { user, stored } = await openEditor({}, true);
  await user.type(box('People'), '14');
  await user.type(box('At stake'), '$3M');
  await waitFor(async () =>
    expect((await stored())?.scope).toEqual({ reach: 'unsaid', people: 14, money: '$3M' }),
  );
});

test('competencies are added at the end and taken away', async () => {
  const { user, stored } = await openEditor({ competencies: ['ownership'] });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add a competency' }), 'Blockers');
  await screen.findByRole('button', { name: 'Blockers, take away' });
  await waitFor(async () => expect((await stored())?.competencies).toEqual(['ownership', 'blockers']));

  await user.click(screen.getByRole('button', { name: 'Ownership, take away' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ownership, take away' })).toBeNull());
  await waitFor(async () => expect((await stored())?.competencies).toEqual(['blockers']));
});

test('a story is pinned and unpinned', async () => {
  const { user, stored } = await openEditor();
  await user.click(screen.getByRole('button', { name: 'Pinned', pressed: false }));
  await user.click(await screen.findByRole('button', { name: 'Pinned', pressed: true }));
  await screen.findByRole('button', { name: 'Pinned', pressed: false });
  await waitFor(async () => expect(await stored()).toMatchObject({ pinned: false, rev: 3 }));
});

test('a story is archived, and taken back', async () => {
  const { user, stored } = await openEditor();
  await pickFromMenu(user, 'Archive');
  await screen.findByText('Archived: The outage.');
  expect((await stored())?.archivedAt).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored())?.archivedAt).toBeNull());
});

test.each([
  { place: 'the panel', wide: false },
  { place: 'the desk', wide: true },
])('a story is deleted in $place, and comes back whole with Undo', async ({ wide }) => {
  const { user, stored } = await openEditor({ hook: 'Cards worked again' }, wide);
  await pickFromMenu(user, 'Delete', screen.getByRole('region', { name: 'The outage' }));
  await waitFor(async () => expect((await stored())?.deletedAt).not.toBeNull());
  const list = await screen.findByRole('list');
  await waitFor(() => expect(within(list).queryByRole('button', { name: /The outage/ })).toBeNull());
  if (wide) await screen.findByRole('region', { name: 'Hiring under a freeze' });

  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await within(list).findByRole('button', { name: /The outage/ });
  expect(await stored()).toMatchObject({ deletedAt: null, hook: 'Cards worked again' });
});

test('a write that fails says so, loses nothing and works when it is tried again', async () => {
  const { user, stored } = await openEditor();
  failNextPut();
  await user.type(box('When'), '2024');

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/^Not saved\. The disk is full/);
  screen.getByText(/^Not saved( ·|$)/);
  expect(box('When').value).toBe('2024');
  expect((await stored())?.when).toBe('');

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/^Saved/);
  expect((await stored())?.when).toBe('2024');
  expect(screen.queryByRole('alert')).toBeNull();
});
