import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Screen } from '../../components/shared/screen.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import {
  openStorage,
  pickFromMenu,
  renderApp,
  reopen,
  story,
  unfold,
  untilReadable,
} from '../support/render-app.tsx';

const made = (id: string, when: string, competency: string, parts: Partial<Story> = {}) =>
  story(id, { when, competencies: [competency], employer: 'Pellam', ...parts });
const BANK = [
  made('Alarm', '2023', 'ownership', { scope: { reach: 'team' }, updatedAt: 5 }),
  made('Bridge', 'May 2023', 'ownership', { scope: { reach: 'org' }, updatedAt: 4, tags: ['launch'] }),
  made('Cellar', '2023', 'ambiguity', { scope: { reach: 'company' }, updatedAt: 3 }),
  made('Dam', '2024', 'ownership', { scope: { reach: 'task' }, updatedAt: 2, employer: 'Nordbay' }),
  made('Engine', 'last year', 'ownership', { updatedAt: 1 }),
  made('Fax', '1999', 'delivery', { archivedAt: 9 }),
];

async function openList(stories: readonly Story[] = BANK, at: Partial<Screen> = {}) {
  const storage = await openStorage();
  await storage.addStories(stories);
  const page = await renderApp({ view: 'stories', ...at });
  await screen.findByRole('searchbox');
  await screen.findByText(/on this computer only/);
  return { ...page, ...storage };
}

const titles = () => [...document.querySelectorAll('.rows b')].map((title) => title.textContent);
const shows = (...expected: string[]) => waitFor(() => expect(titles()).toEqual(expected));
const openFilter = async (user: UserEvent, line = /last changed$/) => {
  await unfold(user, line);
  await screen.findByRole('combobox', { name: 'Order' });
};
const pick = async (user: UserEvent, name: string, choice: string | RegExp) => {
  const select = screen.getByRole('combobox', { name });
  const option = [...select.querySelectorAll('option')].find(({ text }) => text.match(choice));
  await user.selectOptions(select, option!);
};

test('a competency and a year narrow the list, an order sorts it, and all come back', async () => {
  const { user } = await openList();
  await shows('Alarm', 'Bridge', 'Cellar', 'Dam', 'Engine');
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
  await openFilter(user);
  await pick(user, 'Competency', /^Ownership \(4\)$/);
  await shows('Alarm', 'Bridge', 'Dam', 'Engine');
  await pick(user, 'Year', /^2023 \(3\)$/);
  await shows('Alarm', 'Bridge');
  await pick(user, 'Order', 'Biggest scope');
  await shows('Bridge', 'Alarm');
  screen.getByText('Ownership · 2023 · biggest scope', { selector: 'summary' });
  screen.getByText('2 of 5 stories · on this computer only');

  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await shows('Alarm', 'Bridge', 'Cellar', 'Dam', 'Engine');
  screen.getByText('5 stories · on this computer only');
});

test.each([
  { name: 'Year', choice: /^No year/, expected: ['Engine'] },
  { name: 'Tag', choice: /^launch \(1\)/, expected: ['Bridge'] },
  { name: 'Employer', choice: /^Nordbay \(1\)/, expected: ['Dam'] },
  { name: 'Scope', choice: /^Team$/, expected: ['Alarm'] },
  { name: 'Scope', choice: /^Scope not said$/, expected: ['Engine'] },
  { name: 'Strength', choice: /^Strong$/, expected: [] },
  { name: 'Told', choice: /^Never told$/, expected: ['Alarm', 'Bridge', 'Cellar', 'Dam', 'Engine'] },
])('$name narrows the list', async ({ name, choice, expected }) => {
  const { user } = await openList();
  await openFilter(user);
  await pick(user, name, choice);
  await shows(...expected);
  if (expected.length === 0) screen.getByText('No story fits all of this.');
});

test('what the list is narrowed to and its order are there when the page is opened again', async () => {
  const { user, unmount } = await openList();
  await openFilter(user);
  await pick(user, 'Competency', /^Ownership/);
  await pick(user, 'Order', 'Title');
  await shows('Alarm', 'Bridge', 'Dam', 'Engine');
  await reopen(unmount);
  await shows('Alarm', 'Bridge', 'Dam', 'Engine');
  screen.getByText('Ownership · title', { selector: 'summary' });
});

test('every choice is a list that the Tab key reaches, in order', async () => {
  const { user } = await openList();
  await openFilter(user);
  screen.getByRole('combobox', { name: 'Order' }).focus();
  for (const name of ['Competency', 'Strength', 'Told', 'Scope', 'Year', 'Employer', 'Tag']) {
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name }));
  }
  await user.tab();
  expect(document.activeElement).toBe(screen.queryByRole('button', { name: /Alarm/ }));
});

test('a search looks among what the list is narrowed to', async () => {
  const { user } = await openList(BANK, { narrowed: { year: 2023 } });
  await untilReadable(6);
  await user.type(screen.getByRole('searchbox'), 'pellam');
  await waitFor(() => expect(titles().toSorted()).toEqual(['Alarm', 'Bridge', 'Cellar']));
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'nordbay');
  await screen.findByText('No story holds “nordbay” among these.');
});

test('another shelf begins with all of its stories', async () => {
  const { user } = await openList(BANK, { narrowed: { competency: 'ownership' } });
  await shows('Alarm', 'Bridge', 'Dam', 'Engine');
  await pickFromMenu(user, 'Show archived');
  await shows('Fax');
  await openFilter(user);
  await pick(user, 'Competency', /^Delivery \(1\)/);
  await shows('Fax');
  expect(screen.queryByText(/to look at|to mend/)).toBeNull();
});

test('what is asked for is named although no story has it any more', async () => {
  const { user, changeStory } = await openList(BANK, { narrowed: { year: 2024 } });
  await shows('Dam');
  await openFilter(user);
  await changeStory('Dam', { when: '2022' });
  await shows();
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Year' })).toHaveProperty('value', '2024'));
});

test('“told too often” counts what one company heard', async () => {
  const { user, createInterview, changeInterview, startSitting, changeSitting, startTelling } =
    await openList();
  const { id } = await createInterview();
  await changeInterview(id, { company: 'Acme' });
  const sitting = await startSitting(null, 1_000);
  await changeSitting(sitting.id, { interviewId: id });
  for (const at of [2_000, 3_000, 4_000, 5_000])
    await startTelling({ storyId: 'Cellar', sittingId: sitting.id, questionId: null }, at, at);
  await openFilter(user);
  await pick(user, 'Told', 'Told too often');
  await shows('Cellar');
});

test('a list that is only sorted is not called narrowed, and exactly a page of rows has no more', async () => {
  const twenty = Array.from({ length: 20 }, (_, n) => story(`Story ${n}`));
  const { user } = await openList(twenty, { sort: 'title' });
  await waitFor(() => expect(titles()).toHaveLength(20));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  screen.getByText('20 stories · on this computer only');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(titles()).toHaveLength(20));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('all that the list is narrowed to is offered to be taken out, not only the rows on screen', async () => {
  const many = Array.from({ length: 45 }, (_, n) => story(`Story ${n}`, { employer: 'Pellam' }));
  const { user } = await openList([...many, story('Other')], { narrowed: { employer: 'pellam' } });
  await screen.findByText('45 of 46 stories · on this computer only');
  await pickFromMenu(user, 'Take out…');
  await screen.findByRole('option', { name: 'Those the list shows (45)' });
});

/** How many times longer ten times the stories may take: the square would be a hundred. */
const MOST_GROWTH = 30;
const TRIES = 3;

test('with ten times the stories, narrowing and sorting does not take much more than ten times as long', async () => {
  const bank = Array.from({ length: 300 }, (_, n) => made(`Story ${n}`, `${2000 + (n % 20)}`, 'ownership'));
  const { user, addStories } = await openList(bank.slice(0, 30));
  await openFilter(user);
  const fastest = async (count: number) => {
    await screen.findByText(`${count} stories · on this computer only`);
    const times: number[] = [];
    for (let round = 0; round < TRIES; round += 1) {
      const start = performance.now();
      await pick(user, 'Year', /^2019/);
      await pick(user, 'Order', 'Title');
      await waitFor(() => expect(titles()[0]).toBe('Story 19'));
      times.push(performance.now() - start);
      await user.click(screen.getByRole('button', { name: 'Show all' }));
      await waitFor(() => expect(titles()[0]).not.toBe('Story 19'));
    }
    return Math.min(...times);
  };
  const few = await fastest(30);
  await addStories(bank.slice(30));
  await untilReadable(300);
  expect((await fastest(300)) / few).toBeLessThan(MOST_GROWTH);
});

test('arrow keys go from the search box into the list, through it, and back', async () => {
  const { addStories } = await openStorage();
  await addStories(['one', 'two'].map((id, n) => story(id, { title: `Story ${id}`, updatedAt: 10 - n })));
  const { user } = await renderApp({ view: 'stories' });
  const rows = await screen.findAllByRole('button', { name: /^Story/ });
  const box = screen.getByRole('searchbox');
  await user.click(box);
  for (const expected of [rows[0], rows[1], rows[1]]) {
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(expected);
  }
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(box);
});
