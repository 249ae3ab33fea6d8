import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReadiness } from '../support/readiness-page.tsx';
import { unfold } from '../support/render-app.tsx';

const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name });
const cell = (name: string) => screen.getByRole('button', { name });

test('the matrix says how many stories there are, and where the level begins', async () => {
  const { user, went } = await openReadiness();
  screen.getByRole('heading', { name: 'Coverage Staff expects several teams or more' });
  screen.getByRole('columnheader', { name: 'Several teams, the least that Staff expects' });
  const table = screen.getByRole('table', { name: 'Stories in focus, by scope' });
  const names = within(table)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual([
    'Partnerships, several teams: 2 stories',
    'Partnerships, organisation: gap, what to do',
    'Blockers, team: 1 story',
    'Blockers, several teams: gap, what to do',
    'Ownership, several teams: gap, what to do',
    'Failure, several teams: gap, what to do',
  ]);
  await user.click(cell('Blockers, several teams: gap, what to do'));
  const gap = within(await dialog('Blockers: nothing above one team'));
  await user.click(gap.getByRole('button', { name: 'Close' }));

  await user.click(cell('Partnerships, several teams: 2 stories'));
  const stories = within(await dialog('Partnerships, several teams'));
  expect(stories.getAllByRole('listitem')).toHaveLength(2);
  await user.click(stories.getByRole('button', { name: /^The shared ledger/ }));
  await user.click(screen.getByRole('button', { name: 'The old queue' }));
  expect(went.map(({ openStory }) => openStory)).toEqual(['The shared ledger', 'The old queue']);
});

test('what is not in focus stands behind a fold, and has no gaps', async () => {
  const { user } = await openReadiness();
  await unfold(user, /^Other competencies$/);
  const others = within(await screen.findByRole('table', { name: 'Stories not in focus, by scope' }));
  expect(others.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Delivery, organisation: 1 story',
  ]);
  expect(others.queryByRole('rowheader', { name: 'Failure' })).toBeNull();
});

test('Tab stops once in the matrix, and arrows reach every cell', async () => {
  const { user } = await openReadiness();
  const at = () => document.activeElement?.getAttribute('aria-label')?.split(':')[0];
  screen.getByRole('button', { name: 'Show all 4 gaps' }).focus();
  await user.tab();
  const seen = [at()];
  const keys = [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowUp',
  ];
  for (const key of keys) {
    await user.keyboard(`{${key}}`);
    seen.push(at());
  }
  expect(seen).toEqual([
    'Partnerships, several teams',
    'Partnerships, organisation',
    'Partnerships, organisation',
    'Blockers, several teams',
    'Blockers, team',
    'Ownership, several teams',
    'Failure, several teams',
    'Failure, several teams',
    'Ownership, several teams',
  ]);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'The old queue' }));
  await user.tab({ shift: true });
  expect(at()).toBe('Ownership, several teams');
});
