/** What follows a company's name in a register, and nobody says. */
const LEGAL_FORM =
  /[\s,]+(?:ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|co|gmbh|ag|se|kg|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as|aps|kk|pty)\.?$/i;
/** What stands in the field where no name does. */
const NO_NAME =
  /^(?:free-?lanc(?:e|er|ing)|self[- ]employed|contract(?:or|ing)?|consult(?:ant|ing)|start-?up|agency|bank|university|school|college|volunteer(?:ing)?|personal|private|various|several|confidential|none|n\/?a|unknown|student|army|navy|government)$/i;
const LEAST_LETTERS = 2;
/** As often as it needs to be shown. */
const MOST_INDEXES = 50;

/** The names by which an employer's field calls it: 'Acme Robotics, Inc. (via Beta)' is said as 'Acme Robotics'. */
export function employerNames(employer: string): string[] {
  // Nobody's name is a page long; what was pasted there is not looked for.
  const whole = employer.slice(0, 120).trim();
  const first = whole.split(/[(/|;]/)[0]!.trim();
  const names = [whole, first, first.replace(LEGAL_FORM, '').trim()];
  return [...new Set(names)].filter((name) => name.length >= LEAST_LETTERS && !NO_NAME.test(name));
}

/** Where a name stands as a word of its own, in the case in which it is written: "orange" is a fruit. */
export function indexesOf(name: string, text: string): number[] {
  const indexes: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(name);
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + name.length, at + name.length + 1);
    if (indexes.length === MOST_INDEXES) break;
    if (!spaced || !/[\p{L}\p{N}]/u.test(before + after)) indexes.push(at);
  }
  return indexes;
}
