import { describe, expect, test } from 'vitest';
import {
  CALL_SITES,
  OPTIONAL_HOSTS,
  PROVIDER_IDS,
  providerName,
  siteAtHost,
} from '../../../../utils/domain/call/call-sites.ts';

const matched = CALL_SITES.filter((site) => !site.byHandOnly);
const byHand = CALL_SITES.filter((site) => site.byHandOnly);

describe('the table', () => {
  test('ids, names and hosts are there once', () => {
    for (const list of [
      CALL_SITES.map((site) => site.id),
      CALL_SITES.map((site) => site.name),
      CALL_SITES.flatMap((site) => site.hosts),
    ]) {
      expect(new Set<string>(list).size).toBe(list.length);
    }
  });

  test.each(CALL_SITES.flatMap((site) => site.hosts.map((host) => [site.id, host] as const)))(
    '%s: %s is a host that a match pattern can hold, and no row above takes it',
    (id, host) => {
      expect(host).toMatch(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
      expect(siteAtHost(host.replace('*.', ''))?.id).toBe(id);
      expect(siteAtHost(host.replace('*.', 'team.'))?.id).toBe(id);
    },
  );

  test('every pattern starts at the path, and keeps nothing between two addresses', () => {
    for (const site of CALL_SITES) {
      for (const pattern of [...site.call, ...(site.notCall ?? [])]) {
        expect(pattern.source.startsWith('^\\/')).toBe(true);
        expect(pattern.flags.replace('i', '')).toBe('');
      }
    }
  });

  test('a row is matched by address or told by hand, never both', () => {
    for (const site of matched) expect(site.call.length).toBeGreaterThan(0);
    for (const site of byHand) expect(site.call).toEqual([]);
    expect(byHand.map((site) => site.id)).toEqual(['discord', 'gather']);
  });

  test('rooms that may be watched are marked', () => {
    const watched = CALL_SITES.filter((site) => site.proctored).map((site) => site.id);
    expect(watched).toEqual(['codesignal', 'coderpad', 'hackerrank', 'hirevue', 'sparkhire']);
  });
});

describe('what the manifest may ask for', () => {
  test('is every host that is matched, then any one typed domain, and nothing else', () => {
    const hosts = matched.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
    expect(OPTIONAL_HOSTS).toEqual([...hosts, 'https://*/*']);
    expect(OPTIONAL_HOSTS.at(-1)).toBe('https://*/*');
    expect(OPTIONAL_HOSTS).toContain('https://meet.google.com/*');
    expect(OPTIONAL_HOSTS).toContain('https://*.zoom.us/*');
  });

  test('no pattern is there twice, and none is for http', () => {
    expect(new Set(OPTIONAL_HOSTS).size).toBe(OPTIONAL_HOSTS.length);
    for (const pattern of OPTIONAL_HOSTS) expect(pattern).toMatch(/^https:\/\/[^/]+\/\*$/);
  });

  test('nothing is asked for where a call is told by hand', () => {
    for (const site of byHand) expect(site.origins).toEqual([]);
    expect(siteAtHost('slack.com')?.origins).toEqual(['https://*.slack.com/*']);
  });
});

describe('names', () => {
  test('every provider has one', () => {
    expect(PROVIDER_IDS).toEqual([...CALL_SITES.map((site) => site.id), 'practice', 'own-site']);
    for (const site of CALL_SITES) expect(providerName(site.id)).toBe(site.name);
    expect(providerName('practice')).toBe('Practice call');
    expect(providerName('own-site')).toBe('Your own site');
  });
});

test('a host of nobody has no row', () => {
  for (const host of [
    '',
    'us',
    'notzoom.us',
    'zoom.us.example',
    'google.com',
    'x.meet.google.com',
    '*.zoom.us.',
  ]) {
    expect(siteAtHost(host)).toBeUndefined();
  }
});
