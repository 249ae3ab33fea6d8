import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { openStorage, pickFromMenu, renderApp, story, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));

async function openList() {
  const storage = await openStorage();
  await storage.addStories(SAMPLES);
  const page = await renderApp({ view: 'stories' });
  await screen.findByText(`${SAMPLES.length} stories`, { exact: false });
  return { ...page, ...storage };
}

const row = (title: string) => screen.findByRole('button', { name: new RegExp(title) });

test('each row says in words how strong its story is', async () => {
  await openList();
  expect((await row('Winning the installers')).textContent).toMatch(/strong$/);
  expect((await row('Rewrite or repair the route planner')).textContent).toMatch(/needs a number$/);
  expect((await row('A morning at the front desk')).textContent).toMatch(/no learning$/);
});

test('a row says how often its story was told', async () => {
  const { startSitting, startTelling } = await openList();
  expect((await row('Labels that failed')).textContent).not.toContain('told');
  const sitting = await startSitting(null, 1_000);
  for (const at of [2_000, 3_000]) {
    await startTelling({ storyId: 'sample-night-labels', sittingId: sitting.id, questionId: null }, at, at);
  }
  await waitFor(async () => expect((await row('Labels that failed')).textContent).toContain('told 2×'));
});

test('searching finds a story by words deep in its text', async () => {
  const { user } = await openList();
  await untilReadable(SAMPLES.length);
  await user.type(screen.getByRole('searchbox', { name: 'Search your stories' }), 'rounding fault');
  await waitFor(() => {
    const [first] = within(screen.getByRole('list')).getAllByRole('button');
    expect(first?.textContent).toContain('Half-hourly prices with no rulebook');
  });

  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'zxqv brk');
  await screen.findByText('No story holds “zxqv brk”.');
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await row('Winning the installers');
});

test('an archived story stands on its own shelf and can be used again', async () => {
  const { user, archiveStory } = await openList();
  await archiveStory('sample-street-table');
  await waitFor(() => expect(screen.queryByRole('button', { name: /A table that beat/ })).toBeNull());
  await pickFromMenu(user, 'Show archived');
  await screen.findByRole('heading', { name: 'Archived' });
  await user.click(await row('A table that beat the solver'));
  await pickFromMenu(user, 'Take out of the archive');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await screen.findByText('Nothing here.');
  await pickFromMenu(user, 'Show stories');
  await row('A table that beat the solver');
});

test('a deleted story waits in its shelf and can be taken back', async () => {
  const { user, deleteStory } = await openList();
  await deleteStory('sample-half-hourly-prices');
  await waitFor(() => expect(screen.queryByRole('button', { name: /Half-hourly prices/ })).toBeNull());
  await pickFromMenu(user, 'Show deleted');
  await user.click(await row('Half-hourly prices'));
  await pickFromMenu(user, 'Take it back');
  await screen.findByText(/^Taken back: Half-hourly prices/);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await pickFromMenu(user, 'Show stories');
  await row('Half-hourly prices');
});

test('a story that another window writes appears by itself, pinned ones first', async () => {
  const { addStories } = await openList();
  await addStories([story('new', { title: 'The warehouse that ran dry', updatedAt: Date.now() })]);
  await row('The warehouse that ran dry');
  const titles = within(screen.getByRole('list'))
    .getAllByRole('button')
    .map((button) => button.textContent ?? '');
  const place = titles.findIndex((title) => title.includes('The warehouse that ran dry'));
  expect(titles.slice(0, place).every((title) => title.startsWith('Pinned: '))).toBe(true);
  expect(place).toBe(SAMPLES.filter((sample) => sample.pinned).length);
});

test('the tab of the view leads from a story back to the list', async () => {
  const { user } = await openList();
  await user.click(await row('Winning the installers'));
  await screen.findByRole('textbox', { name: 'Headline' });
  await user.click(screen.getByRole('button', { name: 'Stories', current: 'page' }));
  await screen.findByRole('heading', { level: 1, name: 'Stories' });
});

test('the search looks on the shelf that is shown', async () => {
  const { user, archiveStory, deleteStory } = await openList();
  await archiveStory('sample-street-table');
  await deleteStory('sample-half-hourly-prices');
  await untilReadable(SAMPLES.length - 1);
  const search = screen.getByRole('searchbox', { name: 'Search your stories' });
  const titles = () => within(screen.getByRole('list')).queryAllByRole('button');
  await user.type(search, 'solver');
  await waitFor(() => expect(titles().at(-1)?.textContent).toMatch(/A table that beat the solver.*archived/));

  await pickFromMenu(user, 'Show archived');
  await user.type(search, 'planner');
  await screen.findByText('No story holds “planner”.');
  await user.clear(search);
  await user.type(search, 'table');
  await row('A table that beat the solver');
  expect(titles()).toHaveLength(1);

  await pickFromMenu(user, 'Show deleted');
  await user.type(search, 'planner');
  await screen.findByText('No story holds “planner”.');
  await user.clear(search);
  await user.type(search, 'PRICES half');
  await row('Half-hourly prices');
  expect(titles()).toHaveLength(1);
});

test('how many rows are shown and how far they are scrolled come back after a story', async () => {
  const storage = await openStorage();
  await storage.addStories(Array.from({ length: 70 }, (_, n) => story(`Story ${n}.`, { updatedAt: n })));
  const { user, container, unmount } = await renderApp({ view: 'stories' });
  await row('Story 69');
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await row('Story 4[.]');
  const scroll = () => container.querySelector('.scroll') as HTMLElement;
  scroll().scrollTop = 3_000;
  fireEvent(scroll(), new Event('scrollend'));
  await user.click(await row('Story 4[.]'));
  await screen.findByRole('textbox', { name: 'Headline' });
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await row('Story 4[.]');
  expect(scroll().scrollTop).toBe(3_000);

  // Another page is as wide as it likes: it begins at its top.
  unmount();
  const desk = await renderApp(undefined, { name: 'desk', windowId: null, wide: true });
  await row('Story 4[.]');
  expect(desk.container.querySelector('.scroll')?.scrollTop).toBe(0);
});

test('a story that was begun and left without a word is not kept', async () => {
  const { user, db } = await openList();
  await user.click(screen.getByRole('button', { name: 'New' }));
  await screen.findByRole('textbox', { name: 'Headline' });
  await user.keyboard('{Escape}{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Back' }));
  await waitFor(async () => expect(await db.stories.count()).toBe(SAMPLES.length));

  await user.click(screen.getByRole('button', { name: 'New' }));
  await screen.findByRole('textbox', { name: 'Headline' });
  await user.keyboard('A');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await row('not finished');
  expect(await db.stories.count()).toBe(SAMPLES.length + 1);
});

test('after the last story was deleted one can begin again', async () => {
  const { addStories, deleteStory } = await openStorage();
  await addStories([story('only')]);
  const { user } = await renderApp({ view: 'stories' });
  await row('only');
  await deleteStory('only');
  await user.click(await screen.findByRole('button', { name: 'Write a story' }));
  await screen.findByRole('textbox', { name: 'Headline' });
});
