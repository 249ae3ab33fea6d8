import { GIVEN_NAMES } from './given-names.ts';

const CAPITAL = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;

/** Letters and digits alone, small and without accents, to compare names. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The words of a name as they can be compared. */
export function nameTokens(name: string): string[] {
  return name
    .split(/[\s,()]+/)
    .map(foldName)
    .filter((word) => word.length > 1);
}

/** Whether words look like the name of a person: a known first name, and all in capitals. */
export function looksLikePerson(words: string): boolean {
  const all = words.trim().split(/\s+/);
  if (
    all.length > 4 ||
    !all.every((word) => CAPITAL.test(word) || /^(?:van|von|de|da|del|bin|al)$/.test(word))
  )
    return false;
  return GIVEN_NAMES.has(
    all[0]!
      .toLowerCase()
      .replace(/[.'’]s?$/, '')
      .split('-')[0]!,
  );
}

/** Whether words name one of these, by a whole name or a part of it. */
export function namesOneOf(words: string, names: readonly string[]): boolean {
  const said = nameTokens(words);
  if (said.length === 0) return false;
  return names.some((name) => {
    const own = nameTokens(name);
    return (
      said.every((token) => own.includes(token)) ||
      (own.length > 1 && own.every((token) => said.includes(token)))
    );
  });
}

/** A name as a list of people holds it: without what stands in brackets or behind a dash; empty when it is none. */
export function personName(words: string): string {
  const name = words
    .replace(/<[^<>]{0,200}>|\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, ' ')
    .replace(/\s[-–—|].{0,300}$/, '')
    .replace(/\S{1,100}@\S{1,200}/g, ' ')
    .replace(/^[\s*•·\-–—\d.)]{1,10}/, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim();
  return /^[\p{Lu}\p{Lo}][^\d@/:]{1,60}$/u.test(name) && name.split(' ').length <= 5 ? name : '';
}

/** The same names once each, as they are first written. */
export function withoutDoubles(names: readonly string[]): string[] {
  return [...Map.groupBy(names, foldName).values()].map((same) => same[0]!);
}
