/** How the values of one field of two stories are shown, compared and put together. */
export interface Kind<T> {
  show(value: T): string;
  /** Whether all that the second says stands in the first. */
  covers(first: T, second: T): boolean;
  /** The first, then what only the second has. Absent where one story can have one value only. */
  join?(first: T, second: T): T;
}

/** One line, such as a title. */
export const LINE: Kind<string> = {
  show: (text) => text,
  covers: holds,
};

/** Paragraphs: lines that stand in both are kept once. */
export const PROSE: Kind<string> = {
  show: (text) => text,
  covers: (first, second) => holds(first, second) || added(lines(first), lines(second)).length === 0,
  join: (first, second) => [first.trimEnd(), ...added(lines(first), lines(second))].join('\n'),
};

/** Cues: one a line. */
export const LINES: Kind<readonly string[]> = {
  show: (list) => list.join('\n'),
  covers: (first, second) => added(first, second).length === 0,
  join: (first, second) => [...first, ...added(first, second)],
};

export const TAGS: Kind<readonly string[]> = { ...LINES, show: (list) => list.join(', ') };

export const COUNT: Kind<number | undefined> = {
  show: (count) => count?.toString() ?? '',
  covers: (first, second) => second === undefined || first === second,
};

/** Whether the words of the second stand in the first in one piece; "lead" does not in "leadership". */
function holds(first: string, second: string): boolean {
  return !second.trim() || ` ${fold(first)} `.includes(` ${fold(second)} `);
}

/** The text by which two lines are the same to a reader. */
function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim());
}

/** What the second list has and the first has not. */
function added(first: readonly string[], second: readonly string[]): string[] {
  const there = new Set(first.map(fold));
  return second.filter((one) => !there.has(fold(one)));
}
