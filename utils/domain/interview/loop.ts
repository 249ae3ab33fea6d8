import type { Interview } from './interview.ts';
import { kindName } from './kind.ts';

/** The rounds at one company, in order. */
export interface Loop {
  /** `companyKey`, or the id of an interview that names no company. */
  key: string;
  /** As it is written in the first round. */
  company: string;
  rounds: Interview[];
}

/** An hour, in milliseconds: one that began less than this ago is still coming. */
const HOUR = 3_600_000;

/** What a company may be and is not called: its legal form, folded, as it stands behind the name. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc pty pte pvt private gmbh mbh ag kg kgaa ' +
    'ohg ug se sa sas sasu sarl srl spa nv bv ab as asa aps oy oyj sl slu sro doo kft zrt kk ltda lda and ооо ао пао'
  ).split(' '),
);

/** The same in scripts that put nothing between words. */
const EAST_ASIAN_FORM = /^(?:株式会社|有限会社|주식회사)|(?:株式会社|有限会社|(?:股份)?有限公司|주식회사)$/u;

/**
 * The same for one company however it is written: case, accents, spaces, dots and its legal form ("Inc.", "GmbH",
 * "& Co. KG") do not count. Empty when nothing is written.
 */
export function companyKey(company: string): string {
  const plain = company
    .normalize('NFKD')
    // Accents only: the vowel signs of other scripts are marks too.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    // In capitals, "ß" is "SS".
    .toUpperCase()
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/[.'’]/g, '');
  const words = plain.split(/[\p{P}\p{Z}\p{C}]+/u).filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  const name = words.join('');
  return name.replace(EAST_ASIAN_FORM, '') || name || company.trim();
}

/** The rounds at the company of an interview, itself among them, in order. One that names no company is alone. */
export function loopOf(interview: Interview, all: readonly Interview[]): Interview[] {
  const key = companyKey(interview.company);
  const others = all.filter((other) => other.id !== interview.id && key && companyKey(other.company) === key);
  return [interview, ...others].sort(byTime);
}

/** What to call a round: its own words, else who it is with, else its place in the loop. */
export function roundWords(
  { id, round, kind }: Pick<Interview, 'id' | 'round' | 'kind'>,
  loop: readonly Pick<Interview, 'id'>[],
): string {
  const place = loop.findIndex((other) => other.id === id);
  return round.trim() || kindName(kind) || `Round ${Math.max(place, 0) + 1}`;
}

/** All loops: the one with the soonest coming round first, then those without a time, then the past, newest first. */
export function loopsOf(all: readonly Interview[], now: number): Loop[] {
  const rank = new Map(grouped(all).map((loop) => [loop, rankOf(loop.rounds, now)]));
  return [...rank.keys()].sort((a, b) => {
    const [left, right] = [rank.get(a)!, rank.get(b)!];
    return left.place - right.place || left.order - right.order;
  });
}

/** The name of each interview's company by the interview's id: one spelling for a whole loop, '' where none is named. */
export function companyNames(all: readonly Interview[]): Map<string, string> {
  return new Map(grouped(all).flatMap(({ company, rounds }) => rounds.map(({ id }) => [id, company])));
}

function grouped(all: readonly Interview[]): Loop[] {
  const groups = new Map<string, Loop>();
  for (const interview of [...all].sort(byTime)) {
    const key = companyKey(interview.company) || interview.id;
    const group = groups.get(key);
    if (group) group.rounds.push(interview);
    else groups.set(key, { key, company: interview.company.trim(), rounds: [interview] });
  }
  return [...groups.values()];
}

function rankOf(rounds: readonly Interview[], now: number): { place: number; order: number } {
  const times = rounds.map(({ startsAt }) => startsAt).filter((at) => at !== null);
  const coming = times.filter((at) => at >= now - HOUR);
  if (coming.length) return { place: 0, order: Math.min(...coming) };
  if (times.length < rounds.length)
    return { place: 1, order: -Math.max(...rounds.map(({ createdAt }) => createdAt)) };
  return { place: 2, order: -Math.max(...times) };
}

function byTime(a: Interview, b: Interview): number {
  const none = Number(a.startsAt === null) - Number(b.startsAt === null);
  return none || (a.startsAt ?? 0) - (b.startsAt ?? 0) || a.createdAt - b.createdAt;
}
