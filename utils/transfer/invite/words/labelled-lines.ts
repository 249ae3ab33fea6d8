import { personName } from './name-words.ts';

/** What a line of a description may be labelled with, in small letters, and what it then says. */
const LABELS = [
  [
    'role',
    'role|position|job|job title|job role|opening|vacancy|job opening|position title|for the role|stelle|poste',
  ],
  ['company', 'company|employer|organisation|organization|company name|hiring company|unternehmen|firma'],
  [
    'round',
    'round|stage|interview stage|interview round|interview type|type of interview|interview|session|interview name|format|type|focus',
  ],
  [
    'people',
    "interviewer|interviewers|interviewer(s)|interview panel|panel|panelists|panellists|you will meet|you will meet with|you'll meet|you'll meet with|you will be meeting|you will be meeting with|you'll be meeting with|you will speak with|you'll speak with|you will be speaking with|meeting with|host|hosts|your interviewer|your interviewers|organizer|organiser|gesprächspartner",
  ],
  ['user', 'candidate|candidate name|invitee|applicant|name|kandidat|kandidatin|bewerber'],
  ['zone', 'time zone|timezone|invitee time zone|zeitzone'],
  ['minutes', 'duration|length|dauer'],
  ['title', 'topic|event name|event type|what|subject|summary|title|event|thema|betreff'],
  [
    'time',
    'when|time|date|date & time|date and time|date/time|starts|start|scheduled for|event date/time|day|wann|datum|zeit|uhrzeit|quand',
  ],
  ['place', 'where|location|join|link|wo|ort|video call link|meeting link'],
] as const satisfies readonly (readonly [string, string])[];

export type LabelId = (typeof LABELS)[number][0];

const BY_WORDS = new Map<string, LabelId>(
  LABELS.flatMap(([id, words]) => words.split('|').map((word) => [word, id] as const)),
);
/** Lines that are looked at. */
const MOST_LINES = 400;
const LONGEST_LINE = 500;

export interface Labelled {
  id: LabelId;
  label: string;
  value: string;
  /** Of the text's lines, counted from 0. */
  at: number;
}

/** The lines of a text that can say something, each cut to a length at which nothing takes long. */
export function shortLines(text: string): string[] {
  return text
    .slice(0, 40_000)
    .split(/\r\n|[\n\r\u2028\u2029]/, MOST_LINES)
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .replace(/[\s\u200b\u200e\u200f]+/g, ' ')
        .trim(),
    );
}

/** Lines such as "Role: Staff Engineer". A label alone on its line takes the lines up to the next blank one. */
export function labelledLines(lines: readonly string[]): Labelled[] {
  return lines.flatMap((line, at): Labelled | [] => {
    const [, label = '', rest = ''] =
      /^[\s>*_•·#-]{0,8}([\p{L}'’()/& ]{2,30}?)[*_ ]{0,4}[:：][*_ ]{0,4}(.*)$/u.exec(line) ?? [];
    const id = BY_WORDS.get(label.trim().toLowerCase().replace('’', "'"));
    // Google's page shows "Organizer" without a colon, and the name below it.
    if (/^organi[sz]er$/i.test(line) && lines[at + 1])
      return { id: 'people', label: 'organizer', value: lines[at + 1]!, at };
    if (!id) return [];
    const value = rest.replace(/[*_]{1,2}$/, '').trim() || following(lines, at + 1);
    return value ? { id, label: label.trim().toLowerCase(), value, at } : [];
  });
}

function following(lines: readonly string[], from: number): string {
  const end = lines.findIndex((line, at) => at >= from && (!line || /[:：]$/.test(line)));
  return lines.slice(from, end < 0 ? from + 10 : Math.min(end, from + 10)).join('\n');
}

/** The names in "Jane Doe (Engineering Manager), Bob Roe and Ann Poe". */
export function namesIn(value: string): string[] {
  const bare = value.replace(/\([^()]{0,200}\)|<[^<>]{0,200}>/g, ' ');
  return bare.split(/[,;\n/]|\s(?:and|und|et|&)\s|\s[•·|]\s/).flatMap((piece) => personName(piece) || []);
}
