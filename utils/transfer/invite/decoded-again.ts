/** The start of a sign of UTF-8 whose bytes were each read as a sign of their own: "Ã©". */
const TORN = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/;

/**
 * Text of UTF-8 that was read as the old code page of western Windows, put right. That happens to calendars: a line
 * may be folded in the middle of a sign, so that the bytes of the file are no UTF-8 before the folds are taken out.
 * Text that was read right stays as it is.
 */
export function decodedAgain(text: string): string {
  if (!TORN.test(text)) return text;
  const codes = codePage();
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : codes.get(code);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** Windows-1252 where it differs from Latin-1, from a sign to its byte. */
function codePage(): ReadonlyMap<number, number> {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
  const signs = new TextDecoder('windows-1252').decode(bytes);
  return new Map([...bytes].map((byte, index) => [signs.charCodeAt(index), byte]));
}
