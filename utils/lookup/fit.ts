import type { CompetencyId } from '../domain/competency/competencies.ts';
import { OWN, FIT as W } from './fuse.ts';
import type { Kin } from './kin.ts';
import type { LookupStory } from './lookup.ts';
import type { Model } from './model.ts';
import type { Profile } from './profile.ts';

/** What a story answers, ready to be compared: places of kinds, and the root of the chance of each. */
export interface Fit {
  kinds: Uint16Array;
  roots: Float32Array;
}

/** What a story's words say that it answers, with what the user says of it: its competencies, and what they confirmed. */
export function fitOf(
  story: Pick<LookupStory, 'competencies' | 'questions'>,
  profile: Pick<Profile, 'kinds' | 'chances'>,
  model: Model,
  kin: Kin,
): Fit {
  const chances = new Map<number, number>();
  profile.kinds.forEach((k, i) => {
    const { id, competency } = model.kinds[k]!;
    if (story.questions?.[id] === false) return;
    const named = story.competencies.length === 0 ? 1 : tagged(competency, story.competencies, kin);
    chances.set(k, profile.chances[i]! * named);
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

/** How far a competency is one of a story's, 0-1: itself, or less one that it is like. */
function tagged(competency: CompetencyId | null, competencies: readonly CompetencyId[], kin: Kin): number {
  let most: number = W.untagged;
  competencies.forEach((id, place) => {
    const part = W.tagged[place] ?? 0;
    if (id === competency) most = Math.max(most, part);
    else if (kin.likes(id).some((like) => like === competency)) most = Math.max(most, part * OWN.kin);
  });
  return most;
}

/** How much two distributions overlap, 0-1: Bhattacharyya's coefficient of what a story answers and what is asked. */
export function alike({ kinds, roots }: Fit, asked: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < kinds.length; i++) sum += roots[i]! * asked[kinds[i]!]!;
  return sum;
}

/** What says most that the story answers the question; none when that is hardly `least`. */
export function sharedKind({ kinds, roots }: Fit, asked: Float32Array, least: number): number | undefined {
  let best: number | undefined;
  let most = least;
  for (let i = 0; i < kinds.length; i++) {
    const shared = roots[i]! * Math.sqrt(asked[kinds[i]!]!);
    if (shared > most) [best, most] = [kinds[i]!, shared];
  }
  return best;
}
