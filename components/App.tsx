import { type CSSProperties, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { openPage } from '../utils/browser/pages.ts';
import { loadRowMaker } from '../utils/storage/row-maker.ts';
import { emptyOldBin } from '../utils/storage/stories.ts';
import { useCall } from './live/useCall.ts';
import { useComingTimes } from './live/useComingTimes.ts';
import { useOwnColours } from './live/useCompetencies.ts';
import { useRedaction } from './live/useRedaction.ts';
import { useScreen } from './live/useScreen.ts';
import { useAppearance, useSettings } from './live/useSettings.ts';
import { useSittingFollowsCall } from './live/useSittingFollowsCall.ts';
import { StorageAlert } from './StorageAlert.tsx';
import { Covered } from './shared/Covered.tsx';
import { Mishap } from './shared/Mishap.tsx';
import { NoticeBar } from './shared/NoticeBar.tsx';
import { isTab, type Notice, type Screen, type TabId, type ViewProps } from './shared/screen.ts';
import { Tabs } from './Tabs.tsx';
import { useView } from './useView.ts';
import { prefetchViews } from './views.ts';

/** Out of sight with its size kept: without a box, Firefox may forget how far things are scrolled. */
const BEHIND_COVER: CSSProperties = { visibility: 'hidden', position: 'fixed', inset: 0 };

const KeysDialog = lazy(() => import('./KeysDialog.tsx').then((m) => ({ default: m.KeysDialog })));

/** Where the page stands: the panel of a window, or the desk in a tab of its own. */
export interface Place {
  name: string;
  /** null: beside no tab. */
  windowId: number | null;
  wide: boolean;
}

export function App({ place }: { place: Place }) {
  const [screen, move] = useScreen(place.name);
  const { covered } = screen;
  const [notice, setNotice] = useState<Notice | null>(null);
  const [showingKeys, setShowingKeys] = useState(false);
  // A notice tells of the last step; the next one takes it away.
  const go = useCallback(
    (change: Partial<Screen>) => {
      if (!change.scroll) setNotice(null);
      move(change);
    },
    [move],
  );
  const [call, tellCall] = useCall(place.windowId);
  const settings = useSettings();
  useAppearance(settings);
  const { text: hidden } = useRedaction();
  useOwnColours();

  const attempt = useCallback(async <T,>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      setNotice({ text: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }, []);

  useSittingFollowsCall(call, attempt);
  useComingTimes(attempt);
  useEffect(() => {
    void attempt(() => emptyOldBin(Date.now()));
    // The other tabs must open at once when they are wanted; the first paint needs none of them.
    const timer = setTimeout(() => {
      prefetchViews();
      // One that can't be read now is read with the first write, which says so.
      loadRowMaker().catch(() => undefined);
    }, 500);
    return () => clearTimeout(timer);
  }, [attempt]);

  const pages = useMemo(
    () => [
      {
        name: 'Settings',
        onPick: () => go({ view: 'settings', from: isTab(screen.view) ? screen.view : screen.from }),
      },
      ...(place.wide ? [] : [{ name: 'Open in a full tab', onPick: () => void openPage('desk') }]),
      { name: 'Practice call', onPick: () => void openPage('practice') },
      { name: 'All keys', hint: 'Alt+/', onPick: () => setShowingKeys(true) },
    ],
    [go, screen.view, screen.from, place.wide],
  );

  const View = useView(screen.view);
  const props: ViewProps = {
    screen,
    go,
    call,
    tellCall,
    attempt,
    pages,
    notify: setNotice,
    wide: place.wide,
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // No key may work what nobody sees.
      if (covered && event.key !== 'Escape') {
        event.stopImmediatePropagation();
        return;
      }
      if (event.altKey && event.code === 'Slash') {
        event.preventDefault();
        setShowingKeys(true);
      }
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Esc closes what is open before it covers.
      if (!covered && document.querySelector('dialog[open], :popover-open')) return;
      event.preventDefault();
      // Nothing is cleared by it, not even a notice.
      move({ covered: !covered });
    };
    // Covered, it hears keys before all that is behind the cover.
    document.addEventListener('keydown', onKey, covered);
    return () => document.removeEventListener('keydown', onKey, covered);
  }, [move, covered]);

  // A page that opens covered begins when it is uncovered: its view takes the focus then.
  const [begun, setBegun] = useState(!covered);
  if (!begun && !covered) setBegun(true);
  // The tab one is on leads back to its list.
  const pick = (view: TabId) =>
    go({
      ...(view === screen.view ? { openStory: null, openInterview: null, newInterview: false } : { view }),
      storyFrom: null,
    });
  return (
    <>
      {covered && <Covered onReturn={() => move({ covered: false })} />}
      {begun && (
        <div
          className={place.wide ? 'app wide' : 'app'}
          data-view={screen.view}
          hidden={covered}
          inert={covered}
          style={covered ? BEHIND_COVER : undefined}
        >
          <StorageAlert />
          <main className="view">
            <Mishap of={screen.view}>{View && <View {...props} />}</Mishap>
          </main>
          <NoticeBar
            notice={notice && { ...notice, text: hidden(notice.text) }}
            onUndo={(undo) => {
              setNotice(null);
              void attempt(undo);
            }}
            onDone={() => setNotice(null)}
          />
          <Tabs view={screen.view} onPick={pick} />
          {showingKeys && (
            <Suspense>
              <KeysDialog onClose={() => setShowingKeys(false)} />
            </Suspense>
          )}
        </div>
      )}
    </>
  );
}
