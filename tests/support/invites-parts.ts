/** What an invite says, as a careful person reads it. A key that is left out can be read in two fair ways. */
export interface Expected {
  title?: string;
  /** An instant in UTC; null: all day, or no time said. */
  startsAt?: string | null;
  /** Null here and below: the invite must not say it. */
  minutes?: number | null;
  zone?: string | null;
  provider?: string | null;
  uid?: string;
  kind?: string;
  /** More than one: each is a fair reading, and everything else is wrong. */
  company?: string | string[];
  role?: string | string[];
  round?: string | string[];
  people?: string[];
  notPeople?: string[];
  /** The screen has something to say of how it was read. */
  noted?: true;
  cancelled: boolean;
  recurring?: boolean | undefined;
}

export interface InviteCase {
  name: string;
  vendor: string;
  traits: string[];
  bytes: () => Uint8Array;
  /** It can't be read, and a sentence says why. */
  problem?: true;
  /** Refusing it is as fair as reading it right; reading it wrong is not. */
  mayRefuse?: true;
  /** All of them, soonest first; of `count` there may be more than are described. */
  invites?: Expected[];
  count?: [least: number, most: number];
}

/** Titles whose company and role nobody would doubt. */
export const TITLES = [
  { title: 'Interview with Acme - Staff Engineer', company: 'Acme', role: 'Staff Engineer' },
  {
    title: 'Phone screen: Senior Backend Engineer @ Globex',
    company: 'Globex',
    role: 'Senior Backend Engineer',
    round: 'Phone screen',
  },
  { title: 'Initech: Hiring manager interview', company: 'Initech', role: '', kind: 'manager' },
  { title: 'Virtual onsite with Umbrella Corp', company: 'Umbrella Corp', role: '' },
  { title: 'Hooli | Onsite | System design', company: 'Hooli', role: '' },
  { title: 'Panel interview at Vandelay', company: 'Vandelay', role: '', kind: 'panel' },
  { title: 'Recruiter call with Wonka', company: 'Wonka', role: '', kind: 'recruiter' },
  {
    title: 'Bar raiser: Principal Engineer at Acme',
    company: 'Acme',
    role: 'Principal Engineer',
    kind: 'bar-raiser',
  },
] as const satisfies readonly Partial<Expected>[];

const LINKS = [
  { provider: 'meet', link: 'https://meet.google.com/abc-defg-hij' },
  { provider: 'zoom', link: 'https://us02web.zoom.us/j/81234567890?pwd=QWxkZXI' },
  { provider: 'teams', link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_QQ%40thread.v2/0' },
  { provider: 'webex', link: 'https://acme.webex.com/acme/j.php?MTID=m0123456789abcdef' },
  { provider: 'whereby', link: 'https://whereby.com/acme-room' },
  { provider: 'jitsi', link: 'https://meet.jit.si/AcmeRoom7' },
  { provider: null, link: 'https://acme.example/directions' },
] as const;

/** Where calendars put the address of a call. */
const PLACES = [
  (link: string) => `LOCATION:${link}`,
  (link: string) => `DESCRIPTION:Hi Kim\\,\\n\\nsee you then.\\n\\nJoin: ${link}\\n`,
  (link: string) => `URL;VALUE=URI:${link}`,
  (link: string) => `CONFERENCE;VALUE=URI;FEATURE=VIDEO:${link}`,
  (link: string) => `X-GOOGLE-CONFERENCE:${link}`,
  (link: string) => `DESCRIPTION:<p>Join: <a href="${link}">the call</a></p>`,
  (link: string) => `X-ALT-DESC;FMTTYPE=text/html:<html><body><a href="${link}">Join</a></body></html>`,
] as const;

/** The n-th combination of title, call and the place of its address, and what a person reads in it. */
export function wordsOf(n: number): { lines: string[]; expected: Expected } {
  const words = TITLES[n % TITLES.length]!;
  const { provider, link } = LINKS[n % LINKS.length]!;
  const host = words.company.toLowerCase().replaceAll(' ', '-');
  const lines = [
    `UID:case-${n}@${host}.example`,
    'DTSTAMP:20261119T181500Z',
    `SUMMARY:${words.title}`,
    `ORGANIZER;CN=Jane Doe:mailto:jane.doe@${host}.example`,
    'ATTENDEE;CN=kim.alder@example.com;PARTSTAT=NEEDS-ACTION:mailto:kim.alder@example.com',
    PLACES[Math.floor(n / LINKS.length + n) % PLACES.length]!(link),
  ];
  const uid = `case-${n}@${host}.example`;
  return {
    lines,
    expected: { ...words, uid, provider, people: ['Jane Doe'], cancelled: false, recurring: false },
  };
}

export const event = (lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

export function calendar(parts: readonly string[], method = 'REQUEST'): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Made for tests//Calendar 1//EN',
    `METHOD:${method}`,
  ];
  return [...head, ...parts, 'END:VCALENDAR', ''].join('\n');
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

export interface Writing {
  /** Octets in a line; 0 never folds. */
  width: number;
  /** Folds where the octets end, also inside a sign. */
  insideSigns?: boolean;
  eol: '\r\n' | '\n';
  encoding: 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be' | 'latin-1';
}

export const PLAIN: Writing = { width: 75, eol: '\r\n', encoding: 'utf-8' };

/** The bytes that a program would send: lines folded, ended and encoded in its manner. */
export function write(text: string, { width, insideSigns, eol, encoding }: Writing = PLAIN): Uint8Array {
  const lines = text.split('\n');
  if (insideSigns) return Buffer.concat(lines.map((line) => foldOctets(utf8(line), width, eol)));
  const folded = lines.map((line) => (width ? foldSigns(line, width, eol) : line)).join(eol);
  if (encoding === 'latin-1') return Buffer.from(folded, 'latin1');
  if (encoding === 'bom') return utf8(`\ufeff${folded}`);
  if (encoding === 'utf-8') return utf8(folded);
  const wide = Buffer.from(`\ufeff${folded}`, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
}

function foldSigns(line: string, width: number, eol: string): string {
  const rows = [''];
  for (const sign of line) {
    if (utf8(rows.at(-1)! + sign).length > width) rows.push(' ');
    rows[rows.length - 1] += sign;
  }
  return rows.join(eol);
}

function foldOctets(line: Uint8Array, width: number, eol: string): Uint8Array {
  const rows: Uint8Array[] = [line.subarray(0, width)];
  for (let at = width; at < line.length; at += width - 1)
    rows.push(utf8(`${eol} `), line.subarray(at, at + width - 1));
  return Buffer.concat([...rows, utf8(eol)]);
}
