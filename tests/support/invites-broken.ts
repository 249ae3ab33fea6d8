import { calendar, event, type InviteCase, utf8, wordsOf, write } from './invites-parts.ts';

const { lines, expected } = wordsOf(0);
const TIMES = ['DTSTART:20261201T180000Z', 'DTEND:20261201T184500Z'];
const SAID = { ...expected, startsAt: '2026-12-01T18:00:00Z', minutes: 45, zone: null };
const WHOLE = calendar(event([...lines, ...TIMES]));
const HOUR = 3_600_000;

const without = (text: string, ...gone: string[]) =>
  text
    .split('\n')
    .filter((line) => !gone.some((start) => line.startsWith(start)))
    .join('\n');
const upTo = (words: string) => WHOLE.slice(0, WHOLE.indexOf(words) + words.length);

/** No invite is in them, or no longer one that can be trusted. */
const REFUSED: Record<string, () => string> = {
  empty: () => '',
  'only spaces': () => ' \r\n\t\r\n ',
  'only its mark': () => '\ufeff',
  'cut after the first line': () => upTo('BEGIN:VCALENDAR'),
  'cut after the head': () => upTo('METHOD:REQUEST'),
  'cut where the event begins': () => upTo('BEGIN:VEVENT'),
  'cut in its title': () => upTo('SUMMARY:Inter'),
  'cut in its time': () => upTo('DTSTART:202612'),
  'no event': () => calendar([]),
  'only a zone': () => calendar(['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'END:VTIMEZONE']),
  'only a task': () => calendar(['BEGIN:VTODO', 'UID:t', 'SUMMARY:Prepare', 'END:VTODO']),
  'only a journal': () => calendar(['BEGIN:VJOURNAL', 'UID:j', 'SUMMARY:Diary', 'END:VJOURNAL']),
  'a reply': () => calendar(event([...lines, ...TIMES]), 'REPLY'),
  'a counter-proposal': () => calendar(event([...lines, ...TIMES]), 'COUNTER'),
  'a card of a person': () => 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jane Doe\r\nEND:VCARD\r\n',
  'a page of the web': () =>
    '<!doctype html>\n<html><head><title>Sign in</title></head><body><form></form></body></html>\n',
  'a JSON file': () => '{"name":"acme","version":"1.0.0","private":true}\n',
  'a PDF': () => '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
  'a picture': () => '\u0000\u0001\u0002\u0003\u00ff\u0000\u0000\u0007',
  'more than 5 MB': () => WHOLE.replace('Join: ', `Join: ${'x'.repeat(6_000_000)}`).padEnd(6_000_000, '\n'),
  'nested 10,000 deep': () => 'BEGIN:VEVENT\r\n'.repeat(10_000),
};

/** Damaged, and yet most of it is there: refuse it or read it right. */
const DAMAGED: Record<string, () => string> = {
  'the last line is missing': () => without(WHOLE, 'END:VCALENDAR'),
  'the event has no end': () => without(WHOLE, 'END:VEVENT'),
  'both ends are missing': () => without(WHOLE, 'END:'),
  'lines that mean nothing': () => WHOLE.replace('SUMMARY', 'no colon here\n;;;=\n:::\nSUMMARY'),
  'nested 10,000 deep inside': () =>
    WHOLE.replace('SUMMARY', `${'BEGIN:X-A\n'.repeat(1e4)}${'END:X-A\n'.repeat(1e4)}SUMMARY`),
  'a million folds': () => WHOLE.replace('SUMMARY', `X-LONG:${'\n '.repeat(1e6)}\nSUMMARY`),
  'words before and after it': () => `Hi Kim,\nhere it is:\n\n${WHOLE}\nBest wishes\n`,
  'empty lines in between': () => WHOLE.replaceAll('\n', '\n\n'),
  'old Mac line ends': () => WHOLE.replaceAll('\n', '\r'),
  'names in small letters': () => WHOLE.replace(/^[A-Z-]+(?=[;:])/gm, (name) => name.toLowerCase()),
};

/** Its time is missing or is none: a time must not be made up. */
const NO_TIME = [
  'X-NO-START:TRUE',
  'DTSTART:',
  'DTSTART:tomorrow',
  'DTSTART:20261345T996100Z',
  'DTSTART;TZID=Europe/Berlin:2026-12-99',
] as const;

const many = (
  name: string,
  events: string[][],
  count: [number, number],
  invites: InviteCase['invites'],
): InviteCase => {
  const text = calendar(events.flatMap(event), 'PUBLISH');
  return { name, vendor: 'made', traits: ['many'], bytes: () => write(text), count, invites: invites! };
};

function at(index: number, firstHour: number, title = `Interview ${index} with Acme`): string[] {
  const start = new Date(Date.UTC(2026, 10, 23, 9) + (firstHour + index) * HOUR).toISOString();
  const stamp = start.replaceAll(/[-:]|\.000/g, '');
  return [`UID:many-${index}-${firstHour}`, `DTSTART:${stamp}`, 'DURATION:PT45M', `SUMMARY:${title}`];
}

const row = (title: string, startsAt: string) => ({
  title,
  startsAt,
  minutes: 45,
  provider: null,
  cancelled: false,
  recurring: false,
});

function manyCases(): InviteCase[] {
  const times = (length: number) => Array.from({ length }, (_, index) => index);
  const soon = [
    row('Interview 0 with Acme', '2026-11-23T10:00:00Z'),
    row('Interview 1 with Acme', '2026-11-23T11:00:00Z'),
  ];
  return [
    many('two events, the later one first', [at(1, 1), at(0, 1)], [2, 2], soon),
    many(
      '300 coming events',
      times(300).map((index) => at(index, 1)),
      [100, 300],
      soon,
    ),
    many(
      '300 past events and two coming',
      [...times(300).map((index) => at(index, -900)), at(0, 1), at(1, 1)],
      [2, 2],
      soon,
    ),
    many(
      'one interview in a calendar of lunches',
      [...times(40).map((index) => at(index, 1, 'Lunch')), at(60, 1)],
      [1, 41],
      [row('Interview 60 with Acme', '2026-11-25T22:00:00Z')],
    ),
    many('only past events', [at(0, -50)], [1, 1], [row('Interview 0 with Acme', '2026-11-21T07:00:00Z')]),
  ];
}

/** Broken files, hostile ones, and whole calendars. */
export function brokenCases(): InviteCase[] {
  const cases = (traits: string[], rows: Record<string, () => string>, more: Partial<InviteCase>) =>
    Object.entries(rows).map(([name, text]) => ({
      name,
      vendor: 'made',
      traits,
      bytes: () => utf8(text()),
      ...more,
    }));
  const noTime = Object.fromEntries(
    NO_TIME.map((line) => [`no time: ${line}`, () => calendar(event([...lines, line]))]),
  );
  return [
    ...cases(['broken'], REFUSED, { problem: true }),
    ...cases(['broken'], DAMAGED, { mayRefuse: true, invites: [SAID] }),
    ...cases(['broken'], noTime, { mayRefuse: true, invites: [{ ...expected, startsAt: null }] }),
    ...manyCases(),
  ];
}
