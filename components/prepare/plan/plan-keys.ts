/** What the keys do with the focus in a row of the plan, in the words of `aria-keyshortcuts`. */
export const ROW_KEYS = 'Alt+ArrowUp Alt+ArrowDown S L Delete';

/** The same for eyes. */
export const ROW_KEY_WORDS = 'Alt+↑↓ moves, S swaps, L locks, Delete takes out';

const LETTERS = { l: 'lock', s: 'swap' } as const satisfies Record<string, string>;

type RowAct = 'earlier' | 'later' | 'take out' | (typeof LETTERS)[keyof typeof LETTERS];

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a key in a row asks for; null for a key that is not its own. */
export function actOf(key: Key): RowAct | null {
  if (key.ctrlKey || key.metaKey || key.shiftKey) return null;
  if (key.altKey) return key.key === 'ArrowUp' ? 'earlier' : key.key === 'ArrowDown' ? 'later' : null;
  if (key.key === 'Delete') return 'take out';
  // Where the letter is not a Latin one, its place on the keyboard counts.
  const isLatin = /^[a-z]$/i.test(key.key);
  const letter = (isLatin ? key.key : key.code.replace(/^Key/, '')).toLowerCase();
  return letter === 'l' || letter === 's' ? LETTERS[letter] : null;
}
