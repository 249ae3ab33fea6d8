const MANY = {
  story: 'stories',
  interview: 'interviews',
  example: 'examples',
  question: 'questions',
  place: 'places',
  piece: 'pieces',
  column: 'columns',
  row: 'rows',
  round: 'rounds',
} as const;

/** "1 story", "17 stories", "0 stories". */
export function counted(count: number, what: keyof typeof MANY): string {
  return `${count} ${count === 1 ? what : MANY[what]}`;
}
