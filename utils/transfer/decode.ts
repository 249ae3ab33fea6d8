import { analyse } from 'chardet';

const UNREADABLE = [
  { magic: '%PDF', problem: 'This is a PDF. Copy the text and paste it instead.' },
  { magic: '{\\rtf', problem: 'This is a rich text file. Copy the text and paste it instead.' },
  { magic: '\xd0\xcf\x11\xe0', problem: 'This is an old Word file. Copy the text and paste it instead.' },
  { magic: '\x89PNG', problem: 'This is a picture. Type or copy the text and paste it instead.' },
  { magic: '\xff\xd8\xff', problem: 'This is a picture. Type or copy the text and paste it instead.' },
  { magic: 'GIF8', problem: 'This is a picture. Type or copy the text and paste it instead.' },
  { magic: '\x1f\x8b', problem: 'This is a compressed file. Unpack it and choose the text inside.' },
] as const satisfies readonly { magic: string; problem: string }[];

const ZIP = 'PK\x03\x04';
const OFFICE = [
  { folder: 'word/', problem: 'This is a Word document. Copy the text and paste it instead.' },
  { folder: 'xl/', problem: 'This is a spreadsheet. Copy the cells and paste them instead.' },
  { folder: 'ppt/', problem: 'This is a slide deck. Copy the text and paste it instead.' },
  { folder: 'opendocument', problem: 'This is an office document. Copy the text and paste it instead.' },
] as const satisfies readonly { folder: string; problem: string }[];

/** Bytes that are looked at to guess how a text is written. */
const SAMPLE = 64 * 1024;
/** Of 100; below it any guess is as good, and the old code page of western Windows is the likeliest. */
const LEAST_SURE = 15;

const NO_TEXT = 'This file is not text. Choose a text, Markdown or Sidestory file.';

/**
 * The text in a file: UTF-8, UTF-16, or else what its bytes look like, such as Shift_JIS or an old Windows code page.
 * Anything that is no text gives one sentence that says what it is.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: string } {
  const start = latin(bytes.subarray(0, 1024));
  // Some programs put a few bytes before the mark of a PDF.
  const known = UNREADABLE.find(
    ({ magic }) => start.startsWith(magic) || (magic === '%PDF' && start.includes('%PDF-1.')),
  );
  if (known) return { problem: known.problem };
  if (start.startsWith(ZIP)) return { problem: zipProblem(bytes) };
  if (start.startsWith('\xff\xfe')) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (start.startsWith('\xfe\xff')) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) {
    const text = utf16Without(bytes);
    return text === null ? { problem: NO_TEXT } : { text };
  }
  return { text: decodeAs('utf-8', bytes) ?? decodeByGuess(bytes) };
}

/** Of bytes that may be text of any language. */
function decodeByGuess(bytes: Uint8Array): string {
  const [best] = analyse(foreignWords(bytes.subarray(0, SAMPLE)));
  const guess = best && best.confidence >= LEAST_SURE ? decodeAs(best.name, bytes) : null;
  return guess ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The words with a sign beyond ASCII: labels and names in English say nothing of the encoding, and would outvote them. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at]! > 0x20) continue;
    const word = bytes.subarray(start, at);
    if (word.some((byte) => byte >= 0x80)) kept.push(...word, 0x20);
    start = at + 1;
  }
  return Uint8Array.from(kept);
}

/** null: the bytes are no text of this encoding, or the browser does not know it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without its mark: every line end has its zero on the same side. */
function utf16Without(bytes: Uint8Array): string | null {
  let [even, odd] = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, place) => {
    if (byte !== 0) return;
    if (place % 2) odd += 1;
    else even += 1;
  });
  if (even > 0 && odd > 0) return null;
  const text = decodeAs(odd > 0 ? 'utf-16le' : 'utf-16be', bytes);
  // Pictures and programs have zeros too, and then signs that no text has.
  return text === null || /[^\P{Cc}\s]|[\ufffe\uffff]/u.test(text) ? null : text;
}

function zipProblem(bytes: Uint8Array): string {
  // Names of the files inside stand in the clear, at both ends.
  const names = latin(bytes.subarray(0, 8192)) + latin(bytes.subarray(-8192));
  const office = OFFICE.find(({ folder }) => names.includes(folder));
  return office?.problem ?? 'This is a compressed file. Unpack it and choose the text inside.';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
