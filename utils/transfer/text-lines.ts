const LINE_END = /\r\n|[\n\r\f\v\u2028\u2029]/;

/** A text line by line, as every reader here counts them; line ends of any system, byte order mark or none. */
export function textLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(LINE_END);
}

/** Lines of a text, counted from 1, both included; 0 where there are none (a backup). */
export interface LineRange {
  first: number;
  last: number;
}

/** From the first to the last of these lines. */
export function rangeOf(lines: readonly { at: number }[]): LineRange {
  return { first: lines[0]?.at ?? 0, last: lines.at(-1)?.at ?? 0 };
}
