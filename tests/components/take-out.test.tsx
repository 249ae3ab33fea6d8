import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Screen } from '../../components/shared/screen.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/domain/settings.ts';
import { readBackup } from '../../utils/transfer/backup.ts';
import { openStorage, pickFromMenu, renderApp, story, untilReadable } from '../support/render-app.tsx';

const STORIES = [
  story('pinned', { title: 'Bolt came back', pinned: true }),
  story('plain', { title: 'The office moved' }),
  story('old', { title: 'The fax of 1999', archivedAt: 5 }),
  story('gone', { title: 'Thrown away', deletedAt: Date.now(), updatedAt: Date.now() }),
];
const HIDDEN = { redact: true, confidential: [{ word: 'Bolt', standIn: 'a client' }] };

const SEARCHED = { shelf: 'archived', search: 'fax' } as const;

/** Files that the page offered as downloads, as text by name. */
function catchDownloads() {
  const texts = new Map<string, Promise<string>>();
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    texts.set(this.download, blobs.get(this.href)!.text());
  });
  return texts;
}

/** A folder on a disk that holds these files; one that is called as `full` can't be written. */
function folderOf(files: Record<string, string>, full?: string) {
  const handle = (name: string) => ({
    createWritable: async () => ({
      write: async (text: string) => {
        if (name === full) throw new DOMException('', 'QuotaExceededError');
        files[name] = text;
      },
      close: async () => undefined,
      abort: async () => undefined,
    }),
  });
  return {
    name: 'interviews',
    getFileHandle: async (name: string, options?: { create: boolean }) => {
      if (!(name in files) && !options?.create) throw new DOMException('', 'NotFoundError');
      return handle(name);
    },
  };
}

const pickIn = (pick: () => Promise<unknown>) =>
  Object.assign(globalThis, { showDirectoryPicker: vi.fn(pick) });
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
});

async function openTakeOut(settings: Partial<Settings> = {}, at: Partial<Screen> = {}) {
  const storage = await openStorage();
  await storage.addStories(STORIES);
  await storage.db.settings.put({ ...DEFAULT_SETTINGS, ...settings, id: 'settings' });
  const page = await renderApp({ view: 'stories', ...at });
  if (at.search) await untilReadable(3);
  await screen.findByRole('button', { name: at.search ? /The fax/ : /Bolt came back/ });
  await pickFromMenu(page.user, 'Take out…');
  const dialog = within(await screen.findByRole('dialog', { name: 'Take out' }));
  const press = async (name: string | RegExp) => {
    const button = await dialog.findByRole('button', { name });
    await waitFor(() => expect(button).toHaveProperty('disabled', false));
    await page.user.click(button);
  };
  return { ...page, ...storage, dialog, press };
}

test.each([
  { choice: /^Stories in use \(2\)/, titles: ['Bolt came back', 'The office moved'] },
  { choice: /^Pinned stories \(1\)/, titles: ['Bolt came back'] },
  {
    choice: /^All, archived ones too \(3\)/,
    titles: ['Bolt came back', 'The office moved', 'The fax of 1999'],
  },
])('$choice leave as Markdown', async ({ choice, titles }) => {
  const downloads = catchDownloads();
  const { user, dialog, press } = await openTakeOut();
  const option = await dialog.findByRole('option', { name: choice });
  await user.selectOptions(dialog.getByRole('combobox'), option);
  await press('Markdown, one file');
  await dialog.findByText(/^\d stor(y|ies) saved as sidestory-stories-\d{4}-\d\d-\d\d\.md\.$/);
  const [text = ''] = await Promise.all(downloads.values());
  expect(text.match(/^# .*/gm)).toEqual(titles.map((title) => `# ${title}`));
});

test('what the search shows is what is offered first', async () => {
  const downloads = catchDownloads();
  const { dialog, press } = await openTakeOut({}, SEARCHED);
  dialog.getByRole('option', { name: /^Those the list shows/, selected: true });
  await press('CSV, for a spreadsheet');
  await dialog.findByText(/^1 story saved as sidestory-stories-.*\.csv\.$/);
  const [text = ''] = await Promise.all(downloads.values());
  expect(text).toContain('The fax of 1999');
  expect(text).not.toContain('Bolt');
});

test.each(['Markdown, one file', 'CSV, for a spreadsheet'])('%s hides confidential words', async (way) => {
  const downloads = catchDownloads();
  const { dialog, press } = await openTakeOut(HIDDEN);
  await dialog.findByText('Confidential words are hidden.');
  await press(way);
  await dialog.findByText(/saved as/);
  const [text = ''] = await Promise.all(downloads.values());
  expect(text).toContain('a client came back');
  expect(text).not.toContain('Bolt');
});

test('everything leaves as it is, and says so', async () => {
  const downloads = catchDownloads();
  const { dialog, press } = await openTakeOut(HIDDEN);
  await dialog.findByText(/Confidential words stay in it as they are/);
  await press('Everything, as one file');
  await dialog.findByText(/^Everything is saved as sidestory-\d{4}-\d\d-\d\d\.json\.$/);
  const read = readBackup((await Promise.all(downloads.values()))[0] ?? '');
  expect(read.ok && read.everything.stories.map((s) => s.title).sort()).toEqual(
    STORIES.map((s) => s.title).sort(),
  );
});

test('print opens the page to print with the stories that were chosen', async () => {
  const { press } = await openTakeOut({}, SEARCHED);
  await press('Print');
  await waitFor(async () => {
    const urls = (await fakeBrowser.tabs.query({})).map((tab) => tab.url ?? '');
    expect(urls.some((url) => url.endsWith('/print.html?what=story&id=old'))).toBe(true);
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

const INTO_FOLDER = 'Markdown, a file for each into a folder';

test('a browser that can not write into a folder offers none', async () => {
  const { dialog } = await openTakeOut();
  expect(dialog.queryByRole('button', { name: INTO_FOLDER })).toBeNull();
});

test('each story is written into a folder under its title', async () => {
  const files: Record<string, string> = {};
  pickIn(async () => folderOf(files));
  const { dialog, press } = await openTakeOut(HIDDEN);
  await press(INTO_FOLDER);
  await dialog.findByText('2 files written into “interviews”.');
  expect(Object.keys(files).sort()).toEqual(['The office moved.md', 'a client came back.md']);
  expect(files['a client came back.md']).toContain('# a client came back');
});

test.each([
  { answer: 'Replace it and write the other 1', says: /^2 files written/, old: false, other: true },
  { answer: 'Write only the other 1', says: /^1 file written.*1 left as it was\.$/, old: true, other: true },
  { answer: 'Write nothing', says: /^Nothing was written\.$/, old: true, other: false },
])('a file of the same name is asked about: $answer', async ({ answer, says, old, other }) => {
  const files: Record<string, string> = { 'Bolt came back.md': 'notes of my own' };
  pickIn(async () => folderOf(files));
  const { dialog, press } = await openTakeOut();
  await press(INTO_FOLDER);
  await dialog.findByText(/holds 1 file of the same name already/);
  expect(files['Bolt came back.md']).toBe('notes of my own');
  await press(answer);
  await dialog.findByText(says);
  expect(files['Bolt came back.md'] === 'notes of my own').toBe(old);
  expect('The office moved.md' in files).toBe(other);
});

test.each([
  { name: 'a picker that is left is no error', error: 'AbortError', says: null },
  {
    name: 'a folder that is refused says so',
    error: 'SecurityError',
    says: /did not let this folder be used/,
  },
])('$name', async ({ error, says }) => {
  pickIn(() => Promise.reject(new DOMException('', error)));
  const { dialog, press } = await openTakeOut();
  await press(INTO_FOLDER);
  if (says) expect((await dialog.findByRole('alert')).textContent).toMatch(says);
  else {
    await waitFor(() =>
      expect(dialog.getByRole('button', { name: 'Print' })).toHaveProperty('disabled', false),
    );
    expect(dialog.queryByRole('alert')).toBeNull();
  }
});

test('a disk that is full says how far it came', async () => {
  pickIn(async () => folderOf({}, 'The office moved.md'));
  const { dialog, press } = await openTakeOut();
  await press(INTO_FOLDER);
  expect((await dialog.findByRole('alert')).textContent).toMatch(
    /^1 of 2 files were written, then “The office/,
  );
});

test.each([
  { settings: {}, copied: /^Bolt came back/, says: 'Copied.' },
  { settings: HIDDEN, copied: /^a client came back/, says: 'Copied. Confidential words are hidden.' },
])('a story is copied as text: $says', async ({ settings, copied, says }) => {
  const storage = await openStorage();
  await storage.addStories(STORIES);
  await storage.db.settings.put({ ...DEFAULT_SETTINGS, ...settings, id: 'settings' });
  const { user } = await renderApp({ view: 'stories', openStory: 'pinned' });
  await screen.findByRole('textbox', { name: 'Headline' });
  await pickFromMenu(user, 'Copy as text');
  await screen.findByText(says);
  expect(await navigator.clipboard.readText()).toMatch(copied);
});

test('a browser that refuses to copy says so', async () => {
  const { user } = await (async () => {
    await (await openStorage()).addStories(STORIES);
    return renderApp({ view: 'stories', openStory: 'pinned' });
  })();
  await screen.findByRole('textbox', { name: 'Headline' });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await pickFromMenu(user, 'Copy as text');
  await screen.findByText(/Nothing was copied/);
});
