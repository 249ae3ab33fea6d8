import type { KindId } from '../../domain/interview/kind.ts';
import { type Candidate, type Known, type Rated, rated, withoutGeneric } from './words/company-words.ts';
import { looksLikePerson, namesOneOf } from './words/name-words.ts';
import { roleIn } from './words/role-words.ts';
import { kindIn, roundsIn, saysInterview } from './words/round-words.ts';

/** What words say of an interview; empty where they do not. */
export interface Said {
  company: string;
  role: string;
  round: string;
  kind?: KindId | undefined;
}

const LONGEST = 300;
const PREFIX =
  /^(?:(?:re|fwd?|aw|wg|tr|invitation|updated invitation(?: with note)?|cancell?ed(?: event)?|accepted|declined|tentative|confirmed|confirmation|reminder|rescheduled|new event|updated|abgesagt|einladung|termin|invite)\s?:\s*)+/i;
const CLOCK = /\b(?:at |from )?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\b(?:at )?\d{1,2}:\d\d\b/gi;
const MINUTES = /\b\d{1,3}[- ]?(?:min(?:ute)?s?|hours?|hrs?|h)\b\.?/gi;
const DATES =
  /\b(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})\b(?:,? \d{4})?|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/gi;
/** A mail's subject of Google ends in the time. */
const WHEN_AT_END = /\s@\s(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\s|weekly|daily|monthly|from\s).*$/i;
const PRODUCTS =
  /\b(?:google meet|microsoft teams(?: meeting)?|zoom (?:meeting|call|interview|video)|ms teams|zoom video|skype for business)\b/gi;
const CUT =
  /(<>|<->|<=>|↔|⇄|⟷|\||·|•|⋅|–|—|→|\/\/|@|[:;,](?=\s|$)|\s-{1,2}\s|\s\/\s|\s[x×]\s|\s\+\s|\b(?:with|at|for|from|mit|bei|avec|chez)\b)/i;

/** What a summary says; `known` is what the rest of the invite knows. Only its first 300 characters are looked at. */
export function wordsOfTitle(title: string, known: Known): Said {
  let text = title.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(PREFIX, '').replace(WHEN_AT_END, '');
  text = text.replace(DATES, ' ').replace(CLOCK, ' ').replace(MINUTES, ' ').replace(PRODUCTS, ' ');
  const interview = saysInterview(text);
  const kind = kindIn(text);
  const rounds = roundsIn(text);
  const withoutRounds = blankOut(text, rounds);
  const role = roleIn(withoutRounds.replace(/[()[\]]/g, '|'));
  const rest = role ? blankOut(withoutRounds, [role]) : withoutRounds;
  return {
    company: companyIn(candidatesIn(rest, kind === 'recruiter'), known, interview || role !== null),
    role: role?.text ?? '',
    round: roundOf(rounds.map((round) => round.text)),
    kind,
  };
}

/** With a capital, as in a heading; "Panel" alone says who it is with, not which round it is. */
function roundOf(rounds: readonly string[]): string {
  const own = rounds.filter((round) => !/^(?:panel|bar[- ]raiser|meet the team)$/i.test(round));
  const words = [...new Set(own)].join(', ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function blankOut(text: string, found: readonly { from: number; to: number }[]): string {
  return found.reduce(
    (all, { from, to }) => `${all.slice(0, from)}${' '.repeat(to - from)}${all.slice(to)}`,
    text,
  );
}

function candidatesIn(text: string, department: boolean): Candidate[] {
  const brackets = [...text.matchAll(/[([]([^()[\]]{1,100})[)\]]/g)];
  const plain = blankOut(
    text,
    brackets.map((found) => ({ from: found.index, to: found.index + found[0].length })),
  );
  const pieces = plain.split(CUT);
  const named = pieces.flatMap((piece, at): Candidate[] => {
    if (at % 2) return [];
    const beside = department && /\b(?:recruit\w*|talent|HR|people team|careers|hiring)\b/i.test(piece);
    const words = withoutGeneric(piece.replace(/\s+/g, ' '));
    return words ? [{ words, after: (pieces[at - 1] ?? '').trim().toLowerCase(), department: beside }] : [];
  });
  const inside = brackets.map((found): Candidate => {
    const before = plain.slice(0, found.index).trimEnd().split(CUT).at(-1)?.trim() ?? '';
    return { words: withoutGeneric(found[1]!), after: `(${before}`, department: false };
  });
  return [...named, ...inside.filter(({ words }) => words)];
}

const ACROSS = /^(?:<>|<->|<=>|↔|⇄|⟷|x|×|\+)$/;

function companyIn(all: readonly Candidate[], known: Known, interview: boolean): string {
  const isPerson = (words: string) => namesOneOf(words, known.people) || looksLikePerson(words);
  const across = all.some(({ after }) => ACROSS.test(after));
  const met = across && all.some(({ words }) => isPerson(words));
  const found = all.map((one) => (one.after.startsWith('(') ? inBrackets(one) : besidePerson(one)));
  function inBrackets(one: Candidate): Rated {
    const { name, sure } = rated(one, known);
    // "Bob (Initech)": a company in brackets stands behind a person.
    const people = one.after.slice(1).split(/ (?:and|&) |, /);
    if (sure > 0 && people.some((person) => isPerson(person.trim())))
      return { name, sure: Math.max(4, sure) };
    return { name, sure: sure > 1 ? sure : 0 };
  }
  // "Kim Alder <> Pied Piper": across from a person stands a company, however many words it has.
  function besidePerson(one: Candidate): Rated {
    const { name, sure } = rated(one, known);
    const plain =
      met && all.indexOf(one) < 2 && !isPerson(name) && /^\p{Lu}\S*(?: [\p{Lu}&]\S*){0,2}$/u.test(name);
    return { name, sure: plain ? Math.max(2, sure) : sure };
  }
  const best = found.reduce((top, { sure }) => Math.max(top, sure), 0);
  const first = found.filter(({ sure }) => sure === best);
  if (best === 0 || (best === 1 && !interview)) return '';
  // "Globex <> Priya" with two unknown names: nobody could say which is which.
  return best === 1 && first.length > 1 && across ? '' : first[0]!.name;
}
