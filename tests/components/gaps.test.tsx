import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { gapShown } from '../../components/prepare/gaps/gap-shown.ts';
import type { PlannedStory } from '../../utils/domain/interview/interview.ts';
import { finishedStory } from '../support/builders.ts';
import { BANK, openReadiness, told } from '../support/readiness-page.tsx';
import { story } from '../support/render-app.tsx';

const lines = (part: HTMLElement) =>
  within(part)
    .queryAllByRole('listitem')
    .map((line) => line.textContent);
const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name });
const toStory = (id: string) => ({ view: 'stories', openStory: id, storyFrom: 'prepare' });
const open = async (user: UserEvent, gap: string) => {
  await user.click(within(screen.getByRole('region', { name: 'Gaps' })).getByRole('button', { name: gap }));
  return within(await dialog(gap));
};

test('the three most valuable gaps are said first, and all of them on request', async () => {
  const { user, box } = await openReadiness(BANK, {
    plan: [{ storyId: 'The migration I stopped', competency: 'failure' }],
  });
  within(box).getByRole('heading', { name: '5 gaps for Staff' });
  const first = ['Failure: no story', 'Blockers: nothing above one team', 'Ownership: scope not said'];
  expect(lines(box)).toEqual(first);
  await user.click(within(box).getByRole('button', { name: 'Show all 5 gaps' }));
  expect(lines(box).slice(0, 3)).toEqual(first);
  expect(lines(box).slice(3)).toEqual([
    expect.stringMatching(/^The migration I stopped: /),
    'Partnerships: nothing at organisation scope',
  ]);
  await user.click(within(box).getByRole('button', { name: 'Show the first 3 gaps' }));
  expect(lines(box)).toEqual(first);
});

test('a planned story with a fault opens in the editor', async () => {
  const plan = [{ storyId: 'The migration I stopped', competency: 'failure' as const }];
  const { user, box, went } = await openReadiness(BANK, { focus: ['partnerships'], plan });
  await user.click(within(box).getByRole('button', { name: /^The migration I stopped/ }));
  expect(went).toEqual([toStory('The migration I stopped')]);
});

test.each(['Write one for Failure', 'Did you ever stop a project that you had argued for?'])(
  'a story is begun for a gap by "%s"; it claims no scope, and goes away when nothing is written',
  async (button) => {
    const { user, went, db } = await openReadiness();
    const gap = await open(user, 'Failure: no story');
    gap.getByText('Scope to look for: several teams or more');
    await user.click(gap.getByRole('button', { name: button }));
    await waitFor(() => expect(went).toMatchObject([{ view: 'stories', openStory: expect.any(String) }]));
    const id = went[0]?.openStory ?? '';
    expect(await db.stories.get(id)).toMatchObject({ competencies: ['failure'], scope: { reach: 'unsaid' } });
    const { removeUnwritten } = await import('../../utils/storage/unwritten-story.ts');
    await removeUnwritten(id);
    expect(await db.stories.get(id)).toBeUndefined();
  },
);

test.each([
  ['Blockers: nothing above one team', 'The freeze', 'Was it really one team? Say who else used it.'],
  ['Ownership: scope not said', 'The old queue', 'How far did it reach? Say who used it.'],
])('%s: %s may be bigger than it says', async (words, title, asked) => {
  const { user, went } = await openReadiness();
  const gap = await open(user, words);
  expect(gap.getAllByText(asked)).toHaveLength(1);
  await user.click(gap.getByRole('button', { name: new RegExp(`^${title}`) }));
  expect(went).toEqual([toStory(title)]);
});

test('a story of another competency is used for the gap, and Undo takes that back', async () => {
  const { user, box, db } = await openReadiness(BANK, {
    focus: ['failure'],
    plan: [{ storyId: 'Two carriers', competency: 'failure' }],
  });
  const gap = await open(user, 'Failure: no story');
  // Planned for it already, so it stands first; those below the level are not offered.
  await gap.findByText('Planned for it, not marked as Failure');
  const offered = gap.getAllByRole('button', { name: /: use it for Failure$/ });
  expect(offered.map((button) => button.getAttribute('aria-label')?.split(':')[0])).toEqual([
    'Two carriers',
    expect.any(String),
    expect.any(String),
  ]);
  await user.click(offered[0]!);
  await within(box).findByText('Failure: only one story');
  expect((await db.stories.get('Two carriers'))?.competencies).toEqual(['partnerships', 'failure']);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(box));

  // The plan has it for this already.
  screen.getByText('Counts for Failure now: Two carriers.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await within(box).findByText('Failure: no story');
  expect((await db.stories.get('Two carriers'))?.competencies).toEqual(['partnerships']);
});

test('a story whose words speak of the competency is offered before a bigger one', async () => {
  const failed =
    'I failed: my mistake caused the outage, we missed the goal, and I owned up and learned from it';
  const { user } = await openReadiness(
    [
      told('The merger', ['partnerships'], 'company'),
      story('The lost weekend', {
        competencies: ['delivery'],
        scope: { reach: 'teams' },
        hook: failed,
        beats: { ...finishedStory().beats, result: { cues: [failed], detail: '' } },
      }),
    ],
    { focus: ['failure'] },
  );
  const gap = await open(user, 'Failure: no story');
  await gap.findByText('Its words fit Failure, not planned, for Delivery');
  const titles = gap.getAllByRole('button', { name: /: use it for Failure$/ });
  expect(titles[0]?.getAttribute('aria-label')).toBe('The lost weekend: use it for Failure');
});

test('with no stories the box says so and leads to them, and there is no matrix', async () => {
  const { user, box, went } = await openReadiness([]);
  within(box).getByRole('heading', { name: 'No stories yet: bring what you have' });
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(within(box).getByRole('button', { name: 'Bring stories' }));
  expect(went).toEqual([{ view: 'stories', openStory: null }]);
});

test('with no gap one quiet line says so; with nothing in focus it says what to choose', async () => {
  const covered = [...BANK, told('The merger', ['partnerships'], 'org')];
  const { box, went, user, db } = await openReadiness(covered, { focus: ['partnerships'] });
  expect(box.textContent).toBe('No gap found for Staff');
  await db.interviews.toCollection().modify({ focus: [] });
  await user.click(await within(box).findByRole('button', { name: 'Choose what they look at' }));
  expect(went).toEqual([{ part: 'details' }]);
});

test('a planned first that is small for the level is said, with what to do about it', async () => {
  const plan = [{ storyId: 'The freeze', competency: 'partnerships' }];
  const { user } = await openReadiness(BANK, { focus: ['partnerships'], plan });
  const gap = await open(user, 'Partnerships: “The freeze” is small for Staff');
  gap.getByText('Staff expects several teams or more; its scope is one team');
  gap.getByRole('button', { name: 'Write one for Partnerships' });
  await gap.findByRole('button', { name: 'Two carriers: use it for Partnerships' });
  gap.getByRole('button', { name: /^The freeze/ });
});

test('a confidential title is hidden whole, wherever it stands in the words', () => {
  const title = `${'secret '.repeat(7)}plan`;
  const shown = (words: string) =>
    gapShown({ words } as never, { title }, (text) => text.replaceAll(title, '•').replaceAll('secret', '?'));
  expect(shown(`Conflict: “${title.slice(0, 48)}…” is small`)).toBe('Conflict: “•” is small');
  expect(shown(`${title.slice(0, 48)}…: no task yet`)).toBe('•: no task yet');
});

test.each([
  ['2 stories have no competency yet', { competency: '(none)' }],
  ['Scope not said: 2 stories', { reach: 'unsaid' }],
])('%s: the list of them is one click away', async (words, narrowed) => {
  const { user, box, went } = await openReadiness([told('A', [], 'unsaid'), told('B', [], 'unsaid')]);
  expect(lines(box)[2]).toBe('Partnerships: no story');
  await user.click(within(box).getByRole('button', { name: words }));
  expect(went).toEqual([{ view: 'stories', openStory: null, narrowed, shelf: 'live', search: '' }]);
});

const failure = (storyId: string, second?: true): PlannedStory => ({
  ...{ storyId, competency: 'failure', locked: true },
  ...(second && { second }),
});
test.each<[string, PlannedStory[], PlannedStory[]]>([
  ['First for Failure now: Two carriers.', [], [failure('Two carriers')]],
  [
    'Second for Failure now: Two carriers. No longer first for Partnerships.',
    [{ storyId: 'Two carriers', competency: 'partnerships' }, failure('The freeze')],
    [failure('The freeze'), failure('Two carriers', true)],
  ],
  ['Counts for Failure now: Two carriers.', [failure('The freeze'), failure('The old queue', true)], []],
])('a story that is used takes a place that is open, and Undo clears it: %s', async (words, plan, after) => {
  const { user, db } = await openReadiness(BANK, { focus: ['failure'], plan });
  const now = async () => (await db.interviews.toArray())[0]?.plan;
  const gap = await open(user, 'Failure: no story');
  await user.click(await gap.findByRole('button', { name: 'Two carriers: use it for Failure' }));
  await screen.findByText(words);
  expect(await now()).toEqual(after.length > 0 ? after : plan);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => {
    expect(await now()).toEqual(plan);
    expect((await db.stories.get('Two carriers'))?.competencies).toEqual(['partnerships']);
  });
});
