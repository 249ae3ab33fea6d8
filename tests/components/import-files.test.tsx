import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { emptyStory } from '../../utils/domain/story/story.ts';
import { writeBackup } from '../../utils/transfer/backup.ts';
import { everything } from '../support/backup-files.ts';
import { openBring, untilLive } from '../support/bring-dialog.ts';
import { drop, entryOf, folder } from '../support/drop.ts';

const noteOf = (title: string) => `# ${title}\nSituation: It was about ${title}.\nResult: It went well.`;
const note = (name: string, title: string) => new File([noteOf(title)], name);
const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])], 'me.md');

test('of several files one is broken: it is named in a sentence, and the others go on', async () => {
  const { dialog, press, choose } = await openBring();
  await choose(note('a.md', 'The outage'), picture, note('b.txt', 'The audit'), new File([], 'none.csv'));
  await dialog.findByText('2 stories, are they right?');
  expect(dialog.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
    expect.stringMatching(/^me\.md: This is a picture/),
    'none.csv: This file is empty.',
  ]);
  dialog.getByText('b.txt, lines 1 to 3');
  await press('Add 2 stories');
  await untilLive('Already here', 'The outage', 'The audit');
});

test('the same file twice is read once, under whatever name', async () => {
  const { dialog, choose } = await openBring();
  const backup = writeBackup(everything({ stories: [{ ...emptyStory('s', 1), title: 'Of a backup' }] }), 7);
  await choose(
    ...[note('a.md', 'The outage'), note('a (1).md', 'The outage')],
    ...[
      new File([backup], 'one.json'),
      new File([backup.replace('1970-01-01T00:00:00.007Z', '1970-01-02')], 'two.json'),
    ],
  );
  await dialog.findByText('2 stories, are they right?');
  dialog.getByText('Read once: “a (1).md” is the same as “a.md”.');
  dialog.getByText('two.json: Left out: 1 story, word for word in another file here.');
});

test('a story that two files tell in different words comes twice, each on its own', async () => {
  const { dialog, choose, press } = await openBring();
  const of = (title: string) => writeBackup(everything({ stories: [{ ...emptyStory('s', 1), title }] }), 7);
  await choose(new File([of('As of May')], 'may.json'), new File([of('As of June')], 'june.json'));
  await dialog.findByText('2 stories, are they right?');
  await press('Add 2 stories');
  await untilLive('Already here', 'As of May', 'As of June');
});

test('a dropped folder is looked through; what is hidden or no text stays out, what is gone is named', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container, dialog } = await openBring();
  const gone = Object.assign(entryOf(note('gone.md', 'x')) as object, {
    file: (_: unknown, fail: (error: Error) => void) => fail(new DOMException('', 'NotFoundError')),
  });
  const notes = folder(
    'notes',
    note('a.md', 'The outage'),
    new File(['x'], 'a.png'),
    note('b.md', 'The audit'),
  );
  notes.inside.push(gone, entryOf(folder('.obsidian', note('app.json', 'Nothing'))));
  drop(container.querySelector('.drop-files')!, folder('vault', notes), note('c.md', 'The freeze'));
  await dialog.findByText('3 stories, are they right?');
  expect(dialog.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
    expect.stringMatching(/^gone\.md: This could not be read/),
  ]);
});

test('a folder without anything to read says so', async () => {
  const { container, dialog } = await openBring();
  drop(container.querySelector('.drop-files')!, folder('photos', new File(['x'], 'a.png')));
  expect((await dialog.findByRole('alert')).textContent).toBe('There is no file here that can be read.');
});

test('files dropped while others are looked over come behind them, and what was corrected stays', async () => {
  const { user, container, dialog, choose } = await openBring();
  await choose(note('a.md', 'The outage'));
  await user.type(await dialog.findByDisplayValue('The outage'), ' of May');
  const page = container.querySelector('.drop-files')!;
  drop(page, note('b.md', 'The audit'));
  drop(page, note('c.md', 'The freeze'));
  drop(page, note('again.md', 'The audit'));
  await dialog.findByText('3 stories, are they right?');
  expect(
    dialog.getAllByRole<HTMLInputElement>('textbox', { name: 'Headline' }).map((box) => box.value),
  ).toEqual([...['The outage of May', 'The audit', 'The freeze']]);
  await dialog.findByText('Read once: “again.md” is the same as “b.md”.');
});

test('a text that was pasted and not read yet is there after a file was brought in', async () => {
  const { user, dialog, press, choose } = await openBring();
  await user.type(dialog.getByRole('textbox'), 'More for later');
  await choose(note('a.md', 'The outage'));
  await press('Add this story');
  await untilLive('Already here', 'The outage');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Bring in more' }));
  await screen.findByDisplayValue('More for later');
});
