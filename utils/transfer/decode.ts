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

const NO_TEXT = 'This file is not text. Choose a text, Markdown or Sidestory file.';

/**
 * The text in a file: UTF-8, UTF-16 with its mark, or else the old Windows code page. Anything that is no text gives
 * one sentence that says what it is.
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
  if (bytes.includes(0)) return { problem: NO_TEXT };
  return { text: decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes) };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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
