import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choicesOf, listOf, openPlan, planned, rowOf } from '../support/plan-page.tsx';

const title = (name: string) =>
  within(rowOf(name)).getByRole('button', { name: new RegExp(`^${name}(?!:)`) });
const notice = (text: string | RegExp) => screen.findByText(text, { selector: '.notice > span' });
const inPlan = (name: string) => screen.findByRole('button', { name: `${name}: lock` });

test('a story is chosen for a place, the best first; it is locked, and that is said once', async () => {
  const { user, untilPlan, went } = await openPlan();
  expect(choicesOf('Ownership: first story')).toEqual(['The outage', 'The pager']);
  await user.selectOptions(listOf('Ownership: first story'), 'The outage');
  await untilPlan('outage ownership locked');
  await notice('Locked: proposing again leaves it.');
  await waitFor(() => expect(document.activeElement).toBe(title('The outage')));
  expect(screen.queryByRole('combobox', { name: 'Ownership: first story' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.selectOptions(listOf('Blockers: first story'), 'The freeze');
  await untilPlan('outage ownership locked', 'freeze blockers locked');
  await inPlan('The freeze');
  expect(rowOf('The freeze').textContent).toMatch(/small for Senior · no number/);
  expect(screen.queryByText(/proposing again leaves it/)).toBeNull();
  screen.getByRole('heading', { name: 'Your examples for this call 2' });
  await user.click(title('The freeze'));
  expect(went).toEqual([{ view: 'stories', openStory: 'freeze' }]);
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
  expect(document.activeElement).toBe(title('The outage'));

  await pick('The outage', 'Another story');
  await user.selectOptions(list(), 'The queue · first for Blockers');
  await untilPlan('queue ownership locked');
  await notice(/^Taken out: The outage\./);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await untilPlan('outage ownership', 'queue blockers');
});

test('stories are put in another order, by menu and by keys, among the firsts', async () => {
  const { user, untilPlan, pick } = await openPlan([
    planned('outage', 'ownership'),
    planned('queue', 'blockers'),
    planned('pager', 'ownership', { second: true }),
  ]);
  const number = (name: string) => rowOf(name).querySelector('.num')?.textContent;
  expect([number('The outage'), number('The queue'), number('The pager')]).toEqual(['1', '2', '3']);
  await pick('The outage', 'Later in the call');
  await untilPlan('queue blockers', 'outage ownership', 'pager ownership 2nd');
  await waitFor(() => expect(number('The outage')).toBe('2'));
  await screen.findByText('The outage: now 2 of 3 in the call');
  await user.click(screen.getByRole('button', { name: 'The outage: more' }));
  expect(within(rowOf('The outage')).queryByRole('button', { name: /Later in the call/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'The outage: more' }));

  title('The outage').focus();
  await user.keyboard('{Alt>}{ArrowDown}{ArrowUp}{/Alt}');
  await untilPlan('outage ownership', 'queue blockers', 'pager ownership 2nd');
  expect(document.activeElement).toBe(title('The outage'));
});

test('L locks, Delete takes out, and the focus goes to the list of the place', async () => {
  const { user, untilPlan } = await openPlan([
    planned('outage', 'ownership'),
    planned('queue', 'blockers'),
    planned('freeze', null),
  ]);
  title('The outage').focus();
  await user.keyboard('l');
  await untilPlan('outage ownership locked', 'queue blockers', 'freeze none');
  await screen.findByRole('button', { name: 'The outage: lock', pressed: true });
  await user.keyboard('L{Delete}');
  await untilPlan('queue blockers', 'freeze none');
  await waitFor(() => expect(document.activeElement).toBe(listOf('Ownership: first story')));
  await notice('Taken out: The outage.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await untilPlan('outage ownership', 'queue blockers', 'freeze none');

  title('The freeze').focus();
  await user.keyboard('{Delete}');
  await untilPlan('outage ownership', 'queue blockers');
  await waitFor(() => expect(document.activeElement).toBe(listOf('Another one')));
  await user.selectOptions(listOf('Another one'), 'The pager');
  await untilPlan('outage ownership', 'queue blockers', 'pager none');
});

test('first and second change places', async () => {
  const { untilPlan, pick } = await openPlan([
    planned('outage', 'ownership'),
    planned('pager', 'ownership', { second: true }),
  ]);
  await pick('The pager', 'Make it the first');
  await untilPlan('pager ownership locked', 'outage ownership 2nd locked');
  await waitFor(() => expect(document.activeElement).toBe(title('The pager')));
});

test('a row is dragged onto another place: it is locked there, and what stood there goes', async () => {
  const { untilPlan } = await openPlan([planned('outage', 'ownership'), planned('queue', 'blockers')]);
  const dataTransfer = { setDragImage: () => undefined, setData: () => undefined };
  const drag = (name: string, to: Element | null) => {
    const grip = rowOf(name).querySelector('.grip')!;
    fireEvent.dragStart(grip, { dataTransfer });
    fireEvent.dragOver(to!);
    fireEvent.drop(to!);
    fireEvent.dragEnd(grip);
  };
  drag('The queue', listOf('Ownership: second story').closest('li'));
  await untilPlan('outage ownership', 'queue ownership 2nd locked');
  await waitFor(() => expect(rowOf('The queue').textContent).toContain('not marked for Ownership'));
  drag('The queue', rowOf('The outage'));
  await untilPlan('queue ownership locked', 'outage ownership 2nd locked');
  await waitFor(() => expect(rowOf('The outage').textContent).toContain('second'));
  drag('The outage', listOf('Blockers: first story').closest('li'));
  await untilPlan('queue ownership locked', 'outage blockers locked');
});

test('a story that is deleted says so, covers nothing, and can only be taken out', async () => {
  const before = [planned('outage', 'ownership'), planned('gone', 'ownership', { second: true })];
  const { user, deleteStory, archiveStory, untilPlan } = await openPlan(before);
  await deleteStory('outage');
  await waitFor(() => expect(screen.getAllByText('Deleted story')).toHaveLength(2));
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
