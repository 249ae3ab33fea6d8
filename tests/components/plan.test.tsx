import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choicesOf, listOf, notice, openPlan, planned, rowOf, titleOf } from '../support/plan-page.tsx';

const inPlan = (name: string) => screen.findByRole('button', { name: `${name}: lock` });

test('a story is chosen for a place, the best first; it is locked, and that is said once', async () => {
  const { user, untilPlan, went } = await openPlan();
  expect(choicesOf('Ownership: first story')).toEqual(['The outage', 'The pager']);
  await user.selectOptions(listOf('Ownership: first story'), 'The outage');
  await untilPlan('outage ownership locked');
  await notice('Locked: proposing again leaves it.');
  await waitFor(() => expect(document.activeElement).toBe(titleOf('The outage')));
  expect(screen.queryByRole('combobox', { name: 'Ownership: first story' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.selectOptions(listOf('Blockers: first story'), 'The freeze');
  await untilPlan('outage ownership locked', 'freeze blockers locked');
  await inPlan('The freeze');
  expect(rowOf('The freeze').textContent).toMatch(/small for Senior · no number/);
  expect(screen.queryByText(/proposing again leaves it/)).toBeNull();
  screen.getByRole('heading', { name: 'Your examples for this call 2' });
  await user.click(titleOf('The freeze'));
  expect(went).toMatchObject([{ view: 'stories', openStory: 'freeze' }]);
});

test('another story takes a place; what it was planned for is said, and what has to go for it', async () => {
  const both = { competencies: ['ownership', 'blockers'] };
  const { user, untilPlan, pick, changeStory } = await openPlan([
    planned('outage', 'ownership'),
    planned('queue', 'blockers'),
  ]);
  await changeStory('queue', both);
  await waitFor(async () => {
    await pick('The outage', 'Another story');
    expect(choicesOf('Ownership: first story: instead of The outage')).toHaveLength(2);
  });
  const list = () => listOf('Ownership: first story: instead of The outage');
  expect(document.activeElement).toBe(list());
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(titleOf('The outage'));

  await pick('The outage', 'Another story');
  await user.selectOptions(list(), 'The queue · first for Blockers');
  await untilPlan('queue ownership locked');
  await notice(/^Taken out: The outage\./);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await untilPlan('outage ownership', 'queue blockers');
});

test('L locks, Delete takes out, and the focus goes to the list of the place', async () => {
  const { user, untilPlan } = await openPlan([
    planned('outage', 'ownership'),
    planned('queue', 'blockers'),
    planned('freeze', null),
  ]);
  titleOf('The outage').focus();
  await user.keyboard('l');
  await untilPlan('outage ownership locked', 'queue blockers', 'freeze none');
  await screen.findByRole('button', { name: 'The outage: lock', pressed: true });
  await user.keyboard('L{Delete}');
  await untilPlan('queue blockers', 'freeze none');
  await waitFor(() => expect(document.activeElement).toBe(listOf('Ownership: first story')));
  await notice('Taken out: The outage.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await untilPlan('outage ownership', 'queue blockers', 'freeze none');

  titleOf('The freeze').focus();
  await user.keyboard('{Delete}');
  await untilPlan('outage ownership', 'queue blockers');
  await waitFor(() => expect(document.activeElement).toBe(listOf('Another one')));
  await user.selectOptions(listOf('Another one'), 'The pager');
  await untilPlan('outage ownership', 'queue blockers', 'pager none');
});

test('a story that is deleted says so, covers nothing, and can only be taken out', async () => {
  const before = [planned('outage', 'ownership'), planned('gone', 'ownership', { second: true })];
  const { user, deleteStory, archiveStory, untilPlan } = await openPlan(before);
  await deleteStory('outage');
  await waitFor(() => expect(screen.getAllByText('Deleted story')).toHaveLength(2));
  screen.getByRole('heading', { name: 'Your examples for this call 0' });
  listOf('Ownership: first story');
  expect(screen.queryByRole('button', { name: /The outage/ })).toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Deleted story: take out' })[1]!);
  await untilPlan('outage ownership');
  await user.selectOptions(listOf('Ownership: first story'), 'The pager');
  await untilPlan('pager ownership locked');
  await archiveStory('pager');
  await waitFor(() => expect(rowOf('The pager').textContent).toContain('archived'));
});

test('what no story counts for leads to its gap; what is out of focus stays in sight', async () => {
  const { user } = await openPlan([planned('queue', 'blockers')], { focus: ['failure'] });
  expect(rowOf('The queue').textContent).toContain('Blockers');
  await user.click(screen.getByRole('button', { name: 'Failure: no story for this yet' }));
  await screen.findByRole('dialog', { name: 'Failure: no story' });
});
