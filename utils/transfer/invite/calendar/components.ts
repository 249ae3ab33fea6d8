/** A content line of a calendar: `DTSTART;TZID=Europe/Berlin:20261124T100000`. */
export interface Property {
  /** In capitals. */
  name: string;
  /** By their names in capitals; the first value of each. */
  params: ReadonlyMap<string, string>;
  /** As it stands: still escaped. */
  value: string;
}

/** A calendar, an event, a zone, a half of a zone's year… */
export interface Component {
  /** In capitals: VEVENT. */
  name: string;
  properties: Property[];
  parts: Component[];
  /** Its END, or the beginning of the next, was there. */
  whole: boolean;
}

const EDGE = /^\s{0,9}(BEGIN|END)\s{0,9}:\s{0,9}([\w-]{1,60})$/i;
/** What may stand in a calendar beside its own lines. */
const TOP = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE|AVAILABILITY)$/;
/** A quoted value may hold `:`, `;` and `,`. */
const LINE = /^([A-Z][A-Z\d-]{0,80})((?:;[^;:"]*(?:"[^"]*"[^;:"]*)*)*):(.*)$/is;
const PARAM = /;([^=;:"]+)=\s*(?:"([^"]*)"|([^;:"]*))/g;

/**
 * The calendars of a text, in one pass, however deep things are nested. ical.js refuses a file for one line that is
 * none; here such a line is left out, whatever is not closed is closed by what comes next, and an event may stand
 * without its calendar.
 */
export function readCalendars(text: string): Component[] {
  const calendars: Component[] = [];
  const open: Component[] = [];
  const close = (from: number, ended = false) => {
    for (const one of open.splice(from)) one.whole = ended || one.name !== 'VCALENDAR';
  };
  const begin = (name: string, siblings: Component[]) => {
    open.push({ name, properties: [], parts: [], whole: false });
    siblings.push(open.at(-1)!);
  };

  for (const raw of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const line = raw.trimEnd();
    const [, edge = '', given = ''] = EDGE.exec(line) ?? [];
    const name = given.toUpperCase();
    const level = name === 'VCALENDAR' ? 0 : TOP.test(name) ? 1 : 2;
    if (!name) open.at(-1)?.properties.push(...propertyIn(line));
    else if (edge.toUpperCase() === 'END') {
      const own = open.findIndex((one) => one.name === name);
      if (own >= 0) close(own, true);
    } else {
      close(level);
      if (level > 0 && open.length === 0) {
        if (calendars.length === 0) begin('VCALENDAR', calendars);
        else open.push(calendars.at(-1)!);
      }
      // A part of nothing is none.
      if (open.length === level) begin(name, open.at(-1)?.parts ?? calendars);
    }
  }
  return calendars;
}

/** A line cut into its parts; a quote that never closes is a plain sign. */
function propertyIn(line: string): Property[] {
  const [, name, params, value] = LINE.exec(line) ?? LINE.exec(line.replaceAll('"', '')) ?? [];
  if (!name) return [];
  const all = [...params!.matchAll(PARAM)].toReversed().map(([, key, quoted, bare]): [string, string] => {
    const plain = (quoted ?? bare ?? '').trim();
    // RFC 6868.
    return [
      key!.toUpperCase(),
      plain.replace(/\^[n'^]/g, (sign) => ({ '^n': '\n', "^'": '"' })[sign] ?? '^'),
    ];
  });
  return [{ name: name.toUpperCase(), params: new Map(all), value: value! }];
}

/** The plain text of the first property of a name; empty when it is not there. */
export function textOf({ properties }: { properties: readonly Property[] }, name: string): string {
  return plainValue(properties.find((one) => one.name === name)?.value ?? '').trim();
}

/** A text value as people read it. */
export function plainValue(value: string): string {
  return value.replace(/\\([nN,;:"\\])/g, (_, sign) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
