import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openStorage, renderApp, unfold } from '../support/render-app.tsx';

async function openSettings() {
  const storage = await openStorage();
  const { readSettings } = await import('../../utils/storage/settings.ts');
  const page = await renderApp({ view: 'settings' });
  await screen.findByRole('heading', { name: 'Settings' });
  return { ...page, ...storage, settings: () => readSettings(storage.db) };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('a ladder of one’s own begins with the built-in one, and its levels can be chosen', async () => {
  const { user, settings } = await openSettings();
  await unfold(user, /^A ladder of your own$/);
  await user.click(screen.getByRole('button', { name: 'Begin with the built-in one' }));
  await user.clear(await screen.findByRole('textbox', { name: 'Name of Staff' }));
  await user.type(box('Name of Staff'), 'L6');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Staff expects' }), 'Organisation');
  await user.type(box('Another level'), 'L8{Enter}');

  await waitFor(async () =>
    expect((await settings()).ladder.slice(4)).toEqual([
      { id: 'staff', name: 'L6', expects: 'org' },
      { id: 'principal', name: 'Principal', expects: 'org' },
      { id: 'l8', name: 'L8', expects: 'org' },
    ]),
  );
  const list = screen.getByRole('combobox', { name: 'Level your stories are compared with' });
  await within(list).findByRole('option', { name: 'L8' });
  await user.selectOptions(list, 'L8');
  await screen.findByText(/Expects at least: organisation/);
});

test('a level that is taken out, and the whole ladder, come back with Undo', async () => {
  const { user, settings } = await openSettings();
  await unfold(user, /^A ladder of your own$/);
  await user.click(screen.getByRole('button', { name: 'Begin with the built-in one' }));
  await user.click(await screen.findByRole('button', { name: 'Junior: remove' }));
  await waitFor(async () => expect((await settings()).ladder).toHaveLength(5));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await settings()).ladder[0]?.name).toBe('Junior'));

  await user.click(screen.getByRole('button', { name: 'Use the built-in ladder' }));
  await waitFor(async () => expect((await settings()).ladder).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await settings()).ladder).toHaveLength(6));
});

test('the checklist of new interviews is edited, holds for the next one, and is as it came when wanted', async () => {
  const { user, settings, createInterview } = await openSettings();
  await unfold(user, /^The checklist of a new interview$/);
  await user.click(screen.getByRole('button', { name: 'Power and quiet: remove' }));
  await user.type(box('Another line'), 'Water the plant{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Water the plant: earlier' }));
  await user.clear(box('Line 1'));
  await user.type(box('Line 1'), 'Read it once more');
  await user.tab();

  const lines = async () => (await settings()).checklist?.map(({ text }) => text);
  await waitFor(async () => {
    expect(await lines()).toContain('Water the plant');
    expect((await lines())?.[0]).toBe('Read it once more');
  });
  const { before } = await createInterview();
  expect(before.map(({ text }) => text)).toEqual(await lines());
  expect((await lines())?.at(-1)).toBe('What will be shared on screen');

  await user.click(await screen.findByRole('button', { name: 'As it came' }));
  await waitFor(async () => expect((await settings()).checklist).toBeNull());
  expect((await createInterview()).before).toHaveLength(11);
});
