import { type BuiltInId, COMPETENCIES, type CompetencyId, isBuiltIn } from './competencies.ts';
import type { Cue, Playbook } from './knowledge.ts';
import type { BankQuestion } from './questions.ts';

/** What the user changed of a built-in competency, or one of their own. What is absent is as it was built in. */
export interface CompetencyChange {
  id: CompetencyId;
  name?: string | undefined;
  meaning?: string | undefined;
  hidden?: boolean | undefined;
  /** Its place among all, smallest first; built-in ones stand at 0, 1, 2 … until they are moved. */
  order?: number | undefined;
  /** For an own one: the built-in ones that it is like, nearest first. Their questions, cues and stories count for it. */
  like?: BuiltInId[] | undefined;
  /** For a built-in one these stand beside its own questions. */
  questions?: BankQuestion[] | undefined;
  cues?: Cue[] | undefined;
  playbooks?: (Playbook & { when?: readonly string[] | undefined })[] | undefined;
}

/** A competency as the user sees it. */
export interface Competency {
  id: CompetencyId;
  name: string;
  meaning: string;
  hidden: boolean;
  builtIn: boolean;
  like: readonly BuiltInId[];
  change: CompetencyChange | undefined;
}

/** As many of those shown stand on the first screen in a call, and in a new interview's focus. */
export const FIRST_SHOWN = 6;

export interface CompetencySet {
  /** In the user's order, hidden ones too. */
  all: readonly Competency[];
  shown: readonly Competency[];
  get(id: CompetencyId): Competency | undefined;
  /** The name on screen; of one that is not here any more, its id as words. */
  name(id: CompetencyId): string;
}

/** The competencies in the user's order, with their changes. */
export function competencySet(changes: readonly CompetencyChange[]): CompetencySet {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const builtIn = COMPETENCIES.map(({ id, name, meaning }, place) => ({
    order: byId.get(id)?.order ?? place,
    competency: withChange({ id, name, meaning }, byId.get(id)),
  }));
  const own = changes
    .filter(({ id }) => !isBuiltIn(id))
    .map((change, place) => ({
      order: change.order ?? COMPETENCIES.length + place,
      competency: withChange({ id: change.id, name: idWords(change.id), meaning: '' }, change),
    }));
  const all = [...builtIn, ...own].sort((a, b) => a.order - b.order).map(({ competency }) => competency);
  const known = new Map(all.map((competency) => [competency.id, competency]));
  return {
    all,
    shown: all.filter((competency) => !competency.hidden),
    get: (id) => known.get(id),
    name: (id) => known.get(id)?.name ?? idWords(id),
  };
}

/** The competencies as they come with the product. */
export const BUILT_IN_SET = competencySet([]);

/** The built-in competency that gives an own one its colour and its playbooks; itself for a built-in one. */
export function builtInFor(id: CompetencyId, set: CompetencySet): BuiltInId | undefined {
  return isBuiltIn(id) ? id : set.get(id)?.like[0];
}

/** All ids whose stories count for a competency: itself first, then those it is like, and those that are like it. */
export function countingFor(id: CompetencyId, set: CompetencySet): CompetencyId[] {
  const like = set.get(id)?.like ?? [];
  const others = set.all.filter((other) => !other.builtIn && isBuiltIn(id) && other.like.includes(id));
  return [...new Set([id, ...like, ...others.map((other) => other.id)])];
}

/** An id for a new competency of this name: its words, and a number where that is taken. */
export function idForName(name: string, set: CompetencySet): CompetencyId {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // By characters: half of one is none.
  const base = [...slug].slice(0, 60).join('') || 'competency';
  let id = base;
  for (let n = 2; set.get(id); n++) id = `${base}-${n}`;
  return id;
}

function withChange(
  from: { id: CompetencyId; name: string; meaning: string },
  change: CompetencyChange | undefined,
): Competency {
  const builtIn = isBuiltIn(from.id);
  return {
    id: from.id,
    name: change?.name?.trim() || from.name,
    meaning: change?.meaning ?? from.meaning,
    hidden: change?.hidden ?? false,
    builtIn,
    like: builtIn ? [from.id as BuiltInId] : (change?.like ?? []),
    change,
  };
}

/** "bias-for-action" as "Bias for action". */
function idWords(id: CompetencyId): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
