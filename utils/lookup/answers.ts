import { FIT as W } from './fuse.ts';
import type { AnsweredQuestion, LookupStory } from './lookup.ts';
import type { Model } from './model.ts';
import type { Profile } from './profile.ts';

/** What a story answers, ready to be compared: places of kinds, and the root of the chance of each. */
export interface Fit {
  kinds: Uint16Array;
  roots: Float32Array;
}

/** What a story's words say that it answers, with what the user says of it: its competencies, and what they confirmed. */
export function fitOf(story: LookupStory, profile: Profile, model: Model): Fit {
  const chances = new Map<number, number>();
  profile.kinds.forEach((k, i) => {
    const { id, competency } = model.kinds[k]!;
    if (story.questions?.[id] === false) return;
    const place = competency ? story.competencies.indexOf(competency) : -1;
    const tagged = story.competencies.length === 0 ? 1 : (W.tagged[place] ?? W.untagged);
    chances.set(k, profile.chances[i]! * tagged);
  });
  const sum = [...chances.values()].reduce((a, b) => a + b, 0) || 1;
  for (const [k, chance] of chances) chances.set(k, chance / sum);
  if (story.questions)
    model.kinds.forEach(({ id }, k) => {
      if (story.questions?.[id] === true) chances.set(k, Math.max(W.confirmed, chances.get(k) ?? 0));
    });
  return {
    kinds: Uint16Array.from(chances.keys()),
    roots: Float32Array.from(chances.values(), Math.sqrt),
  };
}

/** The questions of the bank that a story answers: all confirmed ones, then the likeliest, then all rejected ones. */
export function answersOf(story: LookupStory, profile: Profile, model: Model): AnsweredQuestion[] {
  const { kinds, roots } = fitOf(story, profile, model);
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
