import { describe, expect, test } from 'vitest';
import { CALL_SITES, type CallProvider } from '../../../../utils/domain/call/call-sites.ts';
import { isOnSite, matchCall } from '../../../../utils/domain/call/match-call.ts';
import { growthOverEight } from '../../../support/growth.ts';

const PROCTORED: readonly CallProvider[] = CALL_SITES.filter((s) => s.proctored).map((s) => s.id);

/** Calls and lobbies, by provider. Proctored rooms are asked for here. */
const CALLS: Partial<Record<CallProvider, readonly string[]>> = {
  meet: [
    'https://meet.google.com/abc-defg-hij',
    'https://meet.google.com/abc-defg-hij/',
    'https://meet.google.com/abc-defg-hij?authuser=1',
    'https://meet.google.com/abc-defg-hij?authuser=1&hs=122#x',
    'https://meet.google.com/ABC-DEFG-HIJ',
    'https://meet.google.com/_meet/abc-defg-hij?ijlm=1',
    'https://meet.google.com/lookup/weekly-sync',
    'https://meet.google.com/payments-team',
    'https://meet.google.com/team5',
    'https://MEET.Google.COM/abc-defg-hij',
    'HTTPS://meet.google.com/abc-defg-hij',
    'https://meet.google.com./abc-defg-hij',
    'https://meet.google.com:443/abc-defg-hij',
  ],
  zoom: [
    'https://app.zoom.us/wc/12345678901/join?fromPWA=1&pwd=abc',
    'https://app.zoom.us/wc/12345678901/start',
    'https://app.zoom.us/wc/12345678901',
    'https://app.zoom.us/wc/join/1234567890',
    'https://app.zoom.us/wc-loading/12345678901/join',
    'https://zoom.us/j/123456789',
    'https://us02web.zoom.us/j/12345678901?pwd=abc#success',
    'https://acme.zoom.us/s/1234567890',
    'https://acme.zoom.us/w/12345678901?tk=x',
    'https://acme.zoom.us/my/pat.lee',
    'https://acme.zoom.com/j/12345678901',
    'https://agency.zoomgov.com/j/1601234567',
    'https://zoom.com.cn/j/1234567890',
    'https://ZOOM.US./j/123456789',
  ],
  teams: [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d',
    'https://teams.microsoft.com/meet/1234567890123?p=abc',
    'https://teams.live.com/meet/9312345678901?p=abc',
    'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join&type=meetup-join&deeplinkId=1',
    'https://teams.live.com/dl/launcher/launcher.html?type=meet&x=1',
    'https://teams.microsoft.com/light-meetings/launch?agent=web',
    'https://teams.microsoft.com/v2/?meetingjoin=true',
    'https://teams.cloud.microsoft/v2/?clientType=pwa&meetingjoin=true#/x',
    'https://teams.microsoft.com/v2/#/meet/1234567890123',
    'https://teams.live.com/_#/meet/9312345678901?p=abc',
    'https://teams.microsoft.com/_#/pre-join-calling/19:meeting_abc@thread.v2',
    'https://teams.microsoft.com/_?culture=en-gb#/modern-calling/19:meeting_abc@thread.v2',
    'https://teams.microsoft.com/_#/l/meetup-join/19:meeting_abc@thread.v2/0',
    'https://gov.teams.microsoft.us/l/meetup-join/19%3ameeting_abc/0',
    'https://dod.teams.microsoft.us/meet/1234567890',
  ],
  webex: [
    'https://acme.webex.com/acme/j.php?MTID=m0123456789abcdef',
    'https://acme.webex.com/acme-en/j.php?x=1&MTID=m01',
    'https://acme.webex.com/meet/pat.lee',
    'https://acme.webex.com/join/pat',
    'https://acme.my.webex.com/meet/pr123',
    'https://acme.webex.com/wbxmjs/joinservice/sites/acme/meeting/download/abc',
    'https://acme.webex.com/webappng/sites/acme/meeting/download/abc?siteurl=acme',
    'https://acme.webex.com/webappng/sites/acme/meeting/info/abc',
  ],
  jitsi: [
    'https://meet.jit.si/QuietRiversMeetAtNoon',
    'https://meet.jit.si/room#config.prejoinPageEnabled=false',
    'https://meet.jit.si/moderated/abc123',
  ],
  '8x8': ['https://8x8.vc/acme/interview', 'https://8x8.vc/vpaas-magic-cookie-1/room?jwt=x'],
  whereby: [
    'https://whereby.com/pat-lee',
    'https://acme.whereby.com/interview',
    'https://acme.whereby.com/interview?roomKey=abc',
    'https://acme.whereby.com/interview/',
  ],
  slack: ['https://app.slack.com/huddle/T0123/C0123', 'https://acme.slack.com/huddle/T0123/C0123?x=1'],
  chime: ['https://app.chime.aws/meetings/1234567890', 'https://app.chime.aws/meetings/pat'],
  goto: [
    'https://meet.goto.com/123456789',
    'https://meet.goto.com/pat-lee',
    'https://global.gotomeeting.com/join/123456789',
    'https://app.gotomeeting.com/?meetingId=123456789',
    'https://app.gotomeeting.com/index.html?x=1&meetingId=123456789',
  ],
  ringcentral: [
    'https://v.ringcentral.com/join/123456789?pw=x',
    'https://v.ringcentral.com/conf/on/123456789',
    'https://v.ringcentral.com/launcher/rcv/123456789',
    'https://video.ringcentral.com/join/123456789',
    'https://meetings.ringcentral.com/j/1234567890',
  ],
  zoho: [
    'https://meeting.zoho.com/join?key=123456',
    'https://meeting.zoho.eu/meeting/join?key=123456',
    'https://meeting.zoho.com.au/meeting/join?t=1&key=123456',
  ],
  lark: ['https://vc.larksuite.com/j/123456789', 'https://vc.feishu.cn/j/123456789'],
  dialpad: ['https://meetings.dialpad.com/pat-lee'],
  codesignal: ['https://app.codesignal.com/live-interview/abc123'],
  coderpad: ['https://app.coderpad.io/A1B2C3D4', 'https://app.coderpad.io/A1B2C3D4?role=x'],
  hackerrank: ['https://codepair.hackerrank.com/paper/abc123'],
  hirevue: ['https://acme.hirevue.com/interviews/abc-123', 'https://www.hirevue.com/interviews/abc'],
  sparkhire: ['https://app.sparkhire.com/interview/abc123'],
};

const NOT_CALLS: Record<string, readonly string[]> = {
  'on a provider, but not a call': [
    'https://meet.google.com',
    'https://meet.google.com/',
    'https://meet.google.com/?authuser=1',
    'https://meet.google.com/landing',
    'https://meet.google.com/landing?authuser=0',
    'https://meet.google.com/new',
    'https://meet.google.com/join',
    'https://meet.google.com/home',
    'https://meet.google.com/calendar/',
    'https://meet.google.com/lookup/',
    'https://meet.google.com/tel/abc-defg-hij',
    'https://meet.google.com/linkredirect?dest=https://example.org',
    'https://zoom.us/',
    'https://app.zoom.us/wc/home',
    'https://app.zoom.us/wc/leave?x=1',
    'https://app.zoom.us/wc/12345678901/leave',
    'https://zoom.us/postattendee?mn=x',
    'https://zoom.us/profile',
    'https://zoom.us/test',
    'https://zoom.us/j/12345678',
    'https://zoom.us/j/123456789012',
    'https://zoom.us/j/123456789x',
    'https://zoom.us/meeting/123456789',
    'https://zoom.us/my/',
    'https://www.zoom.us/j/123456789',
    'https://www.zoom.com/en/products/',
    'https://teams.microsoft.com/',
    'https://teams.microsoft.com/v2/',
    'https://teams.microsoft.com/v2/?meetingjoin=false',
    'https://teams.microsoft.com/v2/?xmeetingjoin=true',
    'https://teams.microsoft.com/_#/meetings',
    'https://teams.microsoft.com/_#/calendarv2',
    'https://teams.microsoft.com/_#/conversations/19:abc',
    'https://teams.microsoft.com/l/chat/0/0?users=pat',
    'https://teams.microsoft.com/l/channel/19%3aabc/General',
    'https://teams.microsoft.com/dl/launcher/launcher.html?type=chat',
    'https://teams.microsoft.com/meet/123',
    'https://www.webex.com/',
    'https://www.webex.com/meet/pat',
    'https://help.webex.com/join/article',
    'https://web.webex.com/meetings',
    'https://acme.webex.com/acme/j.php',
    'https://acme.webex.com/webappng/sites/acme/dashboard',
    'https://meet.jit.si',
    'https://meet.jit.si/?x=1#room',
    'https://meet.jit.si/static/close3.html',
    'https://8x8.vc/',
    'https://8x8.vc/acme',
    'https://whereby.com/',
    'https://whereby.com/information/product',
    'https://whereby.com/information',
    'https://whereby.com/user',
    'https://whereby.com/user/login',
    'https://whereby.com/blog',
    'https://whereby.com/careers',
    'https://whereby.com/pricing',
    'https://docs.whereby.com/room',
    'https://status.whereby.com/history',
    'https://api.whereby.com/v1',
    'https://app.slack.com/client/T0123/C0123',
    'https://app.slack.com/huddle',
    'https://slack.com/help',
    'https://app.chime.aws/',
    'https://app.chime.aws/meetings',
    'https://meet.goto.com/',
    'https://meet.goto.com/home.html',
    'https://global.gotomeeting.com/join',
    'https://app.gotomeeting.com/',
    'https://v.ringcentral.com/',
    'https://v.ringcentral.com/conf/post_meeting/123',
    'https://v.ringcentral.com/join/post_meeting',
    'https://www.ringcentral.com/join/123',
    'https://meeting.zoho.com/meeting/home',
    'https://meeting.zoho.com/join',
    'https://meeting.zoho.com/join?key=',
    'https://www.larksuite.com/j/123456789',
    'https://vc.larksuite.com/',
    'https://meetings.dialpad.com/',
    'https://meetings.dialpad.com/login',
    'https://app.codesignal.com/dashboard',
    'https://app.coderpad.io/sandbox',
    'https://app.coderpad.io/dashboard',
    'https://app.coderpad.io/SETTINGS',
    'https://codepair.hackerrank.com/',
    'https://www.hackerrank.com/interview/interview-preparation-kit',
    'https://www.hirevue.com/platform',
    'https://app.sparkhire.com/login',
  ],
  'told by hand only': [
    'https://discord.com/channels/1/2',
    'https://app.gather.town/app/abc/office',
    'https://app.v2.gather.town/app/abc',
  ],
  'a look-alike': [
    'https://meet.google.com@evil.example/abc-defg-hij',
    'https://meet.google.com:pw@evil.example/abc-defg-hij',
    'https://meet.google.com%40evil.example/abc-defg-hij',
    'https://notzoom.us/j/123456789',
    'https://zoom.us.evil.example/j/123456789',
    'https://zoom-us.example/j/123456789',
    'https://xmeet.google.com/abc-defg-hij',
    'https://x.meet.google.com/abc-defg-hij',
    'https://google.com/abc-defg-hij',
    'https://meet-google.com/abc-defg-hij',
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://meet.google.com../abc-defg-hij',
    'https://.zoom.us.example/j/123456789',
    'https://teams.microsoft.com.example/l/meetup-join/x',
    'https://evil.example/meet.google.com/abc-defg-hij',
    'https://evil.example/https://meet.google.com/abc-defg-hij',
    'https://evil.example/?u=https://meet.google.com/abc-defg-hij',
    'https://evil.example/#https://zoom.us/j/123456789',
    'https://evil.example\\@meet.google.com/abc-defg-hij',
    'https://meet.gооgle.com/abc-defg-hij',
    'https://xn--meet-ggle-abc.com/abc-defg-hij',
    'https://zооm.us/j/123456789',
    'https://zoom.us/x?/j/123456789',
    'https://zoom.us/#/j/123456789',
    'https://meet.google.com//abc-defg-hij',
    'https://www.google.com/url?q=https://meet.google.com/abc-defg-hij',
  ],
  'with a name or password': [
    'https://pat@meet.google.com/abc-defg-hij',
    'https://pat:pw@meet.google.com/abc-defg-hij',
    'https://:pw@zoom.us/j/123456789',
  ],
  'on another port': [
    'https://meet.google.com:8443/abc-defg-hij',
    'https://zoom.us:80/j/123456789',
    'https://zoom.us:444/j/123456789',
  ],
  'another scheme': [
    'http://meet.google.com/abc-defg-hij',
    'http://zoom.us:443/j/123456789',
    'ftp://meet.google.com/abc-defg-hij',
    'wss://meet.google.com/abc-defg-hij',
    'file:///meet.google.com/abc-defg-hij',
    'file://meet.google.com/abc-defg-hij',
    'data:text/html,https://meet.google.com/abc-defg-hij',
    'javascript:location="https://meet.google.com/abc-defg-hij"',
    'about:blank',
    'about:blank#https://zoom.us/j/123456789',
    'chrome://newtab/',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice-call.html',
    'moz-extension://00000000-0000-0000-0000-000000000000/practice-call.html',
    'view-source:https://meet.google.com/abc-defg-hij',
    'blob:https://meet.google.com/abc-defg-hij',
    'zoommtg://zoom.us/join?confno=123456789',
    'msteams:/l/meetup-join/x',
  ],
  rubbish: [
    '',
    ' ',
    '\n\t',
    '/',
    '//meet.google.com/abc-defg-hij',
    'meet.google.com/abc-defg-hij',
    'zoom.us',
    'https:',
    'https://',
    'https:///',
    'https://[',
    'https://[::1]/j/123456789',
    'https://127.0.0.1/j/123456789',
    'https://zoom .us/j/123456789',
    'https://%/j/123456789',
    'https://xn--/j/123456789',
    'https://zoom.us:99999/j/123456789',
    '\u0000',
    '\ud800',
    '🙂',
  ],
};

const rows = (table: Record<string, readonly string[]>) =>
  Object.entries(table).flatMap(([name, addresses]) => addresses.map((address) => [name, address] as const));

describe('a call or its lobby', () => {
  test.each(rows(CALLS))('%s: %s', (provider, address) => {
    expect(matchCall(address, [], PROCTORED)).toEqual({ provider });
  });

  test('every provider that can be matched is in this table', () => {
    const matched = CALL_SITES.filter((site) => !site.byHandOnly).map((site) => site.id);
    expect(Object.keys(CALLS).sort()).toEqual([...matched].sort());
  });
});

describe('not a call', () => {
  test.each(rows(NOT_CALLS))('%s: %s', (_why, address) => {
    expect(matchCall(address, [], PROCTORED)).toBeNull();
  });
});

describe('a proctored room', () => {
  test.each(PROCTORED.flatMap((id) => (CALLS[id] ?? []).map((a) => [id, a] as const)))(
    '%s is not matched until it is asked for: %s',
    (id, address) => {
      expect(matchCall(address)).toBeNull();
      expect(matchCall(address, [new URL(address).hostname])).toBeNull();
      expect(matchCall(address, [], ['meet', ...PROCTORED.filter((other) => other !== id)])).toBeNull();
      expect(matchCall(address, [], [id])).toEqual({ provider: id });
    },
  );
});

describe('a host that the user added', () => {
  const own = ['meet.example.org', 'xn--bcher-kva.example'];

  test.each([
    'https://meet.example.org/room',
    'https://meet.example.org/room?x=1#y',
    'https://meet.example.org:8443/room',
    'https://MEET.example.org./room',
    'https://bücher.example/room',
  ])('%s is a call', (address) => {
    expect(matchCall(address, own)).toEqual({ provider: 'own-site' });
    expect(matchCall(address)).toBeNull();
  });

  test.each([
    'https://meet.example.org',
    'https://meet.example.org/',
    'https://meet.example.org//',
    'https://meet.example.org/?room=x#y',
    'http://meet.example.org/room',
    'https://pat@meet.example.org/room',
    'https://a.meet.example.org/room',
    'https://example.org/room',
    'https://notmeet.example.org/room',
  ])('%s is not', (address) => {
    expect(matchCall(address, own)).toBeNull();
  });

  test('the table decides where a host is in both', () => {
    expect(matchCall('https://zoom.us/profile', ['zoom.us'])).toBeNull();
    expect(matchCall('https://zoom.us/j/123456789', ['zoom.us'])).toEqual({ provider: 'zoom' });
  });
});

describe('long addresses', () => {
  const long = 100_000;

  test.each([
    ['https://meet.google.com/abc-defg-hij?x=', 'a', 'meet'],
    ['https://meet.google.com/', 'a-', null],
    ['https://teams.microsoft.com/dl/launcher/x?', 'type=mee&', null],
    ['https://teams.microsoft.com/v2/?', '&meetingjoin=tru', null],
    ['https://acme.webex.com/', 'j.php/', null],
    ['https://acme.webex.com/a/j.php?', 'MTID=&', null],
    ['https://v.ringcentral.com/', 'post_meetin/', null],
    ['https://meet.jit.si/x', '.', 'jitsi'],
    ['https://', 'zoom.us.', null],
  ])('%s + many %j takes its time in proportion', (start, filler, provider) => {
    const address = (size: number) => start + filler.repeat(size / filler.length);
    expect(matchCall(address(long))).toEqual(provider && { provider });
    expect(growthOverEight((size) => matchCall(address(size)), long / 8)).toBeLessThan(30);
  });
});

describe('isOnSite', () => {
  test.each([
    ['meet', 'https://meet.google.com/', true],
    ['zoom', 'https://zoom.us/postattendee', true],
    ['zoom', 'https://www.zoom.us/', true],
    ['discord', 'https://discord.com/', true],
    ['zoom', 'https://meet.google.com/', false],
    ['zoom', 'http://zoom.us/', false],
    ['zoom', 'rubbish', false],
    ['own-site', 'https://meet.example.org/', true],
    ['own-site', 'https://other.example/', false],
    ['own-site', 'https://zoom.us/', false],
    ['practice', 'https://meet.example.org/', false],
  ] as const)('%s at %s: %s', (provider, address, answer) => {
    expect(isOnSite(provider, address, ['meet.example.org'])).toBe(answer);
  });
});
