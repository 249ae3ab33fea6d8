import type { CompetencyId } from '../competency/competencies.ts';
import { isBelow, UNSAID } from '../story/scope.ts';
import { inSentence } from '../story/story.ts';
import type { CoverageStory } from './coverage.ts';
import { faultWords, isGrave, lacksScope, scopeWords, smallWords } from './gap-words.ts';
import type { Gap, GapInput } from './gaps.ts';

/**
 * First stories of the plan that reached less far than the level expects.
 * @param asked competencies where a heavier gap asks for a bigger story already.
 */
export function smallFirsts(
  { stories, plan, set, level }: GapInput,
  asked: ReadonlySet<CompetencyId | null>,
): Gap[] {
  const byId = byIdOf(stories);
  return plan.flatMap(({ storyId, competency, second }): Gap[] => {
    const story = byId.get(storyId);
    if (!story || story.reach === UNSAID.id || competency === null || second) return [];
    if (!isBelow(story.reach, level.expects) || asked.has(competency)) return [];
    return [
      {
        ...{ id: `small.${competency}.${storyId}`, kind: 'small', competency, storyId },
        reach: level.expects,
        words: `${inSentence(set.name(competency))}: ${smallWords(story, level)}`,
        why: scopeWords(story.reach, level),
      },
    ];
  });
}

/**
 * Planned stories that are not strong; those held back for a second question stand last.
 * @param asked ids of stories whose scope another gap asks for.
 */
export function faults({ stories, plan, set }: GapInput, asked: ReadonlySet<string>): Gap[] {
  const byId = byIdOf(stories);
  const entries = [...plan.filter(({ second }) => !second), ...plan.filter(({ second }) => second)];
  const told = new Set<string>();
  return entries.flatMap(({ storyId, competency, second }): Gap[] => {
    const story = byId.get(storyId);
    const words = story && faultWords(story);
    if (!words || told.has(storyId) || (lacksScope(story) && asked.has(storyId))) return [];
    told.add(storyId);
    const kind = isGrave(story) ? 'fault' : 'flaw';
    const what = competency === null ? 'this interview' : inSentence(set.name(competency));
    const why = `${second ? 'Second' : 'Planned'} for ${what}`;
    return [{ id: `${kind}.${storyId}`, kind, competency, reach: null, storyId, words, why }];
  });
}

function byIdOf(stories: readonly CoverageStory[]): ReadonlyMap<string, CoverageStory> {
  return new Map(stories.map((story) => [story.id, story]));
}
