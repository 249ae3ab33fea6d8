import { useEffect, useRef } from 'react';
import { rememberedCalls } from '../../utils/browser/call-tab.ts';
import type { CallNow } from '../../utils/domain/call/call-state.ts';
import { database, readMeta } from '../../utils/storage/database.ts';
import { endSitting, liveSitting, startSitting } from '../../utils/storage/sittings.ts';
import type { ViewProps } from '../shared/screen.ts';
import { useLive } from './useLive.ts';

/**
 * A call that is noticed becomes a sitting, or joins the one that is on in another window. The sitting ends with the
 * call that began it, also when that was over before this page opened. One without a call waits for the user.
 */
export function useSittingFollowsCall(call: CallNow, attempt: ViewProps['attempt']): void {
  const latest = useRef<CallNow>({ kind: 'unknown' });
  const provider = call.kind === 'call' ? call.provider : null;
  // When everything was deleted, the call that goes on is a sitting anew.
  const epoch = useLive(async (db) => (await readMeta(db)).epoch, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the call only its kind and provider matter; the epoch only says when.
  useEffect(() => {
    const before = latest.current;
    latest.current = call;
    void attempt(async () => {
      const { on, over } = await rememberedCalls();
      // What is so now counts: a call may have begun or ended meanwhile.
      const now = latest.current;
      if (now.kind === 'call') return startSitting(now.provider, Date.now(), on);
      if (before.kind === 'call') over.push(before.provider);
      const sitting = await liveSitting(await database());
      if (!sitting || !over.includes(sitting.provider) || on.includes(sitting.provider)) return;
      await endSitting(sitting.id, Date.now());
    });
  }, [call.kind, provider, epoch, attempt]);
}
