import {
  calendar,
  event,
  type InviteCase,
  PLAIN,
  utf8,
  type Writing,
  wordsOf,
  write,
} from './invites-parts.ts';

const LONG_TITLE =
  'Entrevista técnica — 面接の練習、システム設計についての会話 — разговор о надёжности и людях — 🎻🎹 ✓ fin';

/** Each is written by hundreds of programs; all of them together by none. */
const WRITINGS: readonly Writing[] = (['utf-8', 'bom', 'utf-16le', 'utf-16be'] as const).flatMap((encoding) =>
  [75, 20, 0].flatMap((width) => (['\r\n', '\n'] as const).map((eol) => ({ width, eol, encoding }))),
);

/** 75 octets are up in the middle of a sign, at each of its octets. */
const INSIDE_SIGNS = [75, 74, 73, 20] as const;

const NAMES = [
  'Zoë Ångström-Çelik',
  'Nguyễn Thị Hoa',
  'Łukasz Żółć',
  '佐藤 健',
  '박지민',
  'Ольга Щукина',
  'ליאור בר',
  'ليلى حداد',
  'प्रिया नायर',
  'สมชาย ใจดี',
  'Doe, Jane',
  "Siobhán O'Neill",
] as const;

const LATIN_NAMES = ['Jörg Größe', 'Élodie Garçon', 'Íñigo Peña', 'Søren Kjær'] as const;

/** Zones as people write them in a mail, all at ten in the morning of 2 December 2026. */
const ZONE_WORDS = [
  ['Pacific Time', '18:00', 'America/Los_Angeles'],
  ['PST', '18:00', undefined],
  ['Mountain Time', '17:00', 'America/Denver'],
  ['Central Time', '16:00', 'America/Chicago'],
  ['Eastern Time', '15:00', 'America/New_York'],
  ['EST', '15:00', undefined],
  ['ET', '15:00', 'America/New_York'],
  ['GMT', '10:00', undefined],
  ['UTC', '10:00', null],
  ['CET', '09:00', undefined],
  ['GMT+1', '09:00', undefined],
  ['(UTC+05:30)', '04:30', undefined],
] as const;

const TIMES = ['DTSTART;TZID=Europe/Madrid:20261201T100000', 'DTEND;TZID=Europe/Madrid:20261201T104500'];
const SAID = { startsAt: '2026-12-01T09:00:00Z', minutes: 45, zone: 'Europe/Madrid' };

function written(name: string, traits: string[], title: string, person: string, how: Writing): InviteCase {
  const { lines, expected } = wordsOf(0);
  const own = lines.map((line) =>
    line.startsWith('SUMMARY')
      ? `SUMMARY:${title}`
      : line.startsWith('ORGANIZER')
        ? `ORGANIZER;CN="${person}":mailto:jane.doe@acme.example`
        : line,
  );
  const { uid, provider } = expected;
  const invites = [
    { ...SAID, title, uid: uid!, provider: provider!, people: [person], cancelled: false, recurring: false },
  ];
  const text = calendar(event([...own, ...TIMES]));
  return { name, vendor: 'made', traits, bytes: () => write(text, how), invites };
}

/** Folding, line ends, encodings, and names in many scripts. */
export function writingCases(): InviteCase[] {
  const ways = WRITINGS.map((how) => {
    const name = `${how.encoding}, folded at ${how.width || 'no'} octets, ${how.eol === '\n' ? 'LF' : 'CRLF'}`;
    return written(
      name,
      [how.encoding, `fold-${how.width}`, how.eol === '\n' ? 'lf' : 'crlf'],
      LONG_TITLE,
      'Zoë Ångström',
      how,
    );
  });
  const inside = INSIDE_SIGNS.map((width) =>
    written(`folded at ${width} octets inside a sign`, ['inside-sign'], LONG_TITLE, 'Zoë Ångström', {
      ...PLAIN,
      width,
      insideSigns: true,
    }),
  );
  const names = NAMES.map((name) =>
    written(`a name: ${name}`, ['scripts'], 'Interview with Acme - Staff Engineer', name, PLAIN),
  );
  const latin = LATIN_NAMES.map((name) =>
    written(`Latin-1: ${name}`, ['latin-1'], 'Interview with Acme - Staff Engineer', name, {
      ...PLAIN,
      encoding: 'latin-1',
    }),
  );
  return [...ways, ...inside, ...names, ...latin];
}

/** Mails without any calendar in them. */
export function pastedCases(): InviteCase[] {
  return ZONE_WORDS.map(([words, utc, zone]) => {
    const text = `Interview with Globex\nWhen: Wednesday, December 2, 2026 10:00 AM - 10:45 AM ${words}\nhttps://meet.google.com/abc-defg-hij\n`;
    const invite = {
      startsAt: `2026-12-02T${utc}:00Z`,
      minutes: 45,
      provider: 'meet',
      company: 'Globex',
      cancelled: false,
      recurring: false,
    };
    return {
      name: `pasted, 10:00 AM ${words}`,
      vendor: 'paste',
      traits: ['pasted'],
      bytes: () => utf8(text),
      invites: [{ ...invite, ...(zone !== undefined && { zone }) }],
    };
  });
}
