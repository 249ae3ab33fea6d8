import { calendar, event, type InviteCase, wordsOf, write } from './invites-parts.ts';

interface ZoneRow {
  id: string;
  windows: string;
  /** What the block of the zone holds: kind, offset before, offset after, start, rule. */
  block: readonly (readonly [string, string, string, string, string?])[];
  /** Wall time there, and the instant by hand from the zone's offset on that day. */
  times: readonly (readonly [wall: string, utc: string])[];
}

const ZONES = [
  {
    id: 'America/Los_Angeles',
    windows: 'Pacific Standard Time',
    block: [
      ['DAYLIGHT', '-0800', '-0700', '20070311T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
      ['STANDARD', '-0700', '-0800', '20071104T020000', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
    ],
    times: [
      ['20261201T100000', '2026-12-01T18:00:00Z'],
      ['20270601T100000', '2027-06-01T17:00:00Z'],
    ],
  },
  {
    id: 'Asia/Kolkata',
    windows: 'India Standard Time',
    block: [['STANDARD', '+0530', '+0530', '19700101T000000']],
    times: [['20261201T100000', '2026-12-01T04:30:00Z']],
  },
  {
    id: 'Asia/Kathmandu',
    windows: 'Nepal Standard Time',
    block: [['STANDARD', '+0545', '+0545', '19860101T000000']],
    times: [['20261201T100000', '2026-12-01T04:15:00Z']],
  },
  {
    id: 'Europe/London',
    windows: 'GMT Standard Time',
    block: [
      ['DAYLIGHT', '+0000', '+0100', '19810329T010000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
      ['STANDARD', '+0100', '+0000', '19961027T020000', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
    ],
    times: [
      ['20270327T100000', '2027-03-27T10:00:00Z'],
      ['20270328T003000', '2027-03-28T00:30:00Z'],
      ['20270328T023000', '2027-03-28T01:30:00Z'],
      ['20270329T100000', '2027-03-29T09:00:00Z'],
    ],
  },
  {
    id: 'Australia/Lord_Howe',
    windows: 'Lord Howe Standard Time',
    block: [
      ['STANDARD', '+1100', '+1030', '20080406T020000', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'],
      ['DAYLIGHT', '+1030', '+1100', '20081005T020000', 'FREQ=YEARLY;BYMONTH=10;BYDAY=1SU'],
    ],
    times: [
      ['20261201T100000', '2026-11-30T23:00:00Z'],
      ['20270601T100000', '2027-05-31T23:30:00Z'],
    ],
  },
  {
    id: 'Pacific/Auckland',
    windows: 'New Zealand Standard Time',
    block: [
      ['DAYLIGHT', '+1200', '+1300', '20070930T020000', 'FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU'],
      ['STANDARD', '+1300', '+1200', '20080406T030000', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'],
    ],
    times: [
      ['20261201T100000', '2026-11-30T21:00:00Z'],
      ['20270601T100000', '2027-05-31T22:00:00Z'],
    ],
  },
] as const satisfies readonly ZoneRow[];

/** How vendors name a zone. */
const NAMINGS = [
  { vendor: 'google', name: ({ id }: ZoneRow) => id, block: true },
  { vendor: 'apple', name: ({ id }: ZoneRow) => id, block: false },
  { vendor: 'exchange', name: ({ windows }: ZoneRow) => windows, block: true },
  { vendor: 'outlook', name: ({ windows }: ZoneRow) => `"${windows}"`, block: false },
  {
    vendor: 'thunderbird',
    name: ({ id }: ZoneRow) => `/freeassociation.sourceforge.net/${id}`,
    block: false,
  },
] as const;

/** Times that a change of the clocks skips or repeats: RFC 5545, 3.3.5 takes the offset before, and the first. */
const CHANGES = [
  ['Europe/London', 3, '20270328T013000', '2027-03-28T01:30:00Z'],
  ['Europe/London', 3, '20271031T013000', '2027-10-31T00:30:00Z'],
  ['America/Los_Angeles', 0, '20270314T023000', '2027-03-14T10:30:00Z'],
  ['America/Los_Angeles', 0, '20271107T013000', '2027-11-07T08:30:00Z'],
] as const;

export function zoneBlock(name: string, block: ZoneRow['block']): string[] {
  const parts = block.flatMap(([kind, from, to, start, rule]) => [
    ...[`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`],
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${kind}`,
  ]);
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...parts, 'END:VTIMEZONE'];
}

/** Every zone by every vendor's name of it, and times that are hard to place. */
export function timeCases(): InviteCase[] {
  const cases: InviteCase[] = [];
  const add = (
    vendor: string,
    traits: string[],
    start: string,
    utc: string,
    zone?: string | null,
    block: string[] = [],
  ) => {
    const { lines, expected } = wordsOf(cases.length);
    const said = { ...expected, startsAt: utc, minutes: 45, ...(zone !== undefined && { zone }) };
    const text = calendar([...block, ...event([...lines, `DTSTART${start}`, 'DURATION:PT45M'])]);
    cases.push({
      name: `${vendor}, ${start.slice(1)} is ${utc}`,
      vendor,
      traits,
      bytes: () => write(text),
      invites: [said],
    });
  };

  for (const row of ZONES)
    for (const { vendor, name, block } of NAMINGS)
      for (const [wall, utc] of row.times) {
        const id = name(row);
        const bare = id.replaceAll('"', '');
        // Windows names of these two lead to an older spelling of the same zone in some tables.
        const old = row.id.startsWith('Asia/') && bare === row.windows;
        const traits = [
          row.id,
          ...(block ? [] : ['no-tz-block']),
          ...(bare === row.windows ? ['windows-zone'] : []),
        ];
        add(
          vendor,
          traits,
          `;TZID=${id}:${wall}`,
          utc,
          old ? undefined : row.id,
          block ? zoneBlock(bare, row.block) : [],
        );
      }
  for (const [zone, place, wall, utc] of CHANGES) {
    add('apple', ['clock-change'], `;TZID=${zone}:${wall}`, utc, zone);
    add('google', ['clock-change'], `;TZID=${zone}:${wall}`, utc, zone, zoneBlock(zone, ZONES[place].block));
  }
  for (const hour of ['08', '17', '23'])
    add('calendly', ['utc'], `:20261202T${hour}0000Z`, `2026-12-02T${hour}:00:00Z`, null);
  add('apple', ['floating'], ':20261202T100000', '2026-12-02T09:00:00Z', null);
  add('lever', ['floating'], ';VALUE=DATE-TIME:20270602T100000', '2027-06-02T08:00:00Z', null);
  // The same name for two zones: what one invite says of it must not reach the next.
  for (const [offset, utc] of [
    ['+0330', '2026-12-02T06:30:00Z'],
    ['-0200', '2026-12-02T12:00:00Z'],
  ] as const) {
    const block = zoneBlock('Customized Time Zone', [['STANDARD', offset, offset, '16010101T000000']]);
    add('exchange', ['custom-zone'], ';TZID=Customized Time Zone:20261202T100000', utc, undefined, block);
  }
  return cases;
}
