import type { CallProvider } from './call-sites.ts';
import { isOnSite } from './match-call.ts';

/** A tab as the browser shows it. It is compared and dropped: no state keeps its address. */
export type TabSight = {
  tabId: number;
  /** undefined: the browser does not tell. */
  address: string | undefined;
};

/**
 * What the panel knows of its window. `unknown` is not `none`: the browser may not tell. `endedTab` is the tab whose
 * call the user ended; it does not start again by itself while that tab stays where it is.
 */
export type CallNow =
  | { kind: 'call'; provider: CallProvider | null; tabId: number }
  | { kind: 'unknown'; endedTab?: number }
  | { kind: 'none'; endedTab?: number };

export type CallEvent =
  | {
      /** A tab became active, or some tab changed. */
      type: 'seen';
      sight: TabSight;
      /** What `matchCall` says of its address, or `practice` for the practice call. */
      match: { provider: CallProvider } | null;
      /** The hosts that the user added, so that the page after a call there is known. */
      own?: readonly string[];
      /** false: nothing was loaded in this tab, so a missing address means only that a permission went away. */
      navigated?: boolean;
    }
  | { type: 'closed'; tabId: number }
  | { type: 'by-hand' }
  | { type: 'ended' }
  /** The user takes back that this call has ended. */
  | { type: 'not-ended'; call: Call };

type Seen = Extract<CallEvent, { type: 'seen' }>;
type Call = Extract<CallNow, { kind: 'call' }>;
type NoCall = Exclude<CallNow, Call>;

/** A call that the user told of has no provider and no tab. */
const BY_HAND: Call = { kind: 'call', provider: null, tabId: -1 };

/**
 * What is known after an event. A call stays on until its tab closes, leaves the provider's hosts, or the user ends
 * it; the first call wins while it is on. Gives back `current` itself when nothing changed.
 */
export function nextCall(current: CallNow, event: CallEvent): CallNow {
  switch (event.type) {
    case 'seen':
      return current.kind === 'call' ? seenInCall(current, event) : seenOutside(current, event);
    case 'closed':
      return afterClosing(current, event.tabId);
    case 'by-hand':
      return current.kind === 'call' ? current : BY_HAND;
    case 'ended':
      if (current.kind !== 'call') return current;
      // The user said so: this is the one `none` that needs no address.
      return current.tabId === BY_HAND.tabId ? { kind: 'none' } : { kind: 'none', endedTab: current.tabId };
    case 'not-ended':
      return current.kind === 'call' || hasMovedOn(current, event.call) ? current : event.call;
  }
}

/** The tab of an ended call is forgotten when it closes or goes elsewhere. */
function hasMovedOn({ endedTab }: NoCall, { tabId }: Call): boolean {
  return tabId !== BY_HAND.tabId && tabId !== endedTab;
}

function seenInCall(current: Call, event: Seen): CallNow {
  if (event.sight.tabId !== current.tabId || isStillThere(current, event)) return current;
  return whatIsSeen(event);
}

function isStillThere({ provider }: Call, { sight, match, own, navigated }: Seen): boolean {
  // The browser told the address when the call was found. It stops telling when the tab leaves the origin.
  if (sight.address === undefined) return navigated === false;
  if (match) return match.provider === provider;
  return provider !== null && isOnSite(provider, sight.address, own);
}

function seenOutside(current: NoCall, event: Seen): CallNow {
  const { endedTab } = current;
  const seen = whatIsSeen(event);
  if (seen.kind === 'call') {
    if (seen.tabId !== endedTab) return seen;
    return current.kind === 'none' ? current : { kind: 'none', endedTab };
  }
  const keeps = endedTab !== undefined && endedTab !== event.sight.tabId;
  if (seen.kind === current.kind && keeps === (endedTab !== undefined)) return current;
  return keeps ? { ...seen, endedTab } : seen;
}

function whatIsSeen({ sight, match }: Seen): CallNow {
  if (match) return { kind: 'call', provider: match.provider, tabId: sight.tabId };
  return { kind: sight.address === undefined ? 'unknown' : 'none' };
}

function afterClosing(current: CallNow, tabId: number): CallNow {
  if (current.kind === 'call') return current.tabId === tabId ? { kind: 'unknown' } : current;
  return current.endedTab === tabId ? { kind: current.kind } : current;
}
