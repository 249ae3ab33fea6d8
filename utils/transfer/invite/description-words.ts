import { levelInWords } from '../../domain/interview/level-in-words.ts';
import type { Invite } from './invite.ts';
import { type Said, wordsOfTitle } from './title-words.ts';
import { type Known, rated, withoutGeneric } from './words/company-words.ts';
import { type Labelled, labelledLines, namesIn, shortLines } from './words/labelled-lines.ts';
import { foldName } from './words/name-words.ts';
import { roleIn } from './words/role-words.ts';
import { kindIn, roundsIn } from './words/round-words.ts';

/** What a description says beside what a title can. */
export interface Described extends Said {
  /** Names of those who ask. */
  people: string[];
  /** The user's own name, or no more than its first word. */
  user: string;
  /** What its sentences may call the company. */
  companies: string[];
}

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|liebe|lieber|bonjour|hola)\s+(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})\s*[,!.:–—-]?$/iu;
const NAME = "\\p{Lu}[\\p{L}\\d.&'’-]{1,30}(?: (?:\\p{Lu}|&)[\\p{L}\\d.&'’-]{0,30}){0,3}";
const FOR_ROLE = new RegExp(
  `\\b(?:for|regarding|about|in) (?:the|our|a|an|your) ([^.\\n,;:()]{3,70}?) (?:role|position|opening|opportunity|vacancy|job)\\b(?: (?:here )?(?:at|with) (${NAME}))?`,
  'u',
);
const WITH_COMPANY = new RegExp(
  `\\b(?:interview(?:ing)?|appl(?:ying|ied|ication)|interest(?:ed)?|conversation|onsite|screen|call|career|join(?:ing)?|work(?:ing)?|team)\\b(?: (?:in|for) (?:joining|working))? (?:with|at|to|in|for) (?:us at |the team at )?(${NAME})`,
  'u',
);
const WITH_KIND =
  /\b(?:with|by) (?:the |our |your |a |an )?(hiring manager|recruiter|bar[- ]raiser|panel of|peers|future teammates)/i;
/** "Jane Doe, the hiring manager for this role". */
const NAMED_KIND =
  /\p{Lu}\p{L}+[ ,(–-]{1,3}(?:who is |is )?(?:the |our |your )?(hiring manager|bar[- ]raiser)\b/iu;
const PROVIDER =
  /^(?:google|zoom|microsoft|teams|webex|skype|calendly|outlook|meet|slack|greenhouse|lever|ashby)\b/i;

/** What a description says, by its labelled lines first and then by its sentences. */
export function wordsOfDescription(description: string): Described {
  const lines = shortLines(description);
  const labelled = labelledLines(lines);
  const value = (id: Labelled['id']) => labelled.find((one) => one.id === id)?.value ?? '';
  const text = lines.join('\n').slice(0, 6000);
  const sentence = FOR_ROLE.exec(text);
  const said = roleOf(value('role'));
  const rounds = labelled.filter(({ id }) => id === 'round');
  const people = labelled.filter(({ id }) => id === 'people').flatMap((one) => namesIn(one.value));
  return {
    role: said.role || (sentence && roleIn(sentence[1]!) ? sentence[1]!.trim() : ''),
    company: cleanName(value('company')) || said.company,
    companies: [sentence?.[2] ?? '', WITH_COMPANY.exec(text)?.[1] ?? ''],
    round: roundOf(rounds),
    kind:
      kindIn(rounds.map((one) => one.value).join('\n')) ??
      kindIn(WITH_KIND.exec(text)?.[1] ?? '') ??
      // Of several who ask, one may be the manager.
      (people.length > 1 ? undefined : kindIn(NAMED_KIND.exec(text)?.[1] ?? '')),
    people,
    user: namesIn(value('user'))[0] ?? lines.map((line) => GREETING.exec(line)?.[1]).find(Boolean) ?? '',
  };
}

function cleanName(value: string): string {
  return value
    .split('\n')[0]!
    .replace(/\s*[([<].*$/, '')
    .slice(0, 80)
    .trim();
}

/** "Staff Engineer, Payments (Req 1234) at Acme" in two. */
function roleOf(value: string): { role: string; company: string } {
  const line = value
    .split('\n')[0]!
    .slice(0, 120)
    .replace(/\s*[([][^()[\]]*\d[^()[\]]*[)\]]/g, '')
    .trim();
  const [role = '', company = ''] = line.split(/\s(?:at|@)\s/);
  return { role: role.trim(), company: cleanName(company) };
}

function roundOf(labelled: readonly Labelled[]): string {
  for (const { value, label } of labelled) {
    const line = value.split('\n')[0]!.slice(0, 80);
    if (/^(?:round|stage|interview (?:stage|round))$/.test(label)) {
      return /^\d{1,2}(?: ?(?:of|\/) ?\d{1,2})?$/.test(line) ? `Round ${line}` : line;
    }
    const found = roundsIn(line)[0]?.text;
    if (found) return found;
  }
  return '';
}

function companyAmong(names: readonly string[], known: Known): string {
  for (const one of names) {
    const words = withoutGeneric(one.replace(/[.'’]+s?$/, ''));
    if (!words || PROVIDER.test(words) || roleIn(words)) continue;
    const { name, sure } = rated({ words, after: 'with', department: false }, known);
    if (sure > 0) return name;
  }
  return '';
}

/** Whether a name is the one that a greeting or a line "Candidate:" says. */
export function isCalled(name: string, user: string): boolean {
  const [own, said] = [name.split(/\s+/).map(foldName), user.split(/\s+/).map(foldName).filter(Boolean)];
  return said.length > 0 && said.every((word) => own.includes(word));
}

type Facts = Pick<Invite, 'company' | 'role' | 'round' | 'level' | 'kind'>;

/**
 * Company, role, round, kind and level: what the title says, then what the description says, and the company of the
 * organizer's mail where no word does.
 */
export function factsOf(title: string, described: Described, { people, company }: Known): Facts {
  const known = { people: [...people, ...described.people, described.user], company };
  const said = wordsOfTitle(title, known);
  const role = described.role || said.role;
  const kind = said.kind ?? described.kind;
  const level = role ? levelInWords(role) : undefined;
  return {
    company: said.company || described.company || companyAmong(described.companies, known) || company,
    role,
    round: said.round || described.round,
    ...(kind ? { kind } : {}),
    ...(level ? { level } : {}),
  };
}
