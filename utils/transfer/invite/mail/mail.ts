import { htmlText } from './html-text.ts';
import { base64Bytes, headerText, quotedPrintableBytes, textOfBytes } from './mail-bytes.ts';

/** What a saved e-mail holds. */
export interface Mail {
  /** Its calendars; empty when it has none. */
  calendar: string;
  /** Its subject and its text. */
  words: string;
  /** The only one whom it is for; empty when it is for several. */
  receiver: string;
}

interface Part {
  /** `text/plain`. */
  type: string;
  text: string;
}

/** More parts than this are no invitation. */
const MOST_PARTS = 50;
const HEADER = /^([A-Za-z][A-Za-z-]{1,40}):\s*(.*)$/;
const MARKS = ['content-type', 'mime-version', 'received', 'message-id', 'return-path'];

/**
 * An e-mail with all its headers, as programs save it; null when the text does not begin with headers. Parts within
 * parts count like the rest: each begins with headers of its own after a line `--…`.
 */
export function readMail(text: string): Mail | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r\n|\r|\n/);
  const start = /^From \S/.test(lines[0] ?? '') ? 1 : 0;
  const top = headersAt(lines, start);
  if (!MARKS.some((name) => top.headers.has(name)) || top.headers.size < 2) return null;
  const boundaries = boundariesIn(text);
  const isEdge = (line: string) =>
    line.startsWith('--') && (boundaries?.has(line.trimEnd()) ?? line.length > 4);
  const parts = partOf(lines, top, isEdge);
  for (let at = top.end; at < lines.length && parts.length < MOST_PARTS; at++) {
    if (!isEdge(lines[at]!)) continue;
    const own = headersAt(lines, at + 1);
    if (own.headers.has('content-type')) parts.push(...partOf(lines, own, isEdge));
  }
  const to = (top.headers.get('to') ?? '').match(/[^\s<>,;"]{1,64}@[^\s<>,;"]{1,200}/g) ?? [];
  return {
    calendar: parts
      .filter(({ type, text }) => type !== 'text/html' && /^\s*BEGIN:V/im.test(text))
      .map((part) => part.text)
      .join('\n'),
    words: wordsOf(parts, top.headers.get('subject') ?? ''),
    receiver: to.length === 1 ? to[0]!.toLowerCase() : '',
  };
}

function wordsOf(parts: readonly Part[], subject: string): string {
  const words = parts.find(({ type, text }) => type === 'text/plain' && text.trim());
  const page = parts.find(({ type }) => type === 'text/html');
  const head = subject ? `Subject: ${subject}\n\n` : '';
  return head + (words?.text ?? (page ? htmlText(page.text) : ''));
}

interface Headers {
  headers: Map<string, string>;
  /** The line after them. */
  end: number;
}

function headersAt(lines: readonly string[], from: number): Headers {
  const headers = new Map<string, string>();
  let last = '';
  let end = from;
  for (; end < lines.length && end - from < 500; end++) {
    const line = lines[end]!;
    if (last && /^[ \t]+\S/.test(line)) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`.slice(0, 4000));
      continue;
    }
    const [, name, value] = HEADER.exec(line) ?? [];
    if (!name) break;
    last = name.toLowerCase();
    headers.set(last, value ?? '');
  }
  for (const [name, value] of headers) headers.set(name, headerText(value));
  return { headers, end };
}

/** None for what holds no text: a picture, or the wrapping of other parts. */
function partOf(
  lines: readonly string[],
  { headers, end }: Headers,
  isEdge: (line: string) => boolean,
): Part[] {
  const said = headers.get('content-type') ?? 'text/plain';
  const named = `${said} ${headers.get('content-disposition') ?? ''}`;
  const type = /\.ics\b/i.test(named)
    ? 'text/calendar'
    : (/^[\w.+-]+\/[\w.+-]+/.exec(said)?.[0] ?? '').toLowerCase();
  if (!/^text\/|calendar|\/ics$/.test(type)) return [];
  const stop = lines.findIndex((line, at) => at >= end && isEdge(line));
  const body = lines.slice(end, stop < 0 ? undefined : stop).join('\n');
  const charset = /charset="?([\w-]{1,40})/i.exec(said)?.[1] ?? '';
  const how = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const decode = { base64: base64Bytes, 'quoted-printable': quotedPrintableBytes }[how];
  return [{ type, text: decode ? textOfBytes(decode(body), charset) : body }];
}

/** The lines that part a mail, by what its headers say; null where they do not say it. */
function boundariesIn(text: string): ReadonlySet<string> | null {
  const found = [...text.matchAll(/\bboundary="?([^"\s;]{1,80})/gi)]
    .slice(0, MOST_PARTS)
    .map((one) => one[1]!);
  return found.length > 0 ? new Set(found.flatMap((one) => [`--${one}`, `--${one}--`])) : null;
}
