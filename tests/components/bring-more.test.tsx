import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { writeBackup } from '../../utils/transfer/backup.ts';
import { everything } from '../support/backup-files.ts';
import { chooseFiles, openStorage, pickFromMenu, renderApp, story } from '../support/render-app.tsx';

const NOTE = '# The outage\nSituation: The phones were down.\nResult: Back in 2 hours.';

async function openBring() {
  const storage = await openStorage();
  await storage.addStories([story('mine', { title: 'My newer words' })]);
  const page = await renderApp({ view: 'stories' });
  await screen.findByRole('button', { name: /My newer words/ });
  await pickFromMenu(page.user, 'Bring in more');
  return { ...page, ...storage, dialog: within(await screen.findByRole('dialog')) };
}

function backupOf(stories: ReturnType<typeof story>[]): File {
  return new File([writeBackup(everything({ stories }), 7)], 'sidestory.json');
}

test('a story of a backup that is here is not ticked, and ticked it comes as a copy that one click takes back', async () => {
  const { user, db, dialog } = await openBring();
  await chooseFiles(user, dialog.getByRole('button', { name: 'Choose files' }), [
    backupOf([
      story('mine', { title: 'My older words', updatedAt: 5 }),
      story('other', { title: 'The warehouse' }),
      story('binned', { title: 'Thrown away', deletedAt: 5 }),
    ]),
  ]);
  await dialog.findByText('You have this one, in other words.');
  dialog.getByText(/Restore, in the settings, takes the whole file/);
  dialog.getByText(/1 story from the bin of the file/);
  expect(dialog.queryByDisplayValue('Thrown away')).toBeNull();
  const [mine] = dialog.getAllByRole<HTMLInputElement>('checkbox', { name: 'Add this story' });
  expect(mine?.checked).toBe(false);
  dialog.getByRole('button', { name: 'Add this story' });
  await user.click(mine!);
  await user.click(dialog.getByRole('button', { name: 'Add 2 stories' }));

  await screen.findByRole('button', { name: /My older words/ });
  screen.getByRole('button', { name: /My newer words/ });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText(/2 stories taken back/);
  const left = (await db.stories.toArray()).filter((s) => s.deletedAt === null);
  expect(left.map((s) => s.title)).toEqual(['My newer words']);
});

test('what was pasted and what was corrected is there again after a look elsewhere', async () => {
  const { user, dialog } = await openBring();
  await user.click(dialog.getByRole('textbox', { name: 'Paste what you have' }));
  await user.paste(NOTE);
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Prepare' }));
  await user.click(screen.getByRole('button', { name: 'Stories' }));
  await pickFromMenu(user, 'Bring in more');

  await user.click(await screen.findByRole('button', { name: 'Split into stories' }));
  await user.type(await screen.findByDisplayValue('The outage'), ' of May');
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await pickFromMenu(user, 'Bring in more');
  await screen.findByDisplayValue('The outage of May');
});

test('a competency that was not named is suggested, and marked as that', async () => {
  const { user, dialog } = await openBring();
  await user.click(dialog.getByRole('textbox', { name: 'Paste what you have' }));
  await user.paste(
    '# The design row\nSituation: A colleague and I disagreed about a design; we had a conflict.',
  );
  await user.click(dialog.getByRole('button', { name: 'Split into stories' }));
  const list = await dialog.findByRole<HTMLSelectElement>('combobox', { name: 'Competency, suggested' });
  expect(list.value).toBe('conflict');
  await user.selectOptions(list, 'Not chosen yet');
  dialog.getByRole('combobox', { name: 'Competency' });
});

test('of many stories fifty are shown, all are added, and one click takes all back', async () => {
  const { user, dialog, db } = await openBring();
  const many = Array.from({ length: 120 }, (_, n) => `# Story about ${n}\nSituation: It was ${n}.`).join(
    '\n',
  );
  await user.click(dialog.getByRole('textbox', { name: 'Paste what you have' }));
  await user.paste(many);
  await user.click(dialog.getByRole('button', { name: 'Split into stories' }));
  await dialog.findByText('and 70 more, all ticked');
  expect(dialog.getAllByRole('checkbox')).toHaveLength(50);
  await user.click(dialog.getByRole('button', { name: 'Show more' }));
  expect(dialog.getAllByRole('checkbox')).toHaveLength(100);
  await user.click(dialog.getByRole('button', { name: 'Add 120 stories' }));
  await waitFor(async () => expect(await db.stories.count()).toBe(121));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/^120 stories taken back/);
});

test('a very long text is read without standing in the box', async () => {
  const { user, dialog } = await openBring();
  await user.click(dialog.getByRole('textbox', { name: 'Paste what you have' }));
  await user.paste(`${NOTE}\n${'word '.repeat(50_000)}`);
  expect(dialog.queryByRole('textbox')).toBeNull();
  dialog.getByText(/too many to show here/);
  await user.click(dialog.getByRole('button', { name: 'Split into stories' }));
  await dialog.findByDisplayValue('The outage');
});

test('a file that is gone meanwhile gives a sentence in plain words', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user, dialog } = await openBring();
  const gone = new File(['x'], 'notes.md');
  gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  await chooseFiles(user, dialog.getByRole('button', { name: 'Choose files' }), [gone]);
  const alert = await dialog.findByRole('alert');
  expect(alert.textContent).toMatch(/^notes\.md: This could not be read/);
  expect(alert.textContent).not.toContain('Error');
});
