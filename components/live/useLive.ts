import { useEffect, useState } from 'react';
import { recall, remember } from '../../utils/storage/first-screen.ts';
import { live } from '../../utils/storage/live.ts';
import type { SidestoryDb } from '../../utils/storage/schema.ts';

/**
 * A value from the database that stays true: undefined until it is known, then new after every change.
 * @param deps what the query reads beside the database.
 * @param slot when named, the first frame shows the value of the last opening.
 */
export function useLive<T>(
  query: (db: SidestoryDb) => Promise<T>,
  deps: readonly unknown[],
  slot?: string,
): T | undefined {
  const key = JSON.stringify(deps);
  const [known, setKnown] = useState<{ key: string; value: T } | undefined>(() => {
    const copy = slot ? recall<{ key: string; value: T }>(slot) : undefined;
    return copy?.key === key ? copy : undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the values that the query reads.
  useEffect(
    () =>
      live(query, {
        next: (value) => {
          // A count that is the same after a write draws nothing anew.
          setKnown((now) => (now?.key === key && Object.is(now.value, value) ? now : { key, value }));
          if (slot) remember(slot, { key, value });
        },
        // What went wrong is said once, by the page, from the state of the storage.
        error: (error) => console.error('A query failed', error),
      }),
    [key, slot],
  );
  // A value for other deps is not an answer to this question.
  return known?.key === key ? known.value : undefined;
}
