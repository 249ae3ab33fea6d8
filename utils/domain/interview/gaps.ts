import type { StoryFilter } from '../bank/filter.ts';
import type { CompetencyId } from '../competency/competencies.ts';
import type { CompetencySet } from '../competency/set.ts';
import { REACHES, type Reach, UNSAID } from '../story/scope.ts';
import { inSentence } from '../story/story.ts';
import { type CoverageRow, type CoverageStory, coverage } from './coverage.ts';
import { faults, smallFirsts } from './gap-planned.ts';
import { unsortedGaps } from './gap-unsorted.ts';
import { expectsWords, nextStepWords, nothingAbove, nothingAt, unsaidWords } from './gap-words.ts';
import type { PlannedStory } from './interview.ts';
import type { Level } from './level.ts';

/** What can be missing, the most valuable to close first. */
export const GAP_KINDS = [
  'empty', // no story at all: nothing else can be said
  'unsorted', // what follows may be false: a story is perhaps here, and nobody said what it is
  'none', // a question about it would find nothing
  'below', // it would be answered like somebody more junior
  'unsaid', // perhaps big enough: one choice tells
  'small', // a planned first that shows less than the level
  'fault', // a planned story that will be told, and has a hole
  'bigger', // enough for the level, and nothing more
  'single', // a second question about it would find nothing
  'flaw', // a planned story that could be told better
] as const;

export type GapKind = (typeof GAP_KINDS)[number];

export interface Gap {
  /** Unique among the gaps of one interview, and the same for as long as the gap is there. */
  id: string;
  kind: GapKind;
  /** In focus; for a planned story what it is meant for. null when it is of no competency. */
  competency: CompetencyId | null;
  /** The scope that is missing. */
  reach: Reach | null;
  /** The story to mend. */
  storyId: string | null;
  /** What narrows the list of stories to those that it speaks of, where that is all there is to do. */
  narrowed?: Partial<StoryFilter>;
  words: string;
  why: string;
}

export interface GapInput {
  /** What can be told: live ones. */
  stories: readonly CoverageStory[];
  focus: readonly CompetencyId[];
  set: CompetencySet;
  level: Level;
  plan: readonly PlannedStory[];
}

/**
 * The step above what a level expects, where the guide's ladder names two: staff shows several teams or the organisation,
 * principal the organisation or the company. Nobody else is asked for more.
 */
const NEXT_STEP: Partial<Record<Reach, Reach>> = { teams: 'org', org: 'company' };

const NOTHING_YET: Gap = {
  ...{ id: 'empty', kind: 'empty', competency: null, reach: null, storyId: null },
  words: 'No stories yet: bring what you have',
  why: 'Notes, a document or a table: the gaps show once stories are here',
};

/**
 * What is missing for an interview, by kind and then by the order of the focus. At most one for the coverage of each
 * competency: what would close the heavier gap is the place to begin. Besides, what the planned stories themselves lack,
 * and before all else what nobody said of the stories yet.
 */
export function gapsFor(input: GapInput): Gap[] {
  const { stories, focus, set, level } = input;
  if (stories.length === 0) return [NOTHING_YET];
  const rows = coverage(stories, focus, set);
  const unsorted = unsortedGaps(stories, level);
  const ofFocus = rows.flatMap((row) => gapOf(row, input) ?? []);
  const gaps = [
    ...unsorted,
    ...ofFocus,
    ...smallFirsts(input, new Set(ofFocus.filter(isHeavy).map(({ competency }) => competency))),
    ...faults(input, scopeAsked(rows, [...unsorted, ...ofFocus], stories)),
  ];
  const place = new Map<CompetencyId | null, number>(rows.map(({ competency }, at) => [competency, at]));
  const rank = ({ kind, competency }: Gap) =>
    GAP_KINDS.indexOf(kind) * (rows.length + 1) + (place.get(competency) ?? rows.length);
  return gaps.sort((a, b) => rank(a) - rank(b));
}

/** The cell of the matrix that is a gap; null for a gap that is none of scope, or of one story's. */
export function gapCell({
  competency,
  reach,
  storyId,
}: Pick<Gap, 'competency' | 'reach' | 'storyId'>): { competency: CompetencyId; reach: Reach } | null {
  return competency !== null && reach !== null && storyId === null ? { competency, reach } : null;
}

function gapOf(row: CoverageRow, { set, level }: GapInput): Gap | null {
  const { competency, cells, unsaid } = row;
  const gap = (kind: GapKind, reach: Reach | null, words: string, why: string): Gap => ({
    ...{ id: `${kind}.${competency}`, kind, competency, reach, storyId: null },
    words: `${inSentence(set.name(competency))}: ${words}`,
    why,
  });
  const { expects } = level;
  const count = cells.reduce((sum, { ids }) => sum + ids.length, unsaid.length);
  if (count === 0) return gap('none', expects, 'no story', 'It is in focus: they are likely to ask for it');

  const least = REACHES.findIndex(({ id }) => id === expects);
  const biggest = cells.findLastIndex(({ ids }) => ids.length > 0);
  // Whatever nobody said, it was at least their own task.
  if (biggest < least && least > 0) {
    const known = cells[biggest];
    if (!known) return gap('unsaid', expects, 'scope not said', `${expectsWords(level)}: do yours?`);
    const why = `${expectsWords(level)}${unsaidWords(unsaid.length)}`;
    return gap('below', expects, nothingAbove(known.reach, unsaid.length), why);
  }

  if (count === 1)
    return gap('single', null, 'only one story', 'They may ask twice, or have heard it already');
  const next = NEXT_STEP[expects];
  if (!next || biggest > least) return null;
  const why = `${expectsWords(level)}; ${nextStepWords(next)}`;
  return gap('bigger', next, nothingAt(next, unsaid.length), why);
}

/** Nothing that is known to be at the level: a bigger story is asked for. */
function isHeavy({ kind }: Gap): boolean {
  return kind === 'none' || kind === 'below' || kind === 'unsaid';
}

/** The ids of stories whose scope another gap asks for already. */
function scopeAsked(
  rows: readonly CoverageRow[],
  gaps: readonly Gap[],
  stories: readonly CoverageStory[],
): ReadonlySet<string> {
  if (gaps.some(({ narrowed }) => narrowed?.reach === UNSAID.id))
    return new Set(stories.flatMap(({ id, reach }) => (reach === UNSAID.id ? id : [])));
  const asking = gaps.filter(({ kind }) => kind === 'unsaid' || kind === 'below');
  const competencies = new Set(asking.map(({ competency }) => competency));
  return new Set(rows.flatMap((row) => (competencies.has(row.competency) ? row.unsaid : [])));
}
