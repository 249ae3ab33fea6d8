import { describe, expect, test } from 'vitest';
import { type CallEvent, type CallNow, nextCall } from '../../../../utils/domain/call/call-state.ts';
import { matchCall } from '../../../../utils/domain/call/match-call.ts';

const MEET = 'https://meet.google.com/abc-defg-hij';
const AFTER_MEET = 'https://meet.google.com/landing';
const ZOOM = 'https://zoom.us/j/123456789';
const NEWS = 'https://news.example/';
const PRACTICE = 'chrome-extension://abc/practice-call.html';
const own = ['meet.example.org'];

function seen(tabId: number, address?: string): Extract<CallEvent, { type: 'seen' }> {
  const match =
    address === PRACTICE ? { provider: 'practice' as const } : address ? matchCall(address, own) : null;
  return { type: 'seen', sight: { tabId, address }, match, own };
}
const closed = (tabId: number): CallEvent => ({ type: 'closed', tabId });
const byHand: CallEvent = { type: 'by-hand' };
const ended: CallEvent = { type: 'ended' };

type Call = Extract<CallNow, { kind: 'call' }>;
const notEnded = (call: Call): CallEvent => ({ type: 'not-ended', call });

const start: CallNow = { kind: 'unknown' };
const after = (...events: CallEvent[]) => events.reduce(nextCall, start);
const inMeet: Call = { kind: 'call', provider: 'meet', tabId: 1 };
const inHand: Call = { kind: 'call', provider: null, tabId: -1 };

const TABLE: Record<string, [CallEvent[], CallNow][]> = {
  'before a call': [
    [[seen(1, MEET)], inMeet],
    [[seen(1, NEWS)], { kind: 'none' }],
    [[seen(1)], { kind: 'unknown' }],
    [[seen(1, NEWS), seen(2)], { kind: 'unknown' }],
    [[seen(1), seen(1, NEWS), seen(1, MEET)], inMeet],
    [[seen(1, AFTER_MEET)], { kind: 'none' }],
    [[seen(1, NEWS), closed(1)], { kind: 'none' }],
    [[ended], { kind: 'unknown' }],
    [[seen(1, PRACTICE)], { kind: 'call', provider: 'practice', tabId: 1 }],
  ],
  'a call stays on': [
    [[seen(1, MEET), seen(2, NEWS)], inMeet],
    [[seen(1, MEET), seen(2)], inMeet],
    [[seen(1, MEET), seen(2, ZOOM)], inMeet],
    [[seen(1, MEET), seen(2, MEET)], inMeet],
    [[seen(1, MEET), closed(2)], inMeet],
    [[seen(1, MEET), seen(1, `${MEET}?authuser=1`)], inMeet],
    [[seen(1, MEET), seen(1, AFTER_MEET)], inMeet],
    [[seen(1, MEET), seen(1, AFTER_MEET), seen(1, MEET)], inMeet],
    [[seen(1, MEET), byHand], inMeet],
    [[seen(1, MEET), { ...seen(1), navigated: false }], inMeet],
    [
      [seen(1, ZOOM), seen(1, 'https://us02web.zoom.us/postattendee')],
      { kind: 'call', provider: 'zoom', tabId: 1 },
    ],
  ],
  'a call is over': [
    [[seen(1, MEET), closed(1)], { kind: 'unknown' }],
    [[seen(1, MEET), seen(1, NEWS)], { kind: 'none' }],
    [[seen(1, MEET), seen(1)], { kind: 'unknown' }],
    [[seen(1, MEET), { ...seen(1), navigated: true }], { kind: 'unknown' }],
    [[seen(1, MEET), { ...seen(1, NEWS), navigated: false }], { kind: 'none' }],
    [[seen(1, MEET), seen(1, 'http://meet.google.com/landing')], { kind: 'none' }],
    [[seen(1, MEET), seen(1, 'https://meet.google.com@evil.example/')], { kind: 'none' }],
    [[seen(1, MEET), seen(1, ZOOM)], { kind: 'call', provider: 'zoom', tabId: 1 }],
    [[seen(1, MEET), ended], { kind: 'none', endedTab: 1 }],
    [[seen(1, MEET), closed(1), seen(2, ZOOM)], { kind: 'call', provider: 'zoom', tabId: 2 }],
  ],
  'a call that the user ended': [
    [[seen(1, MEET), ended, seen(1, MEET)], { kind: 'none', endedTab: 1 }],
    [[seen(1, MEET), ended, seen(2), seen(1, MEET)], { kind: 'none', endedTab: 1 }],
    [[seen(1, MEET), ended, seen(2)], { kind: 'unknown', endedTab: 1 }],
    [[seen(1, MEET), ended, seen(2, NEWS)], { kind: 'none', endedTab: 1 }],
    [[seen(1, MEET), ended, seen(1, AFTER_MEET)], { kind: 'none' }],
    [[seen(1, MEET), ended, seen(1, AFTER_MEET), seen(1, MEET)], inMeet],
    [[seen(1, MEET), ended, seen(1)], { kind: 'unknown' }],
    [[seen(1, MEET), ended, closed(1)], { kind: 'none' }],
    [[seen(1, MEET), ended, closed(2)], { kind: 'none', endedTab: 1 }],
    [[seen(1, MEET), ended, seen(2, ZOOM)], { kind: 'call', provider: 'zoom', tabId: 2 }],
    [[seen(1, MEET), ended, byHand], inHand],
    [[seen(1, MEET), ended, ended], { kind: 'none', endedTab: 1 }],
  ],
  'an end that is taken back': [
    [[seen(1, MEET), ended, notEnded(inMeet)], inMeet],
    [[seen(1, MEET), ended, seen(2), notEnded(inMeet)], inMeet],
    [[byHand, ended, notEnded(inHand)], inHand],
    [[seen(1, MEET), ended, closed(1), notEnded(inMeet)], { kind: 'none' }],
    [[seen(1, MEET), ended, seen(1, NEWS), notEnded(inMeet)], { kind: 'none' }],
    [[seen(1, MEET), ended, byHand, notEnded(inMeet)], inHand],
  ],
  'a call by hand': [
    [[byHand], inHand],
    [[seen(1, NEWS), byHand], inHand],
    [[byHand, byHand], inHand],
    [[byHand, seen(1, NEWS), seen(2), closed(1)], inHand],
    [[byHand, seen(1, MEET)], inHand],
    [[byHand, ended], { kind: 'none' }],
    [[byHand, ended, seen(1)], { kind: 'unknown' }],
    [[byHand, ended, seen(1, MEET)], inMeet],
  ],
  'the practice call and a site of one’s own': [
    [[seen(1, PRACTICE), seen(2, NEWS)], { kind: 'call', provider: 'practice', tabId: 1 }],
    [[seen(1, PRACTICE), seen(1, PRACTICE)], { kind: 'call', provider: 'practice', tabId: 1 }],
    [[seen(1, PRACTICE), seen(1, NEWS)], { kind: 'none' }],
    [[seen(1, 'https://meet.example.org/room')], { kind: 'call', provider: 'own-site', tabId: 1 }],
    [
      [seen(1, 'https://meet.example.org/room'), seen(1, 'https://meet.example.org/')],
      { kind: 'call', provider: 'own-site', tabId: 1 },
    ],
    [[seen(1, 'https://meet.example.org/room'), seen(1, NEWS)], { kind: 'none' }],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_name, rows) => {
  test.each(rows.map(([events, state]) => [say(events), events, state] as const))(
    '%s',
    (_say, events, state) => {
      expect(after(...events)).toStrictEqual(state);
    },
  );
});

function say(events: readonly CallEvent[]): string {
  return events
    .map((event) => {
      if (event.type === 'seen') return `${event.sight.tabId} at ${event.sight.address ?? '?'}`;
      return event.type === 'closed' ? `${event.tabId} closed` : event.type;
    })
    .join(', ');
}

// Every pair of events from every state that the table reaches.
const EVERY: CallEvent[] = [
  ...[1, 2].flatMap((tab) => [MEET, AFTER_MEET, ZOOM, NEWS, undefined].map((address) => seen(tab, address))),
  closed(1),
  closed(2),
  byHand,
  ended,
  notEnded(inMeet),
  notEnded(inHand),
];
const STATES = Object.values(TABLE).flatMap((rows) => rows.map(([, state]) => state));

test('no state keeps an address', () => {
  for (const state of STATES) {
    for (const event of EVERY)
      expect(JSON.stringify(nextCall(state, event))).not.toMatch(/https?:|google|zoom\.us/);
  }
});

test('an unknown address is never “no call”', () => {
  for (const state of STATES) {
    for (const tab of [1, 2]) expect(nextCall(state, seen(tab)).kind).not.toBe('none');
  }
});

test('the same event twice changes nothing the second time, and gives the same object', () => {
  for (const state of STATES) {
    for (const event of EVERY) {
      const once = nextCall(state, event);
      expect(nextCall(once, event)).toBe(once);
    }
  }
});

test('a state is never written to', () => {
  for (const state of STATES) {
    const frozen = Object.freeze({ ...state });
    for (const event of EVERY) expect(() => nextCall(frozen, event)).not.toThrow();
  }
});
