/**
 * "role, level and focus".
 * @param most as many are named at most; of more, the rest is counted: "Round 1, Round 2 and 3 more".
 */
export function listed(words: readonly string[], most = words.length, rest = 'more'): string {
  const named = words.length > most ? [...words.slice(0, most), `${words.length - most} ${rest}`] : words;
  return [named.slice(0, -1).join(', '), ...named.slice(-1)].filter(Boolean).join(' and ');
}
