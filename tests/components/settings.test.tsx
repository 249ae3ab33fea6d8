import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { writeBackup } from '../../utils/transfer/backup.ts';
import { everything } from '../support/backup-files.ts';
import { chooseFiles, openStorage, renderApp, reopen, story } from '../support/render-app.tsx';

async function openSettings() {
  const storage = await openStorage();
  await storage.addStories([story('here', { title: 'The outage' })]);
  const page = await renderApp({ view: 'settings', from: 'stories' });
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  const titles = async () => (await storage.db.stories.toArray()).map((s) => s.title);
  return { ...page, ...storage, titles };
}

const restoreButton = () => screen.getByRole('button', { name: 'Restore from a file' });
const backupFile = (text: string) => new File([text], 'sidestory.json', { type: 'application/json' });
const OTHER = writeBackup(
  everything({ stories: [story('there', { title: 'The warehouse that ran dry' })] }),
  Date.UTC(2026, 9, 1),
);

test('the theme stands on the page and is there when it is opened again', async () => {
  const { user, unmount } = await openSettings();
  const root = document.documentElement;
  expect(root.dataset.theme).toBe('system');
  await user.click(screen.getByRole('button', { name: 'Dark' }));
  await waitFor(() => expect(root.dataset.theme).toBe('dark'));
  delete root.dataset.theme;
  await reopen(unmount);
  expect(root.dataset.theme).toBe('dark');
});

test('the text size stands on the page', async () => {
  await openSettings();
  const size = screen.getByRole('slider', { name: 'Text size' });
  fireEvent.change(size, { target: { value: '150' } });
  const root = document.documentElement;
  await waitFor(() => expect(root.style.getPropertyValue('--text')).toBe('1.5'));
  expect(root.dataset.large).toBe('true');
  screen.getByText('150 %');
});

test('a file is looked at, takes the place of what is here, and what was here can be put back', async () => {
  const { user, titles } = await openSettings();
  await chooseFiles(user, restoreButton(), [backupFile(OTHER)]);
  const preview = await screen.findByRole('dialog', { name: 'Restore this file?' });
  within(preview).getByText('The warehouse that ran dry');
  await within(preview).findByText(/what is here now \(1 stor/);
  expect(await titles()).toEqual(['The outage']);

  await user.click(within(preview).getByRole('button', { name: 'Restore' }));
  await screen.findByText(/^Restored\./);
  expect(await titles()).toEqual(['The warehouse that ran dry']);
  expect(screen.queryByRole('dialog')).toBeNull();

  await user.click(await screen.findByRole('button', { name: /^Put back what was here/ }));
  await user.click(await screen.findByRole('button', { name: 'Restore' }));
  await waitFor(async () => expect(await titles()).toEqual(['The outage']));
});

test('the preview counts one story as one', async () => {
  const { user } = await openSettings();
  await chooseFiles(user, restoreButton(), [backupFile(OTHER)]);
  const preview = await screen.findByRole('dialog');
  await within(preview).findByText(/what is here now \(1 /);
  expect(preview.textContent).not.toContain('1 stories');
});

test('a preview that is left changes nothing', async () => {
  const { user, titles } = await openSettings();
  await chooseFiles(user, restoreButton(), [backupFile(OTHER)]);
  await user.click(await screen.findByRole('button', { name: 'Leave everything as it is' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await titles()).toEqual(['The outage']);
});

test.each([
  { name: 'cut off', text: OTHER.slice(0, OTHER.length / 2) },
  { name: 'of another program', text: '{"notes":[]}' },
  { name: 'with a wrong field', text: OTHER.replace('"pinned": false', '"pinned": "perhaps"') },
])('a file that is $name says so in a sentence and changes nothing', async ({ text }) => {
  const { user, titles } = await openSettings();
  await chooseFiles(user, restoreButton(), [backupFile(text)]);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/\S+.*\. Nothing was changed\.$/);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await titles()).toEqual(['The outage']);
});

test('deleting everything asks first, then leaves nothing', async () => {
  const { user, db, titles, createInterview } = await openSettings();
  await createInterview({ focus: ['ownership'] });
  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  const question = await screen.findByRole('dialog', { name: 'Delete everything?' });
  expect(await titles()).toEqual(['The outage']);
  await user.click(within(question).getByRole('button', { name: 'Leave everything as it is' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await titles()).toEqual(['The outage']);

  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  const again = await screen.findByRole('dialog', { name: 'Delete everything?' });
  await user.click(within(again).getByRole('button', { name: 'Delete everything' }));
  await screen.findByText('Everything is deleted.');
  await screen.findByRole('heading', { name: 'Bring what you have' });
  for (const table of db.tables.filter(({ name }) => name !== 'meta')) {
    expect(await table.count(), table.name).toBe(0);
  }
  expect(JSON.stringify({ ...localStorage })).not.toContain('The outage');
});

test('Esc leaves an open question to the browser and does not cover', async () => {
  const { user } = await openSettings();
  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  await user.keyboard('{Escape}');
  screen.getByRole('dialog', { name: 'Delete everything?' });
});

test('a site is allowed and taken back with the browser’s own permission', async () => {
  const { user } = await openSettings();
  const zoom = () => screen.findByRole('checkbox', { name: 'Zoom', checked: false });
  await user.click(await zoom());
  await user.click(await screen.findByRole('checkbox', { name: 'Zoom', checked: true }));
  await zoom();
});
