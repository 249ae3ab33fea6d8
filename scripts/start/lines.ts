import type { ChecklistLine } from './checklist.ts';

const ARROW = '  →  ';
/** A question cut shorter than this says nothing. */
const SHORTEST = 24;

/**
 * How wide each column is, so that its longest cell fits.
 * @param columns characters in a line of the terminal: the first column is cut to fit; without it nothing is cut.
 */
export function columnWidths(
  cells: readonly (readonly string[])[],
  columns = Number.POSITIVE_INFINITY,
): number[] {
  const [first = 0, ...others] = cells.map((column) => Math.max(...column.map((cell) => cell.length)));
  const rest = others.reduce((sum, width) => sum + ARROW.length + width, 0);
  return [Math.min(first, Math.max(SHORTEST, columns - rest)), ...others];
}

/** One row as a line, an arrow between its cells. */
export function arrowLine(row: readonly string[], widths: readonly number[]): string {
  const cell = (text: string, width = text.length) =>
    (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
  return row
    .map((text, column) => cell(text, widths[column]))
    .join(ARROW)
    .trimEnd();
}

/** The checklist as it stands in the panel. */
export function checklistLines(lines: readonly ChecklistLine[]): string {
  const told = lines.filter((line) => line.isTold).length;
  const boxes = lines.map(({ title, isTold }) => `  [${isTold ? 'x' : ' '}] ${title}`);
  return [`Your examples for this call, ${told} of ${lines.length} told`, ...boxes].join('\n');
}
