/** Numbers that are shown in a line; all of them are there to be edited. */
const MOST_NUMBERS = 6;
/** A comma in "1,200" is part of a number. Also those of other scripts. */
const BETWEEN_NUMBERS = /(?<![0-9]),|,(?![0-9])|[;、，،؛\n]/u;

/** "said 14 teams, 3 months". */
export function saidWords(numbers: readonly string[]): string {
  if (!numbers.length) return 'no numbers said';
  const more = numbers.length > MOST_NUMBERS ? ', …' : '';
  return `said ${numbersText(numbers.slice(0, MOST_NUMBERS))}${more}`;
}

/** Numbers as they stand in a box. */
export function numbersText(numbers: readonly string[]): string {
  return numbers.join(', ');
}

/** The numbers in a box, each once. */
export function numbersTyped(text: string): string[] {
  const numbers = text.split(BETWEEN_NUMBERS).map((number) => number.trim());
  return [...new Set(numbers.filter(Boolean))];
}

/** What the box for the numbers of a story says of itself. */
export function numbersBox(title: string) {
  return {
    'aria-label': `${title}: numbers said, with commas between them`,
    placeholder: '14 teams, 3 months',
    dir: 'auto',
  } as const;
}
