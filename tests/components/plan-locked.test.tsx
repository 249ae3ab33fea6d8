import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dragOver, listOf, notice, openPlan, planned, rowOf } from '../support/plan-page.tsx';

const LOCKED = { locked: true };
const REFUSED = '“The outage” is locked. Unlock it first.';
const marked = () => [...document.querySelectorAll<HTMLElement>('[data-over="true"]')];

test('a row is dragged onto another place: it is locked there, and what stood there goes', async () => {
  const { untilPlan } = await openPlan([planned('outage', 'ownership'), planned('queue', 'blockers')]);
  dragOver('The queue', listOf('Ownership: second story').closest('li')).drop();
  await untilPlan('outage ownership', 'queue ownership 2nd locked');
  await waitFor(() => expect(rowOf('The queue').textContent).toContain('not marked for Ownership'));
  dragOver('The queue', rowOf('The outage')).drop();
  await untilPlan('queue ownership locked', 'outage ownership 2nd locked');
  await waitFor(() => expect(rowOf('The outage').textContent).toContain('second'));
  dragOver('The outage', listOf('Blockers: first story').closest('li')).drop();
  await untilPlan('queue ownership locked', 'outage blockers locked');
});

test('while a row is dragged, the place it is over is marked and no other; the row is dimmed', async () => {
  await openPlan([planned('outage', 'ownership'), planned('queue', 'blockers')]);
  const place = (name: string) => rowOf(name).closest('li')!;
  const { drop } = dragOver('The queue', place('The outage'));
  expect(marked()).toEqual([place('The outage')]);
  expect(rowOf('The queue').dataset.carried).toBe('true');
  const other = listOf('Ownership: second story').closest('li')!;
  fireEvent.dragLeave(place('The outage'), { relatedTarget: other });
  fireEvent.dragOver(other);
  expect(marked()).toEqual([other]);
  fireEvent.dragOver(rowOf('The queue'));
  expect(marked()).toEqual([]);
  drop();
  await waitFor(() => expect(document.querySelector('[data-carried="true"]')).toBeNull());
  expect(marked()).toEqual([]);
});

test('what is locked is thrown out by no story: neither dragged there nor chosen', async () => {
  const before = ['outage ownership locked', 'queue blockers'];
  const { user, untilPlan, pick } = await openPlan([
    planned('outage', 'ownership', LOCKED),
    planned('queue', 'blockers'),
  ]);
  dragOver('The queue', rowOf('The outage')).drop();
  await notice(REFUSED);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await untilPlan(...before);

  await user.click(screen.getByRole('button', { name: 'Close' }));
  await pick('The outage', 'Another story');
  await notice(REFUSED);
  expect(screen.queryByRole('combobox', { name: /instead of/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'The outage: lock' }));
  await untilPlan('outage ownership', 'queue blockers');
  dragOver('The queue', rowOf('The outage')).drop();
  await untilPlan('queue ownership locked');
});

test('a story that another window locks meanwhile stays too', async () => {
  const { user, untilPlan, pick, id, changeInterview } = await openPlan([planned('outage', 'ownership')]);
  await pick('The outage', 'Another story');
  await changeInterview(id, { plan: [planned('outage', 'ownership', LOCKED)] });
  await user.selectOptions(listOf('Ownership: first story: instead of The outage'), 'The pager');
  await notice(REFUSED);
  await untilPlan('outage ownership locked');
});

test('a deleted story holds its place against none', async () => {
  const { user, untilPlan } = await openPlan([planned('gone', 'ownership', LOCKED)]);
  await user.selectOptions(listOf('Ownership: first story'), 'The pager');
  await untilPlan('pager ownership locked');
});
