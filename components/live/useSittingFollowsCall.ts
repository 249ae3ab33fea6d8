import { useEffect, useRef } from 'react';
import type { CallNow } from '../../utils/domain/call/call-state.ts';
import { database } from '../../utils/storage/database.ts';
import { endSitting, liveSitting, startSitting } from '../../utils/storage/sittings.ts';
import type { ViewProps } from '../shared/screen.ts';

/** A call that is noticed becomes a sitting, and ends with it. A sitting without a call waits for the user. */
export function useSittingFollowsCall(call: CallNow, attempt: ViewProps['attempt']): void {
  const was = useRef<CallNow['kind']>(call.kind);
  const provider = call.kind === 'call' ? call.provider : null;
  useEffect(() => {
    const before = was.current;
    was.current = call.kind;
    if (call.kind === 'call') void attempt(() => startSitting(provider, Date.now()));
    else if (before === 'call') {
      void attempt(async () => {
        const sitting = await liveSitting(await database());
        if (sitting) await endSitting(sitting.id, Date.now());
      });
    }
  }, [call.kind, provider, attempt]);
}
