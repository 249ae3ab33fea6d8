import { COMPETENCIES, type CompetencyId } from '../domain/competency/competencies.ts';
import { type Scope, STORY_REACHES, type StoryReach } from '../domain/story/scope.ts';

/** What else people call a competency, in lower case. Its own name and id always count. */
const ALSO_CALLED = {
  ambiguity: [
    'dealing with ambiguity',
    'ambiguity navigation',
    'uncertainty',
    'problem solving',
    'problem-solving',
  ],
  partnerships: [
    'partnership',
    'collaboration',
    'stakeholder management',
    'stakeholders',
    'cross-functional',
    'cross-functional collaboration',
    'teamwork',
    'influence without authority',
    'cross-functional work',
  ],
  ownership: ['ownership mindset', 'initiative', 'accountability'],
  leadership: ['leading', 'leading people', 'influence', 'influencing'],
  mentorship: ['mentoring', 'coaching', 'developing people', 'growing people'],
  blockers: ['blocker', 'getting past blockers', 'obstacles', 'overcoming obstacles'],
  delivery: ['delivering results', 'deliver results', 'prioritisation', 'prioritization', 'execution'],
  failure: [
    'failures',
    'mistake',
    'mistakes',
    'failure and learning',
    'failure & learning',
    'learning from failure',
  ],
  conflict: ['conflict resolution', 'disagreement', 'disagreements', 'conflict and disagreement'],
  communication: ['communicating', 'presenting', 'explaining'],
  customer: ['customers', 'customer focus', 'customer obsession', 'user focus'],
  innovation: ['invention', 'invent and simplify', 'technical judgement', 'technical judgment', 'creativity'],
} as const satisfies Record<CompetencyId, readonly string[]>;

const OWN_NAMES = new Map<string, CompetencyId>(
  COMPETENCIES.flatMap(({ id, name }) => [[id, id] as const, [name.toLowerCase(), id] as const]),
);
const OTHER_NAMES = new Map<string, CompetencyId>(
  COMPETENCIES.flatMap(({ id }) => ALSO_CALLED[id].map((name) => [name, id] as const)),
);

/** Competencies named in a list, in its order; `others` are the names to keep because they say more, or something else. */
export function competenciesIn(text: string): { ids: CompetencyId[]; others: string[] } {
  const ids = new Set<CompetencyId>();
  const others: string[] = [];
  for (const name of piecesOf(text)) {
    if (take(name, ids)) continue;
    const parts = name.split(/ ?[/&+] ?| and /).map((part) => part.trim());
    if (parts.length < 2 || !parts.every((part) => OWN_NAMES.has(part.toLowerCase()))) others.push(name);
    for (const part of parts) take(part, ids);
  }
  return { ids: [...ids], others };
}

/** Whether the name says no more than the competency does. */
function take(name: string, ids: Set<CompetencyId>): boolean {
  const key = name.toLowerCase();
  const id = OWN_NAMES.get(key) ?? OTHER_NAMES.get(key);
  if (id) ids.add(id);
  return OWN_NAMES.has(key);
}

/** The entries of a list on one line or several, without bullets and hash signs. */
export function piecesOf(text: string): string[] {
  return text
    .split(/[,;|\n•·،、]|\s(?=#)/)
    .map((piece) =>
      piece
        .trim()
        .replace(/^[#[\]"'`_*]+/, '')
        .replace(/["'\]`_*]{1,9}$/, '')
        .trim(),
    )
    .filter(Boolean);
}

const REACH_WORDS = {
  unsaid: ['not said'],
  task: ['own task', 'my task', 'individual'],
  team: ['my team', 'own team', 'one team', 'single team'],
  teams: ['several teams', 'multiple teams', 'many teams', 'cross-team', 'cross team'],
  org: ['organisation', 'organization', 'org-wide', 'department', 'division'],
  company: ['company-wide', 'companywide', 'whole company', 'business'],
} as const satisfies Record<StoryReach, readonly string[]>;

const COUNT = /^(\d{1,3}(?:[, ]\d{3}){1,3}|\d{1,12})(k|m)?\+? (people|person|teams?|months?|users?)$/i;
const MONEY = /^[$€£¥]\s?\d[\d.,]*\s?(?:k|m|bn?|million|billion|thousand)?\b[^,;]{0,30}$/i;

/** Scope as it was written ("Several teams, 40 people, 6 months"); `others` is what could not be read as data. */
export function scopeIn(text: string): { scope: Partial<Scope>; others: string[] } {
  const scope: Partial<Scope> = {};
  const others: string[] = [];
  for (const piece of text.split(/[;\n•·|]|,(?!\d{3}(?!\d))/).map((part) => part.trim())) {
    const reach = reachOf(piece);
    const count = COUNT.exec(piece);
    if (reach && !scope.reach) scope.reach = reach;
    else if (count) Object.assign(scope, { [unitOf(count[3] as string)]: numberOf(count) });
    else if (MONEY.test(piece) && !scope.money) scope.money = piece;
    else if (piece) others.push(piece);
  }
  if (!scope.reach && (scope.teams ?? 0) > 1) scope.reach = 'teams';
  return { scope, others };
}

function reachOf(piece: string): StoryReach | undefined {
  const words = piece.toLowerCase().replace(/[.*_]+$/, '');
  return STORY_REACHES.find(
    ({ id, words: name }) =>
      id === words || name.toLowerCase() === words || REACH_WORDS[id].some((other) => other === words),
  )?.id;
}

function unitOf(word: string): 'people' | 'teams' | 'months' | 'users' {
  const unit = word.toLowerCase();
  if (unit.startsWith('team')) return 'teams';
  if (unit.startsWith('month')) return 'months';
  return unit.startsWith('user') ? 'users' : 'people';
}

function numberOf(count: RegExpExecArray): number {
  const thousands = { k: 1e3, m: 1e6 }[count[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(count[1]!.replace(/\D/g, '')) * thousands;
}
