import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTypedFields } from '../../components/prepare/useTypedFields.ts';

type Answer = (written: { rev: number } | undefined) => void;

/** Fields whose writes are answered by hand, in their order. */
function typing() {
  const writes: { texts: Record<string, string>; answer: Answer }[] = [];
  const write = (fields: ReadonlyMap<string, string>) =>
    new Promise<{ rev: number } | undefined>((answer) =>
      writes.push({ texts: Object.fromEntries(fields), answer }),
    );
  const hook = renderHook(({ rev }) => useTypedFields(rev, write), { initialProps: { rev: 1 } });
  const fields = () => hook.result.current;
  const type = (field: string, text: string) => act(() => fields().type(field, text));
  const settle = () => act(() => vi.advanceTimersByTimeAsync(250));
  const answer = (place: number, rev?: number) =>
    act(async () => writes[place]?.answer(rev === undefined ? undefined : { rev }));
  const texts = () => writes.map((written) => written.texts);
  return { ...hook, fields, type, settle, answer, texts, held: () => Object.fromEntries(fields().held) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was left shows what is stored once its own last text is drawn, and not before', async () => {
  const { type, settle, answer, fields, held, rerender } = typing();
  type('role', 'a');
  await settle();
  type('role', 'ab');
  await settle();
  act(() => fields().leave());
  await answer(0, 2);
  rerender({ rev: 2 });
  expect(held()).toEqual({ role: 'ab' });
  await answer(1, 3);
  expect(held()).toEqual({ role: 'ab' });
  rerender({ rev: 3 });
  expect(held()).toEqual({});
});

test('what could not be written is tried again, and never in the place of newer text', async () => {
  const { type, settle, answer, fields, texts } = typing();
  type('role', 'a');
  type('round', 'x');
  await settle();
  type('role', 'ab');
  await settle();
  await answer(0);
  await answer(1, 2);
  act(() => fields().leave());
  expect(texts()).toEqual([{ role: 'a', round: 'x' }, { role: 'ab' }, { round: 'x' }]);
});

test.each([
  ['goes', () => window.dispatchEvent(new Event('pagehide'))],
  ['is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
])('what waits is written when the page %s', (_, happen) => {
  const { type, texts } = typing();
  type('role', 'a');
  happen();
  expect(texts()).toEqual([{ role: 'a' }]);
});
