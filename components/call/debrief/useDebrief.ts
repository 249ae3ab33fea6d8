import { useEffect, useRef } from 'react';
import { liveSitting } from '../../../utils/storage/sittings.ts';
import { useLive } from '../../live/useLive.ts';
import type { ViewProps } from '../../shared/screen.ts';

/**
 * The call that is being looked back at; null: none. While it is looked at, a call that begins takes nothing away; a
 * page that opens in a call shows the call.
 */
export function useDebrief({ screen, go }: Pick<ViewProps, 'screen' | 'go'>): string | null {
  const { debrief } = screen;
  const now = useLive(
    async (db) => {
      if (debrief === null) return null;
      const sitting = await db.sittings.get(debrief);
      return { isOver: typeof sitting?.endedAt === 'number', inCall: Boolean(await liveSitting(db)) };
    },
    [debrief],
    'call.debrief',
  );
  // The first frame shows what was remembered, and a call may have begun since.
  const remembered = useRef(now).current;
  const wasShown = useRef<string>(undefined);
  const isShown = debrief !== null && now?.isOver === true && (!now.inCall || wasShown.current === debrief);
  if (isShown && now !== remembered) wasShown.current = debrief;
  const isMeant = isShown || now === undefined;
  // Else it would come up by itself when the call ends.
  useEffect(() => {
    if (debrief !== null && !isMeant) go({ debrief: null });
  }, [debrief, isMeant, go]);
  return isShown ? debrief : null;
}
