import { expect, test } from 'vitest';
import type { Invite } from '../../../../utils/transfer/invite/invite.ts';
import { readInvite } from '../../../../utils/transfer/invite/read-invite.ts';

const WORLD = { now: Date.UTC(2026, 10, 23, 9), zone: 'Europe/Berlin' };
const EVENT = 'UID:1\r\nSUMMARY:Interview';

const calendar = (inside: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${inside}\r\nEND:VCALENDAR\r\n`;
const event = (lines: string) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT`;
const one = (lines: string, before = '') => calendar(before + event(`${EVENT}\r\n${lines}`));
const zone = (tzid: string, offset: string) =>
  `BEGIN:VTIMEZONE\r\nTZID:${tzid}\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:${offset}\r\nTZOFFSETTO:${offset}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`;

function invitesIn(text: string): Invite[] {
  const read = readInvite(text, WORLD);
  return 'problem' in read ? [] : read.invites;
}
const problemOf = (text: string) => {
  const read = readInvite(text, WORLD);
  return 'problem' in read ? read.problem : '';
};
const startOf = (text: string) => {
  const at = invitesIn(text)[0]?.startsAt;
  return typeof at === 'number' ? new Date(at).toISOString().slice(0, 16) : at;
};

test.each([
  ['Europe/Berlin', '2026-11-24T09:00', 'Europe/Berlin'],
  ['/freeassociation.sourceforge.net/Europe/Berlin', '2026-11-24T09:00', 'Europe/Berlin'],
  [
    '/citadel.org/20210210_1/America/Argentina/Buenos_Aires',
    '2026-11-24T13:00',
    'America/Argentina/Buenos_Aires',
  ],
  ['"Asia/Kathmandu"', '2026-11-24T04:15', 'Asia/Kathmandu'],
  ['Pacific Standard Time', '2026-11-24T18:00', 'America/Los_Angeles'],
  ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '2026-11-24T09:00', 'Europe/Berlin'],
  ['tzone://Microsoft/Utc', '2026-11-24T10:00', undefined],
  ['GMT-0500', '2026-11-24T15:00', undefined],
  ['Customized Time Zone', '2026-11-24T09:00', undefined],
  ['__proto__', '2026-11-24T09:00', undefined],
])('a time in %s', (tzid, start, name) => {
  const [invite] = invitesIn(one(`DTSTART;TZID=${tzid}:20261124T100000`));
  expect([new Date(invite!.startsAt!).toISOString().slice(0, 16), invite!.zone]).toEqual([start, name]);
});

test.each([
  ['skipped in spring', 'DTSTART;TZID=Europe/Berlin:20270328T023000', '2027-03-28T01:30'],
  ['twice in autumn', 'DTSTART;TZID=Europe/Berlin:20271031T023000', '2027-10-31T00:30'],
  ['half an hour of change', 'DTSTART;TZID=Australia/Lord_Howe:20270404T014500', '2027-04-03T14:45'],
])('a time that clocks make odd has one answer and a note: %s', (_, line, start) => {
  expect(startOf(one(line))).toBe(start);
  expect(invitesIn(one(line))[0]!.notes).toHaveLength(1);
});

test("a calendar's own zone counts for it alone", () => {
  const line = 'DTSTART;TZID=Customized Time Zone:20261124T100000';
  const own = one(line, zone('Customized Time Zone', '+0530'));
  expect(startOf(own)).toBe('2026-11-24T04:30');
  expect(startOf(one(line))).toBe('2026-11-24T09:00');
  expect(startOf(own + one(line.replace('20261124', '20261125')).replace('UID:1', 'UID:2'))).toBe(
    '2026-11-24T04:30',
  );
});

test.each([
  [
    'a day',
    'DTSTART;VALUE=DATE:20261124',
    undefined,
    'All day on Tuesday 24 November 2026: no time is given.',
  ],
  ['floating', 'DTSTART:20261124T100000', undefined, 'No time zone is given: read as your own.'],
  ['nonsense', 'DTSTART:20261399T100000Z', undefined, 'Its time can’t be read.'],
  ['nothing', 'PRIORITY:1', undefined, 'No time is given.'],
  [
    'a duration',
    'DTSTART:20261124T100000\r\nDURATION:PT1H30M',
    90,
    'No time zone is given: read as your own.',
  ],
  [
    'an end in another zone',
    'DTSTART:20261124T100000\r\nDTEND:20261124T100000Z',
    60,
    'No time zone is given: read as your own.',
  ],
])('says what is not said: %s', (_, lines, minutes, note) => {
  const [invite] = invitesIn(one(lines));
  expect([invite!.minutes, invite!.notes]).toEqual([minutes, [note]]);
});

const SERIES = 'DTSTART;TZID=Europe/Berlin:20261102T100000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY';
const instead = (when: string, lines: string) =>
  `\r\n${event(`${EVENT}\r\nRECURRENCE-ID;TZID=Europe/Berlin:${when}\r\n${lines}`)}`;
test.each([
  ['running now', one(SERIES), '2026-11-23T09:00'],
  ['taken out', one(`${SERIES}\r\nEXDATE:20261123T090000Z`), '2026-11-30T09:00'],
  ['taken out by its day', one(`${SERIES}\r\nEXDATE;VALUE=DATE:20261123`), '2026-11-30T09:00'],
  [
    'cancelled for once',
    calendar(event(`${EVENT}\r\n${SERIES}`) + instead('20261123T100000', 'STATUS:CANCELLED')),
    '2026-11-30T09:00',
  ],
  [
    'moved',
    calendar(event(`${EVENT}\r\n${SERIES}`) + instead('20261123T100000', 'DTSTART:20261126T120000Z')),
    '2026-11-26T12:00',
  ],
  ['added', one(`${SERIES}\r\nEXDATE:20261123T090000Z\r\nRDATE:20261125T070000Z`), '2026-11-25T07:00'],
  ['until', one(`${SERIES};UNTIL=20261116T090000Z`), '2026-11-16T09:00'],
  ['counted out', one(`${SERIES};COUNT=2`), '2026-11-09T09:00'],
  ['twenty years old', one('DTSTART:20061102T100000Z\r\nRRULE:FREQ=DAILY'), '2026-11-23T10:00'],
  ['every second', one('DTSTART:20061102T100000Z\r\nRRULE:FREQ=SECONDLY'), '2006-11-02T10:00'],
  ['never', one('DTSTART:20061102T100000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), '2006-11-02T10:00'],
])('the time of a series that matters: %s', (name, text, start) => {
  expect(startOf(text)).toBe(start);
  const [invite] = invitesIn(text);
  expect(invite!.recurring).toBe(true);
  expect(invite!.notes.length).toBe(/until|counted|second|never/.test(name) ? 1 : 0);
});

test('of many, interviews to come stand first, and the past only where nothing is to come', () => {
  const on = (day: string, title: string) =>
    event(`UID:${title}\r\nSUMMARY:${title}\r\nDTSTART:${day}T100000Z`);
  const all = [
    on('20261220', 'Interview B'),
    on('20261125', 'Dentist'),
    on('20261201', 'Interview A'),
    on('20261101', 'Old'),
  ];
  const titles = (text: string) => invitesIn(text).map(({ title }) => title);
  expect(titles(calendar(all.join('\r\n')))).toEqual(['Interview A', 'Interview B', 'Dentist']);
  expect(titles(calendar(all[3]!))).toEqual(['Old']);
  const many = Array.from({ length: 300 }, (_, n) => on('20261125', `Event ${n}`));
  expect(titles(calendar(many.join('\r\n')))).toHaveLength(200);
});

test.each([
  ['LOCATION:https://zoom.us/j/91234567890?pwd=a', 'zoom'],
  ['LOCATION:zoom.us/j/91234567890', 'zoom'],
  ['X-ALT-DESC;FMTTYPE=text/html:<a href="https://meet.google.com/abc-defg-hij?a=1&amp;b=2">x</a>', 'meet'],
  ['X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3am/0', 'teams'],
  [
    'DESCRIPTION:Join<https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19&data=0>',
    'teams',
  ],
  ['DESCRIPTION:https://www.google.com/url?q=https://acme.webex.com/meet/jane&sa=D', 'webex'],
  ['DESCRIPTION:https://zoom.us.evil.example/j/91234567890', undefined],
  ['LOCATION:https://maps.example/acme', undefined],
])('finds the call in %s', (line, provider) => {
  const [invite] = invitesIn(one(`DTSTART:20261124T100000Z\r\n${line}`));
  expect(invite!.provider).toBe(provider);
  expect(invite!.link !== '').toBe(provider !== undefined);
});

test('names those who ask: no user, room or bot', () => {
  const who = (cn: string, mail: string, more = '') => `ATTENDEE${more};CN="${cn}":mailto:${mail}`;
  const lines = [
    ...['DTSTART:20261124T100000Z', 'ORGANIZER;CN="Doe; Jane":mailto:jane@acme-corp.com'],
    ...[
      who('Kim', 'kim@gmail.com'),
      who('Bo', 'bo@acme-corp.com'),
      who('Hall', 'h@acme-corp.com', ';CUTYPE=ROOM'),
    ],
    ...[who('Notetaker', 'x@fireflies.ai'), who('Doe; Jane', 'JANE@acme-corp.com')],
  ];
  const [invite] = invitesIn(one(lines.join('\r\n')));
  expect([invite!.people, invite!.company]).toEqual([['Doe; Jane', 'Bo'], 'Acme Corp']);
});

test.each([
  ['', 'There are no words here'],
  ['x'.repeat(5 * 1024 * 1024), 'This file is larger than 5 MB'],
  [one('DTSTART:20261124T100000Z').slice(0, 90), 'This invite stops in the middle'],
  [calendar(`METHOD:REPLY\r\n${event(EVENT)}`), 'This is a reply to an invite'],
  [calendar('METHOD:PUBLISH'), 'No event is in this calendar file.'],
  [calendar('BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO'), 'This calendar file holds tasks'],
  ['BEGIN:VCARD\r\nFN:Jane\r\nEND:VCARD', 'This is a contact card'],
  ['<!doctype html><p>Interview</p>', 'This is a web page'],
])('refuses with a sentence', (text, sentence) => {
  expect(problemOf(text)).toContain(sentence);
});

test.each([
  '\n '.repeat(500_000),
  'BEGIN:VCALENDAR\n'.repeat(65_000),
  `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(80_000)}`,
  one(`DTSTART:20261124T100000Z\r\nRRULE:${'BYDAY=MO,'.repeat(110_000)}`),
  one(`DTSTART:20261124T100000Z\r\nATTENDEE${';CN="'.repeat(200_000)}`),
  one(`DTSTART:20261124T100000Z\r\nDESCRIPTION:${'<a href="'.repeat(110_000)}`),
  `Content-Type: text/calendar\nMIME-Version: 1.0\n\n${'--x\nContent-Type: text/plain\n\n'.repeat(30_000)}`,
  'a: '.repeat(330_000),
])('hostile text ends within a second', (text) => {
  const before = performance.now();
  expect(readInvite(text, WORLD)).toBeDefined();
  expect(performance.now() - before).toBeLessThan(1000);
});
