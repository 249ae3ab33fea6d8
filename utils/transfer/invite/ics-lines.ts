/** A content line of a calendar: `DTSTART;TZID=Europe/Berlin:20261124T100000`. */
export interface Property {
  /** In capitals. */
  name: string;
  /** By their names in capitals; the first value of each. */
  params: ReadonlyMap<string, string>;
  /** As it stands: still escaped. */
  value: string;
}

const ESCAPED = /\\([nN,;:"\\])/g;
const CARET = /\^([n'^])/g;

/** Lines of a calendar, each in one piece. */
export function unfold(text: string): string[] {
  const joined = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
  return joined.split('\n');
}

/** A line cut into its parts; null when it is none. A quoted value may hold `:`, `;` and `,`. */
export function readProperty(line: string): Property | null {
  const name = /^[A-Za-z][A-Za-z0-9-]{0,80}(?=[:;])/.exec(line)?.[0];
  if (!name) return null;
  const params = new Map<string, string>();
  let at = name.length;
  while (line[at] === ';') {
    const end = endOfParam(line, at + 1);
    const [key, value] = halves(line.slice(at + 1, end));
    if (!params.has(key)) params.set(key, unquoted(value));
    at = end;
  }
  return line[at] === ':' ? { name: name.toUpperCase(), params, value: line.slice(at + 1) } : null;
}

/** Where a parameter ends: at the next `;` or `:` outside quotes. A quote that never closes is a plain sign. */
function endOfParam(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    const sign = line[at];
    if (sign === ';' || sign === ':') return at;
    if (sign !== '"') continue;
    const close = line.indexOf('"', at + 1);
    if (close < 0) return endOf(line, from);
    at = close;
  }
  return line.length;
}

function endOf(line: string, from: number): number {
  const length = line.slice(from).search(/[;:]/);
  return length < 0 ? line.length : from + length;
}

function halves(param: string): [string, string] {
  const equals = param.indexOf('=');
  return equals < 0
    ? [param.toUpperCase(), '']
    : [param.slice(0, equals).toUpperCase(), param.slice(equals + 1)];
}

function unquoted(value: string): string {
  const bare = /^"(.*)"$/.exec(value.trim())?.[1] ?? value.trim();
  return bare.replace(CARET, (_, sign) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));
}

/** A text value as people read it. */
export function plainValue(value: string): string {
  return value.replace(ESCAPED, (_, sign) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
