import { type BuiltInId, COMPETENCIES, isBuiltIn } from './competencies.ts';
import type { BankQuestion } from './questions.ts';
import { type CompetencyChange, competencySet } from './set.ts';
import { AMAZON } from './starting-sets/amazon.ts';
import { META_ENGINEERS, META_MANAGERS } from './starting-sets/meta.ts';
import type { StartingCompetency } from './starting-sets/starting-competency.ts';

export interface StartingSet {
  id: string;
  name: string;
  /** In the order in which they are shown. */
  competencies: readonly StartingCompetency[];
}

/** Sets of competencies to begin with; the first is what is built in. */
export const STARTING_SETS = [
  { id: 'guide', name: 'For tech leads', competencies: COMPETENCIES.map(({ id }) => builtIn(id)) },
  {
    id: 'amazon',
    name: "Amazon's leadership principles",
    competencies: AMAZON.map((one) => (typeof one === 'string' ? builtIn(one) : one)),
  },
  { id: 'meta-engineers', name: 'Meta, software engineers', competencies: META_ENGINEERS },
  // A manager is asked what an engineer is asked as well.
  {
    id: 'meta-managers',
    name: 'Meta, engineering managers',
    competencies: [...META_MANAGERS, ...META_ENGINEERS],
  },
] as const satisfies readonly StartingSet[];

export type StartingSetId = (typeof STARTING_SETS)[number]['id'];

/**
 * The changes with a starting set added: its competencies are all there, in their order after those that were, and
 * shown; what the user wrote in any of them stays. A second time it changes nothing.
 * @param hideOthers hides what the set covers: built-in ones that it is like, and those of other starting sets. What
 * the user made is never hidden.
 */
export function withStartingSet(
  changes: readonly CompetencyChange[],
  setId: StartingSetId,
  { hideOthers = false }: { hideOthers?: boolean } = {},
): CompetencyChange[] {
  const { competencies } = STARTING_SETS.find(({ id }) => id === setId)!;
  const members = new Set(competencies.map(({ id }) => id));
  const now = competencySet(changes);
  const shown = changes.map((change) => (members.has(change.id) && change.hidden ? show(change) : change));
  const last = Math.max(now.all.length - 1, ...changes.map(({ order }) => order ?? 0));
  const added = competencies.filter(({ id }) => !now.get(id)).map(newChange(last + 1));
  const all = [...shown, ...added];
  if (!hideOthers) return all;
  const covered = new Set(competencies.flatMap(({ like }) => like));
  const others = STARTING_SETS.flatMap((set): readonly StartingCompetency[] => set.competencies)
    .filter(({ id, like }) => !members.has(id) && covered.has(like[0]!))
    .map(({ id }) => id);
  return hiddenLast(hide(all, new Set(others)), members);
}

/** What is hidden goes behind what the user asked for. */
function hiddenLast(changes: readonly CompetencyChange[], members: ReadonlySet<string>): CompetencyChange[] {
  const set = competencySet(changes);
  const last = Math.max(...set.all.map((_, place) => place), ...changes.map(({ order }) => order ?? 0));
  const places = new Map(
    set.all.filter(({ hidden }) => hidden).map(({ id }, place) => [id, last + 1 + place]),
  );
  const first = set.all.find(({ id }) => members.has(id));
  const isLast = set.all.findIndex(({ hidden }) => hidden) > set.all.indexOf(first!);
  if (isLast) return [...changes];
  return changes.map((change) => ({
    ...change,
    ...(places.has(change.id) && { order: places.get(change.id)! }),
  }));
}

/** Hides those of these ids that are there or built in. */
function hide(changes: readonly CompetencyChange[], ids: ReadonlySet<string>): CompetencyChange[] {
  const known = new Set(changes.map(({ id }) => id));
  const untouched = COMPETENCIES.filter(({ id }) => ids.has(id) && !known.has(id));
  return [
    ...changes.map((change) => (ids.has(change.id) && !change.hidden ? { ...change, hidden: true } : change)),
    ...untouched.map(({ id }) => ({ id, hidden: true })),
  ];
}

/** What was hidden had gone to the end; a built-in one comes back to its own place. */
function show({ hidden: _, order, ...change }: CompetencyChange): CompetencyChange {
  return isBuiltIn(change.id) ? change : { ...change, order };
}

function newChange(first: number) {
  return ({ id, name, meaning, like, asked, cues }: StartingCompetency, place: number): CompetencyChange => ({
    id,
    name,
    meaning,
    order: first + place,
    like: [...like],
    questions: [
      ...asked.behavioural.map((text): BankQuestion => ({ form: 'behavioural', text })),
      ...asked.situational.map((text): BankQuestion => ({ form: 'situational', text })),
    ],
    cues: [...cues],
  });
}

function builtIn(id: BuiltInId): StartingCompetency {
  const { name, meaning } = COMPETENCIES.find((competency) => competency.id === id)!;
  return { id, name, meaning, like: [id], asked: { behavioural: [], situational: [] }, cues: [] };
}
