import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPlan, planned, rowOf, rowsInOrder, titleOf } from '../support/plan-page.tsx';

const untilRows = (...rows: string[]) => waitFor(() => expect(rowsInOrder()).toEqual(rows));
const groups = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const SECOND = { second: true };
const BOTH = [
  planned('outage', 'ownership'),
  planned('queue', 'blockers'),
  planned('pager', 'ownership', SECOND),
  planned('freeze', 'blockers', SECOND),
];

test('groups stand in the order of the call; those without a first follow as they stand in the focus', async () => {
  const plan = [planned('queue', 'blockers'), planned('pager', 'ownership'), planned('freeze', null)];
  const { deleteStory } = await openPlan(plan, { focus: ['failure', 'ownership', 'conflict', 'blockers'] });
  expect(groups()).toEqual(['Blockers', 'Ownership', 'Failure', 'Conflict', 'Also']);
  await untilRows('1 The queue', '2 The pager', 'The freeze');
  await deleteStory('queue');
  await untilRows('1 The pager', 'The freeze');
  expect(groups()).toEqual(['Ownership', 'Failure', 'Conflict', 'Blockers', 'Also']);
});

test('moving a first moves its group, by menu and by keys; the focus stays on the row', async () => {
  const { user, untilPlan, pick } = await openPlan(BOTH);
  await untilRows('1 The outage', 'The pager', '2 The queue', 'The freeze');
  await pick('The outage', 'Later in the call');
  const moved = ['queue blockers', 'outage ownership', 'freeze blockers 2nd', 'pager ownership 2nd'];
  await untilPlan(...moved);
  await untilRows('1 The queue', 'The freeze', '2 The outage', 'The pager');
  await screen.findByText('The outage: now 2 of 2 in the call');
  await waitFor(() => expect(rowOf('The outage').contains(document.activeElement)).toBe(true));
  const more = screen.getByRole('button', { name: 'The outage: more' });
  await user.click(more);
  expect(within(rowOf('The outage')).queryByRole('button', { name: /Later in the call/ })).toBeNull();
  await user.click(more);

  titleOf('The outage').focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await untilRows('1 The outage', 'The pager', '2 The queue', 'The freeze');
  expect(document.activeElement).toBe(titleOf('The outage'));
  titleOf('The freeze').focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await untilPlan(...moved);
  await untilRows('1 The queue', 'The freeze', '2 The outage', 'The pager');
  expect(document.activeElement).toBe(titleOf('The freeze'));
});

test('a move passes what is not in line: deleted stories and those beside the focus', async () => {
  const focus = ['ownership', 'blockers', 'failure'];
  const plan = [
    planned('outage', 'ownership'),
    planned('gone', 'failure'),
    planned('pager', 'delivery'),
    planned('queue', 'blockers'),
    planned('freeze', null),
  ];
  const { user } = await openPlan(plan, { focus });
  await untilRows('1 The outage', '2 The queue', 'The pager', 'The freeze');
  titleOf('The outage').focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await untilRows('1 The queue', '2 The outage', 'The pager', 'The freeze');
  for (const name of ['The pager', 'The freeze'])
    expect(within(rowOf(name)).queryByText(/in the call/)).toBeNull();
});

test('first and second change places, by menu and with S', async () => {
  const { user, untilPlan, pick } = await openPlan([BOTH[0]!, BOTH[2]!]);
  await pick('The pager', 'Make it the first');
  await untilPlan('pager ownership locked', 'outage ownership 2nd locked');
  await untilRows('1 The pager', 'The outage');
  await waitFor(() => expect(document.activeElement).toBe(titleOf('The pager')));
  screen.getByText(/S swaps/);
  await user.keyboard('s');
  await untilRows('1 The outage', 'The pager');
  await waitFor(() => expect(document.activeElement).toBe(titleOf('The pager')));
  await user.keyboard('S');
  await untilPlan('pager ownership locked', 'outage ownership 2nd locked');
});
