/** What begins and ends a comment that stands on lines of its own: HTML's, and Obsidian's. */
const MARKS = [
  { open: '<!--', close: '-->' },
  { open: '%%', close: '%%' },
] as const satisfies readonly { open: string; close: string }[];

/**
 * For each line that opens a comment, the index of the line that closes it; -1 for every other line, and for a comment
 * that nothing closes, which would hide the rest of the document.
 */
export function commentEnds(raws: readonly string[]): Int32Array {
  const ends = new Int32Array(raws.length).fill(-1);
  for (const { open, close } of MARKS) {
    let closing = -1;
    for (let i = raws.length - 1; i >= 0; i -= 1) {
      const text = (raws[i] as string).trimStart();
      const opens = text.startsWith(open);
      const closes = text.indexOf(close, opens ? open.length : 0) >= 0;
      if (opens) ends[i] = closes ? i : closing;
      if (closes || (opens && open === close)) closing = i;
    }
  }
  return ends;
}
