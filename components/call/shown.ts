import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { type CompetencySet, countingFor } from '../../utils/domain/competency/set.ts';
import type { PlannedStory } from '../../utils/domain/interview/interview.ts';
import { biggestNotTold, type Match, type Ranked, rankStories } from '../../utils/domain/story/rank.ts';
import type { StoryReach } from '../../utils/domain/story/scope.ts';
import { isLive, type Story, storyTitle } from '../../utils/domain/story/story.ts';
import type { Found, StoryReason } from '../../utils/lookup/lookup.ts';
import type { Standing } from './standing.ts';
import type { Company } from './useCompany.ts';

/** Rows under the card; more than that nobody reads in three seconds. */
const MOST_ROWS = 6;
/** `Alt+1` to `Alt+9`. */
const MOST_CHIPS = 9;
/** A competency less likely than this, beside the best, is a guess that costs a look. */
const LEAST_SCORE = 0.12;
/** With a picked competency its stories come before all others, whatever the words say. */
const PICKED_PRIMARY = 2;
const PICKED_OTHER = 1;
/** Among those, what the user planned for it comes first, then what is held back: no scope and no pin outweighs that. */
const PLANNED_FIRST = 20;
const PLANNED_SECOND = 6;

export interface ShownRow {
  id: string;
  title: string;
  reach: StoryReach;
  /** Why it is here, in words. */
  why: string;
  toldAt: number | null;
}

/** All that the Call view shows for one question. A value, so that the next opening can begin with it. */
export interface Shown {
  /** What this is an answer to. */
  key: string;
  chips: { id: CompetencyId; why: string }[];
  on: CompetencyId | null;
  side: 'story' | 'playbook';
  rows: ShownRow[];
  /** All that can be chosen by ↑ and ↓, best first. */
  order: string[];
  story: Story | null;
  /** When the story shown was told in this call. */
  toldAt: number | null;
  /** Why the story shown is here, in words. */
  why: string;
  /** How it stands with this company. */
  standing: Standing;
  /** What to offer when nothing fits. */
  biggest: ShownRow[];
}

export interface Asked {
  question: string;
  competency: CompetencyId | null;
  storyId: string | null;
  side: 'story' | 'playbook' | null;
}

export function askedKey({ question, competency, storyId, side }: Asked): string {
  return [question.trim(), competency, storyId, side].join('\n');
}

/** What the Call view shows, from what was found and what is known of this call. Pure: the same in, the same out. */
export function shownFor(
  asked: Asked,
  found: Found,
  known: {
    stories: ReadonlyMap<string, Story>;
    toldAt: ReadonlyMap<string, number>;
    focus: readonly CompetencyId[];
    plan: readonly PlannedStory[];
    /** null while no interview is known. */
    company: Company | null;
    competencies: CompetencySet;
  },
): Shown {
  const likely = found.competencies.filter((c, place) => place === 0 || c.score >= LEAST_SCORE);
  const chips = [
    ...likely.map((c) => ({ id: c.id, why: `Like: ${c.reason.name}` })),
    ...known.focus.filter((id) => !likely.some((c) => c.id === id)).map((id) => ({ id, why: '' })),
  ].slice(0, MOST_CHIPS);
  const on = asked.competency ?? found.competencies[0]?.id ?? null;
  const matches = asked.competency ? withPicked(asked.competency, found, known) : found.stories;
  const ranked = rankStories<Match & { reason?: StoryReason }>(
    matches,
    (id) => factsOf(id, known),
    known.company?.level ?? null,
  );
  const rows = ranked.slice(0, MOST_ROWS + 1).map((match) => toRow(match, known));
  const picked = asked.storyId ? known.stories.get(asked.storyId) : undefined;
  const story = picked ?? (rows[0] ? known.stories.get(rows[0].id) : undefined) ?? null;
  return {
    key: askedKey(asked),
    chips,
    on,
    side: asked.side ?? (on && found.form === 'situational' && asked.question.trim() ? 'playbook' : 'story'),
    rows: rows.filter((row) => row.id !== story?.id),
    order: rows.map((row) => row.id),
    story,
    toldAt: (story && known.toldAt.get(story.id)) ?? null,
    // What moved it stands in its notes.
    why: reasonWords(ranked.find((match) => match.id === story?.id)?.reason, known),
    standing: (story && known.company?.standing(story)) ?? { notes: [], differs: [] },
    biggest: rows.length ? [] : biggest(known),
  };
}

type Known = Parameters<typeof shownFor>[2];

function factsOf(id: string, { stories, toldAt, company }: Known) {
  const story = stories.get(id);
  if (!story || !isLive(story)) return undefined;
  return {
    reach: story.scope.reach,
    pinned: story.pinned,
    toldAt: toldAt.get(id) ?? null,
    toldHere: company?.told.get(id)?.round,
  };
}

function withPicked(picked: CompetencyId, found: Found, known: Known): (Match & { reason?: StoryReason })[] {
  const byWords = new Map(found.stories.map((s) => [s.id, s]));
  const best = found.stories[0]?.score ?? 1;
  const counting = new Set(countingFor(picked, known.competencies));
  return [...known.stories.values()]
    .filter((story) => story.competencies.some((id) => counting.has(id)))
    .map((story) => {
      const planned = known.plan.find((p) => p.storyId === story.id && p.competency === picked);
      const place = planned ? (planned.second ? PLANNED_SECOND : PLANNED_FIRST) : 0;
      const base = story.competencies[0] === picked ? PICKED_PRIMARY : PICKED_OTHER;
      const words = (byWords.get(story.id)?.score ?? 0) / best;
      const reason = byWords.get(story.id)?.reason ?? { kind: 'competency' as const, competency: picked };
      return { id: story.id, score: base + words + place, reason };
    });
}

function toRow(match: Ranked<Match & { reason?: StoryReason }>, known: Known): ShownRow {
  const story = known.stories.get(match.id)!;
  return {
    id: story.id,
    title: storyTitle(story),
    reach: story.scope.reach,
    why: [reasonWords(match.reason, known), ...match.moved].filter(Boolean).join(' · '),
    toldAt: known.toldAt.get(story.id) ?? null,
  };
}

function biggest(known: Known): ShownRow[] {
  return biggestNotTold(offered(known), 3).map((s) => toRow({ id: s.id, score: 0, moved: [] }, known));
}

function* offered({ stories, toldAt }: Known) {
  for (const story of stories.values()) {
    if (!isLive(story)) continue;
    const { id, pinned, scope } = story;
    yield { id, pinned, reach: scope.reach, toldAt: toldAt.get(id) ?? null };
  }
}

function reasonWords(reason: StoryReason | undefined, { competencies }: Known): string {
  if (!reason) return '';
  if (reason.kind === 'like') return `answers: ${reason.name}`;
  return reason.kind === 'words' ? reason.words.slice(0, 4).join(', ') : competencies.name(reason.competency);
}
