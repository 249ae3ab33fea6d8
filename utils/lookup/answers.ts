import { fitOf } from './fit.ts';
import { FIT as W } from './fuse.ts';
import type { Kin } from './kin.ts';
import type { AnsweredQuestion, LookupStory } from './lookup.ts';
import type { Model } from './model.ts';
import type { Profile } from './profile.ts';

/** The questions of the bank that a story answers: all confirmed ones, then the likeliest, then all rejected ones. */
export function answersOf(story: LookupStory, profile: Profile, model: Model, kin: Kin): AnsweredQuestion[] {
  const { kinds, roots } = fitOf(story, profile, model, kin);
  const likely = [...kinds]
    .map((k, i) => ({ k, root: roots[i]! }))
    .filter(({ k, root }) => root > W.leastRoot && said(k) === undefined)
    .sort((a, b) => b.root - a.root || a.k - b.k)
    .map(({ k }) => k);
  const all = model.kinds.map((_, k) => k);
  const confirmed = all.filter((k) => said(k) === true);
  return [
    ...confirmed,
    ...likely.slice(0, Math.max(0, W.mostAnswers - confirmed.length)),
    ...all.filter((k) => said(k) === false),
  ].flatMap((k): AnsweredQuestion[] => {
    const { id: archetype, name, competency } = model.kinds[k]!;
    return competency ? [{ archetype, name, competency, confirmed: said(k) }] : [];
  });

  function said(k: number): boolean | undefined {
    return story.questions?.[model.kinds[k]!.id];
  }
}
