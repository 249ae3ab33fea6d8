import { describe, expect, test } from 'vitest';
import { matchCall } from '../../../../utils/domain/call/match-call.ts';
import { readOwnSite } from '../../../../utils/domain/call/own-site.ts';

describe('a site of one’s own', () => {
  test.each([
    ['meet.example.org', 'meet.example.org'],
    ['https://meet.example.org/room?x', 'meet.example.org'],
    ['https://meet.example.org/room?x=a@b#c', 'meet.example.org'],
    ['  MEET.Example.ORG  ', 'meet.example.org'],
    ['HTTPS://meet.example.org', 'meet.example.org'],
    ['meet.example.org.', 'meet.example.org'],
    ['meet.example.org:8443/room', 'meet.example.org'],
    ['//meet.example.org/room', 'meet.example.org'],
    ['meet.example.org/a room', 'meet.example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['встреча.example', 'xn--80adj7beg1b.example'],
    ['a-b.c1.example', 'a-b.c1.example'],
    ['jit.si', 'jit.si'],
    ['notzoom.us', 'notzoom.us'],
    ['zoom.us.example', 'zoom.us.example'],
  ])('%j is %s', (typed, host) => {
    expect(readOwnSite(typed)).toEqual({ host, origin: `https://${host}/*` });
    expect(matchCall(`https://${host}/room`, [host])).toEqual({ provider: 'own-site' });
  });

  test.each([
    ['', 'Type the address'],
    ['   ', 'Type the address'],
    ['com', 'whole name'],
    ['meet', 'whole name'],
    ['com.', 'whole name'],
    ['localhost', 'this computer'],
    ['https://localhost:3000/x', 'this computer'],
    ['meet.localhost', 'this computer'],
    ['127.0.0.1', 'numbers'],
    ['192.168.1.20:8443/room', 'numbers'],
    ['0x7f.1', 'numbers'],
    ['2130706433', 'numbers'],
    ['https://[::1]/room', 'numbers'],
    ['*', 'star'],
    ['*.example.org', 'star'],
    ['https://*/*', 'star'],
    ['https://*.example.org/*', 'star'],
    ['http://meet.example.org', 'https'],
    ['ftp://meet.example.org', 'https'],
    ['chrome://settings', 'https'],
    ['pat@meet.example.org', '@'],
    ['https://pat:pw@meet.example.org/x', '@'],
    ['mailto:pat@example.org', '@'],
    ['meet example.org', 'not a web address'],
    ['https://', 'not a web address'],
    ['javascript:alert(1)', 'not a web address'],
    ['about:blank', 'not a web address'],
    ['meet..example.org', 'not a web address'],
    ['.example.org', 'not a web address'],
    ['meet_us.example.org', 'not a web address'],
    ['-a.example.org', 'not a web address'],
    ['a,b.example.org', 'not a web address'],
    ['a"b.example.org', 'not a web address'],
    ['xn--', 'not a web address'],
    [`${'a'.repeat(64)}.example`, 'not a web address'],
    ['meet.google.com', 'Google Meet is already on the list.'],
    ['https://MEET.google.com./abc-defg-hij', 'Google Meet is already'],
    ['acme.zoom.us', 'Zoom is already'],
    ['www.zoom.us', 'Zoom is already'],
    ['discord.com', 'Discord has no address for each call'],
    ['acme.hirevue.com', 'check what the employer allows'],
  ])('%j is a problem: %s', (typed, words) => {
    const answer = readOwnSite(typed);
    expect(answer).toEqual({ problem: expect.stringContaining(words) });
    expect(answer).toEqual({ problem: expect.stringMatching(/^[A-Z][^!\n]*\.$/) });
  });

  test.each([254, 100_000])('a name of %d characters is a problem', (length) => {
    const typed = 'a.'.repeat(length / 2);
    expect(readOwnSite(`${typed}example`)).toEqual({ problem: expect.stringContaining('not a web address') });
  });
});
