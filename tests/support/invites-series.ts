import { calendar, type Expected, event, type InviteCase, wordsOf, write } from './invites-parts.ts';

interface Row {
  name: string;
  lines: string[];
  /** Changed or cancelled single dates. */
  others?: string[][];
  startsAt?: string | null;
  more?: Partial<Expected>;
  mayRefuse?: true;
}

const LONDON = ';TZID=Europe/London:';

/** Series at Monday 23 November 2026, 9:00 UTC: the next date that has not ended is what the invite is about. */
const SERIES: readonly Row[] = [
  {
    name: 'weekly, begun in summer time',
    lines: [`DTSTART${LONDON}20261005T093000`, 'RRULE:FREQ=WEEKLY'],
    startsAt: '2026-11-23T09:30:00Z',
  },
  {
    name: 'weekly, this one is running',
    lines: [`DTSTART${LONDON}20261005T084500`, 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    startsAt: '2026-11-23T08:45:00Z',
  },
  {
    name: 'weekly, this one has just ended',
    lines: [`DTSTART${LONDON}20261005T081500`, 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    startsAt: '2026-11-30T08:15:00Z',
  },
  {
    name: 'every second week',
    lines: ['DTSTART:20261109T100000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
    startsAt: '2026-11-23T10:00:00Z',
  },
  {
    name: 'on two days',
    lines: ['DTSTART:20261103T100000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;WKST=SU'],
    startsAt: '2026-11-24T10:00:00Z',
  },
  {
    name: 'daily, today left out',
    lines: ['DTSTART:20261101T150000Z', 'RRULE:FREQ=DAILY', 'EXDATE:20261123T150000Z,20261124T150000Z'],
    startsAt: '2026-11-25T15:00:00Z',
  },
  {
    name: 'left out by local time',
    lines: [`DTSTART${LONDON}20261005T150000`, 'RRULE:FREQ=WEEKLY', `EXDATE${LONDON}20261123T150000`],
    startsAt: '2026-11-30T15:00:00Z',
  },
  {
    name: 'last Friday of the month',
    lines: ['DTSTART:20260925T130000Z', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR'],
    startsAt: '2026-11-27T13:00:00Z',
  },
  {
    name: 'yearly',
    lines: ['DTSTART:20201201T130000Z', 'RRULE:FREQ=YEARLY'],
    startsAt: '2026-12-01T13:00:00Z',
  },
  {
    name: 'ends with a count, not over',
    lines: ['DTSTART:20261110T130000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'],
    startsAt: '2026-11-24T13:00:00Z',
  },
  {
    name: 'ends with a count, over',
    lines: ['DTSTART:20261005T130000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'],
    startsAt: '2026-10-26T13:00:00Z',
    more: { noted: true },
  },
  {
    name: 'ends with a date, over',
    lines: ['DTSTART:20261005T130000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20261102T130000Z'],
    startsAt: '2026-11-02T13:00:00Z',
    more: { noted: true },
  },
  {
    name: 'ends with a date, not over',
    lines: ['DTSTART:20261005T130000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20261215T000000Z'],
    startsAt: '2026-11-23T13:00:00Z',
  },
  {
    name: 'not begun',
    lines: ['DTSTART:20261214T130000Z', 'RRULE:FREQ=DAILY;COUNT=2'],
    startsAt: '2026-12-14T13:00:00Z',
  },
  {
    name: 'dates listed one by one',
    lines: ['DTSTART:20261102T130000Z', 'RDATE:20261116T130000Z,20261126T130000Z'],
    startsAt: '2026-11-26T13:00:00Z',
  },
  {
    name: 'the next one moved to later',
    lines: ['DTSTART:20261109T130000Z', 'RRULE:FREQ=WEEKLY'],
    others: [['RECURRENCE-ID:20261123T130000Z', 'DTSTART:20261124T160000Z']],
    startsAt: '2026-11-24T16:00:00Z',
  },
  {
    name: 'a later one moved to the front',
    lines: ['DTSTART:20261109T130000Z', 'RRULE:FREQ=WEEKLY'],
    others: [['RECURRENCE-ID:20261130T130000Z', 'DTSTART:20261123T110000Z']],
    startsAt: '2026-11-23T11:00:00Z',
  },
  {
    name: 'the next one cancelled',
    lines: ['DTSTART:20261109T130000Z', 'RRULE:FREQ=WEEKLY'],
    others: [['RECURRENCE-ID:20261123T130000Z', 'DTSTART:20261123T130000Z', 'STATUS:CANCELLED']],
    startsAt: '2026-11-30T13:00:00Z',
  },
  {
    name: 'every second, for ever',
    lines: ['DTSTART:20200101T000000Z', 'RRULE:FREQ=SECONDLY'],
    mayRefuse: true,
  },
  {
    name: 'a rule that is nonsense',
    lines: ['DTSTART:20261124T130000Z', 'RRULE:FREQ=SOMETIMES;BYDAY=XX'],
    startsAt: '2026-11-24T13:00:00Z',
    more: { recurring: undefined },
    mayRefuse: true,
  },
];

/** Lengths as programs write them, in minutes. */
const LENGTHS = [
  ['DURATION:PT30M', 30],
  ['DURATION:PT1H', 60],
  ['DURATION:P0DT1H30M0S', 90],
  ['DURATION:PT2700S', 45],
  ['DURATION:+P1DT2H', 1560],
  ['DTEND:20261201T184500Z', 45],
  ['DTEND;TZID=America/New_York:20261201T140000', 60],
  ['X-NO-END:TRUE', null],
] as const;

const ALL_DAY = [
  ['one day', ['DTSTART;VALUE=DATE:20261203']],
  ['one day with its end', ['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204']],
  ['two days', ['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261205']],
] as const;

const CANCELLED = [
  ['by its method', 'CANCEL', []],
  ['by its status', 'REQUEST', ['STATUS:CANCELLED']],
  ['by both', 'CANCEL', ['STATUS:CANCELLED', 'SEQUENCE:3']],
] as const;

export function seriesCases(): InviteCase[] {
  const cases: InviteCase[] = [];
  const add = (
    name: string,
    traits: string[],
    lines: readonly string[],
    more: Partial<Expected>,
    rest: { method?: string; others?: string[][]; mayRefuse?: true | undefined } = {},
  ) => {
    const words = wordsOf(100 + cases.length);
    const events = [lines, ...(rest.others ?? [])].flatMap((own) => event([...words.lines, ...own]));
    const text = calendar(events, rest.method);
    const invites = [{ ...words.expected, zone: null, ...more }];
    cases.push({
      name,
      vendor: 'made',
      traits,
      bytes: () => write(text),
      invites,
      ...(rest.mayRefuse && { mayRefuse: true }),
    });
  };

  for (const { name, lines, others, startsAt, more, mayRefuse } of SERIES) {
    const ends = (own: string[]) => [...own, 'DURATION:PT30M'];
    const zone = lines[0]!.includes(LONDON) ? 'Europe/London' : null;
    const said = { minutes: 30, zone, recurring: true, ...(startsAt !== undefined && { startsAt }), ...more };
    add(`series: ${name}`, ['recurring'], ends(lines), said, { others: (others ?? []).map(ends), mayRefuse });
  }
  for (const [line, minutes] of LENGTHS)
    add(`length: ${line}`, ['length'], ['DTSTART:20261201T180000Z', line], {
      startsAt: '2026-12-01T18:00:00Z',
      minutes,
    });
  for (const [name, lines] of ALL_DAY)
    add(`all day: ${name}`, ['all-day'], lines, { startsAt: null, noted: true });
  for (const [name, method, lines] of CANCELLED)
    add(
      `cancelled: ${name}`,
      ['cancelled'],
      ['DTSTART:20261201T180000Z', ...lines],
      { startsAt: '2026-12-01T18:00:00Z', cancelled: true },
      { method },
    );
  return cases;
}
