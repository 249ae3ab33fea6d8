import { expect, test, vi } from 'vitest';
import { live } from '../../../utils/storage/live.ts';
import { countShelf, createStory } from '../../../utils/storage/stories.ts';
import { openPage, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const watch = (next: (count: number) => void) =>
  live((db) => countShelf(db, 'live'), { next, error: (error) => expect.unreachable(String(error)) });

test('a query answers at once, and again after a change here or in another page', async () => {
  const next = vi.fn();
  const stop = watch(next);
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(0));
  await createStory();
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(1));
  await (await openPage()).stories.createStory();
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(2));
  stop();
});

test('once stopped it says nothing more, also when it was stopped before it began', async () => {
  const [next, never] = [vi.fn(), vi.fn()];
  const stop = watch(next);
  watch(never)();
  await vi.waitFor(() => expect(next).toHaveBeenCalled());
  stop();
  await createStory();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(next).toHaveBeenCalledTimes(1);
  expect(never).not.toHaveBeenCalled();
});

test('a database that can not be opened is an error with words', async () => {
  const refuse = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('', 'InvalidStateError');
  });
  const error = vi.fn();
  live((db) => countShelf(db, 'live'), { next: () => expect.unreachable(), error });
  await vi.waitFor(() => expect(error).toHaveBeenCalled());
  expect(error.mock.calls[0]?.[0]).toMatchObject({
    message: expect.stringMatching(/^The browser does not let/),
  });
  refuse.mockRestore();
});
