import { foldName, looksLikePerson, namesOneOf } from './name-words.ts';
import { onlyRoleWords, roleIn } from './role-words.ts';

/** Words beside which a name stands in an invite, and that are no name themselves. */
const GENERIC = new Set(
  `interview interviews interviewing interviewer call calls chat meeting meet video phone virtual remote online onsite on-site session
  discussion conversation sync confirmed confirmation invitation invite scheduled your the our my a an candidate candidates team
  upcoming reminder job role position opportunity opening w/ in-person in person event appointment schedule scheduling re fwd fw to of
  and follow-up follow up followup coffee lunch quick minute minutes min mins hour hours hr intro introduction recruiting recruiter hiring
  manager talent hr zoom teams webex day skype facetime join link via on by screen screening round final first second
  third last next stage loop panel test mock prep preparation practice debrief application process update updated rescheduled
  canceled cancelled catch catch-up 1:1 one-on-one details tentative hold new today tomorrow kickoff standup stand-up weekly daily
  monthly planning retro review demo all hands office hq home tba tbd gmt utc details dial-in dial conference room
  acquisition people department careers partner ii iii`.split(/\s+/),
);
const SUFFIX =
  /\b(?:inc|corp|corporation|ltd|limited|llc|llp|plc|gmbh|ag|se|kg|bv|nv|ab|oy|as|sa|sas|srl|spa|pty|co|company|group|labs?|technologies|technology|systems|software|industries|enterprises|solutions|holdings|ventures|partners|capital|bank|health|robotics|studios?|media|networks?|analytics|therapeutics|pharma|airlines|motors|foods|energy|logistics|consulting|security|university|institute|foundation|society|\.ai|\.io)\.?$/i;
const DATE_WORD =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}* \d/iu;
const SINGLE = /^[\p{Lu}\d][\p{L}\d.&'’+-]{1,30}$/u;

/** What the rest of an invite knows: names of people, and the company that its mails come from. */
export interface Known {
  people: readonly string[];
  company: string;
}

/** A piece of a title that may be a company's name. */
export interface Candidate {
  words: string;
  /** What stands before it: `@`, `with`, `<>`, `(`; empty at the start. */
  after: string;
  /** "Hooli recruiting": a department stood beside it. */
  department: boolean;
}

/** Without the words around a name, and with it whatever begins or ends with them. */
export function withoutGeneric(words: string): string {
  const all = words.split(/\s+/).filter(Boolean);
  const generic = (word: string | undefined) =>
    word !== undefined &&
    (GENERIC.has(word.toLowerCase().replace(/[.,:!?]+$/, '')) ||
      !/[\p{L}\p{N}]/u.test(word) ||
      /^(?:\d+|[LE][3-9]|IC[1-9])$/.test(word));
  while (generic(all[0])) all.shift();
  while (generic(all.at(-1))) all.pop();
  // "Acme is confirmed": a name ends where the sentence goes on.
  const end = all.findIndex(
    (word, at) => at > 0 && /^\p{Ll}/u.test(word) && !/^(?:of|and|de|du|für)$/.test(word),
  );
  return (end < 0 ? all : all.slice(0, end))
    .join(' ')
    .replace(/^["'“”‘’*]+|["'“”‘’*,.:!]+$/g, '')
    .replace(/['’]s$/, '');
}

/** Words taken for a company's name, and how sure that is: 0 when they are none, or when nobody could tell. */
export interface Rated {
  name: string;
  sure: number;
}

/**
 * How sure it is that words name a company, up to 5 where its own mail address says so. A single word counts 1: it is
 * taken only where the title is that of an interview.
 */
export function rated({ words, after, department }: Candidate, known: Known): Rated {
  const own = words.length > 60 ? '' : sameCompany(words, known.company);
  return own ? { name: own, sure: 5 } : { name: words, sure: sureness(words, after, department, known) };
}

function sureness(words: string, after: string, department: boolean, known: Known): number {
  if (!words || words.length > 60 || onlyRoleWords(words) || roleIn(words) || isDate(words)) return 0;
  const capital = /^[\p{Lu}\p{Lo}\d]/u.test(words);
  const length = words.split(' ').length;
  if (namesOneOf(words, known.people)) return 0;
  // "Wayne Enterprises" begins with a first name; "Maria Sa" ends in one letter more than a form of company.
  if (looksLikePerson(words.split(/ (?:and|&) /)[0]!))
    return SUFFIX.test(words) && /\p{L}{3}\.?$/u.test(words) ? 3 : 0;
  if (/^(?:@|at)$/.test(after) && capital && length <= 4) return 4;
  if (SUFFIX.test(words) && length > 1) return 3;
  if (department && length <= 3 && capital) return 3;
  return SINGLE.test(words) && !/^(?:[A-Z]{1,3}\d{1,2}|Q[1-4])$/.test(words) ? 1 : 0;
}

function isDate(words: string): boolean {
  return /\d{3}|^\d{1,2}[./-]\d/.test(words) || DATE_WORD.test(words);
}

/**
 * The words in which a text names a company that is known by its mail address: "Acme" or "ACME Inc." of acme.com, "Acme"
 * of acme-corp.com; empty when it does not.
 */
export function sameCompany(text: string, company: string): string {
  const own = foldName(company);
  const words = text.split(/\s+/).filter(Boolean).slice(0, 12);
  if (own.length < 2) return '';
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
      const part = words.slice(from, to).join(' ');
      if (foldName(part) !== own) continue;
      const longer = words.slice(from, to + 1).join(' ');
      return (to < words.length && SUFFIX.test(longer) ? longer : part)
        .replace(/[,.:]+$/, '')
        .replace(/['’]s$/, '');
    }
  }
  const bare = foldName(text.replace(SUFFIX, ''));
  return bare.length >= 3 && own.startsWith(bare) ? text : '';
}
