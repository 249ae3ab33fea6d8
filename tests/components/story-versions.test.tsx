import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../utils/domain/story/story.ts';
import { openStorage, pickFromMenu, renderApp, story } from '../support/render-app.tsx';

/** In the reader's own time. */
const at = (hour: number, minute = 0) => new Date(2026, 10, 2, hour, minute);
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: at(9) }));
afterEach(() => void vi.useRealTimers());

async function openEditor(parts: Partial<Story> = {}) {
  const storage = await openStorage();
  await storage.addStories([story('a', { title: 'The outage', ...parts })]);
  const page = await renderApp({ view: 'stories', openStory: 'a' });
  const headline = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Headline' });
  const stored = () => storage.db.stories.get('a');
  const write = async (name: RegExp, text: string) => {
    await page.user.type(screen.getByRole('textbox', { name }), text);
    await page.user.tab();
    await screen.findByText(/^Saved/);
  };
  const openVersions = async () => {
    await pickFromMenu(page.user, 'Versions');
    return within(await screen.findByRole('dialog', { name: 'Versions' }));
  };
  return { ...page, ...storage, headline, stored, write, openVersions };
}

const words = (tag: 'ins' | 'del') =>
  [...document.querySelectorAll(`.changes ${tag}`)].map((part) => part.textContent);

test('a story that was not changed yet has no version, and says so', async () => {
  const { openVersions } = await openEditor();
  const dialog = await openVersions();
  await dialog.findByText(/^None yet/);
});

test('each stretch of writing is a version; one is compared and restored, and the newer words come back', async () => {
  const { user, headline, stored, write, openVersions } = await openEditor();
  await write(/^Headline/, ' of Saturday');
  vi.setSystemTime(at(9, 2));
  await write(/^Result/, 'Errors fell by 40 %');
  await screen.findByText('Saved · 1 version');
  vi.setSystemTime(at(14));
  await write(/^Headline/, ' night');
  await screen.findByText('Saved · 2 versions');

  let dialog = await openVersions();
  const rows = (await dialog.findAllByRole('listitem')).map((row) => row.textContent);
  expect(rows).toEqual([
    expect.stringMatching(/^Until today .*The outage of Saturday$/),
    expect.stringMatching(/^Until today .*The outage$/),
  ]);

  await user.click(dialog.getAllByRole('button', { name: /^Until today/ })[1]!);
  dialog = within(await screen.findByRole('dialog', { name: /^Until today/ }));
  expect(dialog.getAllByRole('term').map((term) => term.textContent)).toEqual(['Headline', 'Result']);
  expect(words('ins').join('')).toBe(' of Saturday nightErrors fell by 40 %');
  expect(words('del')).toEqual([]);

  await user.click(dialog.getByRole('button', { name: 'Restore this' }));
  await screen.findByText(/^As it was until today /);
  await waitFor(() => expect(headline.value).toBe('The outage'));
  expect((await stored())?.beats.result.cues).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(headline.value).toBe('The outage of Saturday night'));
  expect((await stored())?.beats.result.cues).toEqual(['Errors fell by 40 %']);
});

test('words that are gone since are shown as gone, and notes that came since go with the restore', async () => {
  const { user, stored, write, changeStory, openVersions } = await openEditor({
    hook: 'Back after two hours',
  });
  await user.clear(screen.getByRole('textbox', { name: /^In one sentence/ }));
  await write(/^In one sentence/, 'Back after 40 minutes');
  await changeStory('a', { notes: 'Ask Mirela' });
  const dialog = await openVersions();
  await user.click(await dialog.findByRole('button', { name: /^Until today/ }));
  expect(words('del').join(' ')).toContain('two');
  expect(words('ins').join(' ')).toContain('40');
  await user.click(screen.getByRole('button', { name: 'Restore this' }));
  await waitFor(async () => expect((await stored())?.hook).toBe('Back after two hours'));
  expect((await stored())?.notes).toBeUndefined();
});

test('what another window writes while the versions are looked at is compared, and kept by the undo', async () => {
  const { user, headline, write, changeStory, openVersions } = await openEditor();
  await write(/^Headline/, ' of Saturday');
  const dialog = await openVersions();
  await user.click(await dialog.findByRole('button', { name: /^Until today/ }));
  await changeStory('a', { employer: 'Pellam' });
  await dialog.findByText('Employer');
  await user.click(screen.getByRole('button', { name: 'Restore this' }));
  await waitFor(() => expect(headline.value).toBe('The outage'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(headline.value).toBe('The outage of Saturday'));
  await waitFor(() => expect(screen.getByLabelText('Employer')).toHaveProperty('value', 'Pellam'));
});

test('an answer to a cue of the user’s own is called by its words', async () => {
  const { user, db, changeStory, openVersions } = await openEditor({ competencies: ['ownership'] });
  await db.competencies.put({ id: 'ownership', cues: [{ id: '3f2a91bc', text: 'Who pays for it' }] });
  await changeStory('a', { answers: { '3f2a91bc': 'The shop' } });
  const dialog = await openVersions();
  await user.click(await dialog.findByRole('button', { name: /^Until today/ }));
  await screen.findByText('Who pays for it', { selector: 'dt' });
});
