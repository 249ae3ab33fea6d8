import { useSyncExternalStore } from 'react';
import { type Bank, currentBank, onBank } from '../../utils/storage/bank.ts';

/** The look-up over all stories; undefined until it has been read. */
export function useBank(): Bank | undefined {
  return useSyncExternalStore(onBank, currentBank);
}
