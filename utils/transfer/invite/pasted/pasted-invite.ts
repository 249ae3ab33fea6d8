import { guessTitle } from '../../words.ts';
import { isSystem } from '../calendar/people.ts';
import { factsOf, isCalled, wordsOfDescription } from '../description-words.ts';
import type { Invite, ReadInvite, World } from '../invite.ts';
import { htmlText, looksLikeHtml } from '../mail/html-text.ts';
import { callIn, placeAddress } from '../words/call-address.ts';
import { type Labelled, labelledLines, shortLines } from '../words/labelled-lines.ts';
import { companyOfMail } from '../words/mail-domains.ts';
import { foldName, looksLikePerson, personName, withoutDoubles } from '../words/name-words.ts';
import { saysInterview } from '../words/round-words.ts';
import { timeInLines } from './pasted-time.ts';

/** First lines that are no title. */
const NO_TITLE =
  /^(?:hi|hello|hey|dear|hallo|liebe|lieber|good (?:morning|afternoon)|thanks?|thank you|join|microsoft teams|zoom meeting|google meet|webex|you (?:have been|are|were|re)|you've been|invitation from|view|more details|when|where|who|from|to|cc|sent|date|time|location|organi[sz]er|meeting id|passcode|https?:|_{3,}|-{3,}|={3,}|\+?\d[\d ()-]{6,}$)/i;
const INVITING = /^(.{2,60}?) (?:is inviting you to|has invited you to|invited you to|invites you to)\b/i;
const WITH_PERSON =
  /\b(?:scheduled|meeting|interview|call|chat|speaking|conversation|event) with (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})/u;
const REPEATS =
  /^(?:every (?:day|week|month|weekday|\d|mon|tue|wed|thu|fri)|(?:bi)?weekly\b|daily:|monthly:|weekly:|recurr)|\brecurrence:|\boccurs every\b|\b(?:weekly|monthly|daily) (?:on|from)\b/i;
const CANCELLED = /^(?:subject:\s*)?cancell?ed\b|\b(?:has been|was|have been|is) cancell?ed\b|^abgesagt\b/i;

/** Words that somebody copied out of a mail or a calendar as one invite; what they do not say stays empty. */
export function readPasted(text: string, world: World): ReadInvite {
  const words = looksLikeHtml(text.slice(0, 2000)) ? htmlText(text.slice(0, 400_000)) : text;
  const lines = shortLines(words);
  const labelled = labelledLines(lines);
  const inviting = lines.map((line) => INVITING.exec(line)?.[1] ?? '').find(Boolean) ?? '';
  const { time, line } = timeInLines(lines, labelled, world);
  const title = titleOf(lines, labelled, line);
  const described = wordsOfDescription(words);
  const place = labelled.find(({ id }) => id === 'place')?.value ?? '';
  const facts = factsOf(title, described, { people: [], company: companyInMails(lines) });
  const asks = peopleIn(lines, [...described.people, inviting], described.user);
  const invite: Invite = {
    title,
    ...facts,
    ...time,
    // "Acme is inviting you" names the company.
    people: asks.filter((name) => foldName(name) !== foldName(facts.company)),
    ...(callIn([words, text]) ?? placeAddress(place) ?? { link: '' }),
    cancelled: lines.slice(0, 30).some((line) => CANCELLED.test(line)),
    recurring: lines.some((line) => REPEATS.test(line)),
  };
  return { invites: [invite] };
}

function titleOf(lines: readonly string[], labelled: readonly Labelled[], timeLine: number): string {
  const said = labelled.find(({ id }) => id === 'title')?.value;
  if (said) return said.split('\n')[0]!;
  const taken = new Set(labelled.filter(({ label }) => label !== 'interview').map(({ at }) => at));
  const line = lines.find(
    (one, at) =>
      /\p{L}{2}/u.test(one) &&
      !taken.has(at) &&
      !NO_TITLE.test(one) &&
      !INVITING.test(one) &&
      !isTimeLine(one) &&
      (at !== timeLine || saysInterview(one)),
  );
  return line ? guessTitle(line) : '';
}

function isTimeLine(line: string): boolean {
  const rest = line.replace(
    /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|\b[ap]\.?m\b|\b(?:time|from|to|at)\b|\b[A-Z]{2,4}\b/giu,
    '',
  );
  return /\d/.test(line) && !/\p{L}{3}/u.test(rest);
}

function companyInMails(lines: readonly string[]): string {
  const mails = lines
    .slice(0, 100)
    .flatMap((line) => line.match(/[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/g) ?? []);
  const names = new Set(mails.slice(0, 50).map(companyOfMail).filter(Boolean));
  return names.size === 1 ? [...names][0]! : '';
}

function peopleIn(lines: readonly string[], said: readonly string[], user: string): string[] {
  const from = lines.some((line) => /^when\s?:/i.test(line))
    ? (lines.find((line) => /^from\s?:/i.test(line)) ?? '')
    : '';
  const met = lines.map((line) => WITH_PERSON.exec(line)?.[1] ?? '').find(Boolean) ?? '';
  const names = [...said, from.replace(/^from\s?:/i, ''), looksLikePerson(met) ? met : ''].map(personName);
  const people = names.filter(
    (name) => name && !isSystem({ name, mail: '', organizer: false }) && !isCalled(name, user),
  );
  return withoutDoubles(people);
}
