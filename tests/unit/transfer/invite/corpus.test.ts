import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { matchCall } from '../../../../utils/domain/call/match-call.ts';
import { decodeInvite } from '../../../../utils/transfer/invite/decode-invite.ts';
import type { Invite, ReadInvite } from '../../../../utils/transfer/invite/invite.ts';
import { readInvite } from '../../../../utils/transfer/invite/read-invite.ts';
import { GENERATED, HAND_WRITTEN, INVITE_CASES } from '../../../support/invites.ts';
import type { Expected, InviteCase } from '../../../support/invites-parts.ts';

const WORLD = { now: Date.UTC(2026, 10, 23, 9), zone: 'Europe/Berlin' };
/** A whole sentence of more than three words. */
const SENTENCE = /^\S+(?: \S+){3,}\.$/u;

function read(bytes: Uint8Array): ReadInvite {
  const decoded = decodeInvite(bytes);
  return 'problem' in decoded ? decoded : readInvite(decoded.text, WORLD);
}

/** What was read of the keys that are expected; of several fair readings, the one that was read. */
function seen(invite: Invite, expected: Expected): object {
  const { notPeople = [], noted, ...rest } = expected;
  const keys = Object.keys(rest).filter((key) => rest[key as keyof typeof rest] !== undefined);
  const values = keys.map((key) => {
    const value = invite[key as keyof Invite];
    if (key === 'startsAt') return [key, value === null ? null : new Date(value as number).toISOString()];
    return [key, key === 'people' ? invite.people.toSorted() : (value ?? null)];
  });
  return {
    ...Object.fromEntries(values),
    strangers: invite.people.filter((name) => notPeople.includes(name)),
    noted: noted ? invite.notes.length > 0 : undefined,
  };
}

function wanted(expected: Expected, invite: Invite): object {
  const { notPeople: _, noted, ...rest } = expected;
  const values = Object.entries(rest).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key === 'startsAt') return [[key, value === null ? null : new Date(value as string).toISOString()]];
    if (key === 'people') return [[key, (value as string[]).toSorted()]];
    const read = invite[key as keyof Invite];
    return [[key, Array.isArray(value) ? (value.find((fair) => fair === read) ?? value) : value]];
  });
  return { ...Object.fromEntries(values), strangers: [], noted };
}

function checkAlways(invite: Invite): void {
  for (const note of invite.notes) expect(note).toMatch(SENTENCE);
  expect(new Set(invite.people).size).toBe(invite.people.length);
  expect(invite.people.filter((name) => !name.trim() || name.includes('@'))).toEqual([]);
  expect(invite.provider && !invite.link, 'a call without its address').toBeFalsy();
  if (invite.link) expect(matchCall(invite.link)?.provider).toBe(invite.provider);
}

function check(found: ReadInvite, { problem, mayRefuse, invites = [], count }: InviteCase): void {
  if ('problem' in found) {
    expect(found.problem).toMatch(SENTENCE);
    expect(problem || mayRefuse ? '' : found.problem, 'refused').toBe('');
    return;
  }
  expect(problem ? found.invites : 'refused').toBe('refused');
  found.invites.forEach(checkAlways);
  const [least, most] = count ?? [invites.length, invites.length];
  expect(found.invites.length).toBeGreaterThanOrEqual(least);
  expect(found.invites.length).toBeLessThanOrEqual(most);
  invites.forEach((expected, place) => {
    expect(seen(found.invites[place]!, expected)).toEqual(wanted(expected, found.invites[place]!));
  });
}

describe('written by hand', () => {
  it.each(HAND_WRITTEN)('$name', (row) => check(read(row.bytes()), row), 5000);
});

describe('made from tables', () => {
  it.each(GENERATED)('$name', (row) => check(read(row.bytes()), row), 5000);
});

test('reading leaves nothing behind: again and in the other order it is the same', () => {
  const small = INVITE_CASES.map(({ bytes }) => bytes()).filter((bytes) => bytes.length < 500_000);
  const words = (bytes: Uint8Array) => JSON.stringify(read(bytes));
  const first = small.map(words);
  expect(small.map(words)).toEqual(first);
  expect(small.toReversed().map(words).toReversed()).toEqual(first);
});

test('the corpus has the variety of the wild', () => {
  expect(INVITE_CASES.length).toBeGreaterThanOrEqual(200);
  expect(HAND_WRITTEN.length).toBeGreaterThanOrEqual(60);
  const counts = new Map<string, number>();
  for (const { vendor, traits } of INVITE_CASES)
    for (const trait of new Set([vendor, ...traits])) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const short = Object.entries(LEAST).filter(([trait, least]) => (counts.get(trait) ?? 0) < least);
  expect(short.map(([trait, least]) => `${trait}: ${counts.get(trait) ?? 0} of ${least}`)).toEqual([]);
  expect(new Set(INVITE_CASES.map(({ name, traits }) => name + traits)).size).toBe(INVITE_CASES.length);
});

test('each file beside the list is in it', () => {
  const folder = join(import.meta.dirname, '../../../fixtures/invites');
  const files = readdirSync(folder).filter((name) => !/^(?:cases\.json|README\.md)$/.test(name));
  expect(files.toSorted()).toEqual(HAND_WRITTEN.map(({ name }) => name).toSorted());
});

/** How many cases each variation has at least. */
const LEAST = {
  ...{
    google: 8,
    outlook: 4,
    exchange: 5,
    apple: 5,
    zoom: 2,
    teams: 1,
    webex: 1,
    calendly: 1,
    greenhouse: 2,
  },
  ...{ lever: 2, ashby: 2, goodtime: 2, proton: 1, fastmail: 1, zimbra: 1, lotus: 1, thunderbird: 2 },
  ...{
    mime: 5,
    pasted: 20,
    html: 3,
    'wrapped-link': 2,
    'windows-zone': 15,
    'no-tz-block': 20,
    'custom-zone': 3,
  },
  ...{ 'America/Los_Angeles': 5, 'Asia/Kolkata': 5, 'Asia/Kathmandu': 5, 'Europe/London': 10 },
  ...{ 'Australia/Lord_Howe': 5, 'Pacific/Auckland': 5, utc: 10, floating: 3, 'clock-change': 8 },
  ...{ 'fold-75': 5, 'fold-20': 5, 'fold-0': 5, 'inside-sign': 4, crlf: 10, lf: 10, bom: 5 },
  ...{ 'utf-16le': 5, 'utf-16be': 5, 'latin-1': 5, scripts: 12, length: 8, 'all-day': 4, recurring: 20 },
  ...{ cancelled: 4, reply: 1, many: 6, broken: 35 },
};
