/**
 * Our Markdown keeps every character of a text. What a program would read as a mark has a backslash before it, as in
 * Markdown anywhere; what an editor may change or not show is a reference (`&#xD;`); an end of line inside a line is
 * `<br>`. Ordinary text stays as it is.
 */

/** A backslash means itself before a letter or a digit only. */
const SPECIAL = /\\(?![\p{L}\p{N}])|&(?=#x[0-9a-f]{1,6};|amp;)|<(?=br>|!--)/giu;
/** What files, editors and browsers change: control characters, halves of a character, rare ends of a line. */
const FRAGILE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])|&amp;|&#x([0-9a-f]{1,6});|<br>/gi;
const BULLET = /^([-*+]|\d{1,9}(?=[.)]))(?=[.)]?(?:\s|$))/;

/** A text as one line of Markdown. */
export function escapeLine(text: string): string {
  return atEdges(escapeMarks(text).replaceAll('\n', '<br>'));
}

/** An entry of a list with commas between. */
export function escapeEntry(text: string): string {
  return escapeLine(text).replaceAll(',', '\\,');
}

/** A text of several lines, which no heading or list above it takes in. */
export function escapeText(text: string): string {
  const lines = escapeMarks(text)
    .split('\n')
    .map((line) => line.replace(/^(\s{0,9})(#{1,6}(?:\s|$)|[-=_*]{3,}\s*$)/, '$1\\$2'));
  const last = lines.length - 1;
  lines[0] = firstLine(lines[0] as string);
  if (last > 0)
    lines[last] = (lines[last] as string).trim()
      ? (lines[last] as string)
      : atEdges(lines[last] as string) || '\\';
  return lines.join('\n');
}

/** The text that was escaped. */
export function unescapeText(markdown: string): string {
  return markdown.replace(ESCAPED, (all: string, mark: string | undefined, code: string | undefined) => {
    if (mark) return mark;
    if (code) return fromCode(Number.parseInt(code, 16)) ?? all;
    return all.startsWith('&') ? '&' : '\n';
  });
}

/** The lines of an escaped text as a text; a lone backslash is an empty line at its edge. */
export function unescapeLines(lines: readonly string[]): string {
  return lines.map((line) => (line === '\\' ? '' : unescapeText(line))).join('\n');
}

/** The entries of a list with commas between. */
export function entriesIn(markdown: string): string[] {
  const entries: string[] = [];
  let from = 0;
  for (let i = 0; i <= markdown.length; i += 1) {
    if (markdown[i] === '\\') i += 1;
    else if (i === markdown.length || markdown[i] === ',') {
      entries.push(unescapeText(markdown.slice(from, i).trim()));
      from = i + 1;
    }
  }
  if (from < markdown.length) entries.push(unescapeText(markdown.slice(from).trim()));
  return entries;
}

function escapeMarks(text: string): string {
  return text
    .replace(SPECIAL, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(FRAGILE, (sign) => (sign === '\n' || sign === '\t' ? sign : reference(sign)));
}

function firstLine(line: string): string {
  if (line === '') return '\\';
  return BULLET.test(line) ? line.replace(/^(\d*)/, '$1\\') : atEdges(line, false);
}

/** Blanks at the ends are what editors take away. */
function atEdges(line: string, atEnd = true): string {
  const start = line.replace(/^\s/, reference);
  return atEnd || line.trim() === '' ? start.replace(/\s$/, reference) : start;
}

function reference(sign: string): string {
  return `&#x${sign.codePointAt(0)?.toString(16).toUpperCase()};`;
}

function fromCode(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
