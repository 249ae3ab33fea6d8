import { BEATS } from '../domain/story/story.ts';
import { PROFILE as W } from './fuse.ts';
import type { Lexicon } from './lexicon.ts';
import type { LookupStory } from './lookup.ts';
import { normaliseLength } from './meaning.ts';
import type { Model } from './model.ts';
import { normalise } from './normalise.ts';
import { readStory } from './story-words.ts';
import { splitWords } from './words.ts';

/** All that the look-up needs of a story and that costs time to find: made when it is saved, and kept. */
export interface Profile {
  /** Its words, once each, separated by spaces, and the weighted frequency of each one. */
  words: string;
  weights: Float32Array;
  /** Of length 1, or zeros. */
  meaning: Float32Array;
  /** What its own words answer: places of kinds in the model, and the chance of each, 0-1. */
  kinds: Uint16Array;
  chances: Float32Array;
}

/** Reads a story. `names`: its competencies' names on screen. */
export function profileOf(
  story: LookupStory,
  names: readonly string[],
  model: Model,
  lexicon: Lexicon,
): Profile {
  const words = readStory(story, names);
  const sum = new Float32Array(model.kinds.length);
  const whole = new Float32Array(model.width);
  let all = 0;
  for (const { text, weight } of sentencesOf(story)) {
    const line = new Float32Array(model.width);
    for (const word of splitWords(normalise(text))) {
      const stem = lexicon.knownStem(word);
      if (stem !== undefined && stem < model.rows) model.add(stem, 1, line);
    }
    for (let d = 0; d < line.length; d++) whole[d]! += weight * line[d]!;
    if (!normaliseLength(line)) continue;
    const chances = model.chances(line, 'told');
    for (let k = 0; k < sum.length; k++) sum[k]! += weight * chances[k]!;
    all += weight;
  }
  normaliseLength(whole);
  const best = likeliest(sum, model);
  return {
    words: [...words.keys()].join(' '),
    weights: Float32Array.from(words.values()),
    meaning: whole,
    kinds: Uint16Array.from(best),
    chances: Float32Array.from(best, (k) => sum[k]! / all),
  };
}

/** The places of the likeliest archetypes, the likeliest first. */
function likeliest(sum: Float32Array, model: Model): number[] {
  const places: number[] = [];
  for (let k = 0; k < sum.length; k++) if (model.kinds[k]!.competency && sum[k]! > 0) places.push(k);
  return places.sort((a, b) => sum[b]! - sum[a]! || a - b).slice(0, W.mostKinds);
}

function sentencesOf(story: LookupStory): { text: string; weight: number }[] {
  const lines = [
    { text: story.title, weight: W.title },
    { text: story.tags.join(' '), weight: W.title },
    { text: story.hook, weight: W.title },
    ...BEATS.flatMap(({ id }) =>
      [...story.beats[id].cues, ...story.beats[id].detail.split(/(?<=[.?!])\s+|\n/)].map((text) => ({
        text,
        weight: W.beat[id],
      })),
    ),
  ];
  return lines.filter(({ text }) => text.trim() !== '').slice(0, W.mostSentences);
}
