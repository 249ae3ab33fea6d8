import { useCallback, useEffect, useRef, useState } from 'react';
import { watchCall } from '../../utils/browser/call-tab.ts';
import { closePanelOnClick } from '../../utils/browser/panel.ts';
import type { CallEvent, CallNow } from '../../utils/domain/call/call-state.ts';

/**
 * What the tab beside this panel is, and how to tell what only the user knows.
 * @param windowId null on a page that stands beside nothing (the desk).
 */
export function useCall(windowId: number | null): [CallNow, (event: CallEvent) => void] {
  const [call, setCall] = useState<CallNow>({ kind: windowId === null ? 'none' : 'unknown' });
  const watch = useRef<ReturnType<typeof watchCall>>(null);

  useEffect(() => {
    if (windowId === null) return;
    let now: CallNow = { kind: 'unknown' };
    const watching = watchCall(windowId, (next) => {
      now = next;
      setCall(next);
    });
    watch.current = watching;
    const stopClosing = closePanelOnClick(windowId, (tab) => {
      const before = now;
      watching.look(tab);
      return now !== before && now.kind === 'call';
    });
    return () => {
      stopClosing();
      watching.stop();
    };
  }, [windowId]);

  return [call, useCallback((event) => watch.current?.tell(event), [])];
}
