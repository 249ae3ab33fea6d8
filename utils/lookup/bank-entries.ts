import { type Bm25, createBm25 } from './bm25.ts';
import { BOILERPLATE, FILLERS } from './fillers.ts';
import { CLASSIFIER as W } from './fuse.ts';
import type { Lexicon } from './lexicon.ts';
import type { LookupCompetency } from './lookup.ts';
import { namesOf } from './names.ts';
import { normalise } from './normalise.ts';
import { OTHER_QUESTIONS } from './other-questions.ts';
import { SIGNS } from './signs.ts';
import { splitWords } from './words.ts';

/** Stands for "no competency" where a place in the list of competencies is expected. */
export const NO_COMPETENCY = -1;

export interface Entry {
  kind: 'question' | 'cue' | 'name' | 'other';
  /** Place of the competency in the list, or `NO_COMPETENCY`. */
  of: number;
  text: string;
  stems: readonly number[];
  /** How much the entry says: the sum of what its stems tell apart. */
  mass: number;
}

/** Everything that is known to be asked, ready to be compared. */
export interface BankEntries {
  index: Bm25;
  entries: readonly Entry[];
  /** For a stem: which part (0-1) of its uses is about each competency, the last place being no competency. */
  shareOf(stem: number): Float64Array | undefined;
  /** How much a stem tells competencies apart: rare words more, words said of all of them less. */
  tell(stem: number): number;
}

/** Reads the bank, the names and signs of each competency, and what probes none; all their words become known. */
export function readBank(competencies: readonly LookupCompetency[], lexicon: Lexicon): BankEntries {
  const index = createBm25();
  const entries: Entry[] = [];
  const shares = new Map<number, Float64Array>();

  competencies.forEach((competency, i) => {
    for (const question of competency.questions) enter('question', i, question.text, W.questionVoice);
    for (const cue of [...competency.cues.map((c) => c.text), competency.meaning])
      enter('cue', i, cue, W.cueVoice);
    for (const name of new Set([competency.name, ...namesOf(competency.id)]))
      enter('name', i, name, W.nameVoice);
    for (const stem of new Set(stemsOf(SIGNS[competency.id], lexicon))) speakFor(i, stem, W.signVoice);
  });
  for (const text of OTHER_QUESTIONS) enter('other', NO_COMPETENCY, text, W.cueVoice);
  for (const share of shares.values()) damp(share);
  for (const entry of entries) entry.mass = entry.stems.reduce((sum, stem) => sum + tell(stem), 0);
  return { index, entries, shareOf: (stem) => shares.get(stem), tell };

  function enter(kind: Entry['kind'], of: number, text: string, voice: number): void {
    const stems = [...new Set(stemsOf(text, lexicon))];
    if (stems.length === 0) return;
    index.put(entries.length, new Map(stems.map((stem) => [stem, 1])));
    entries.push({ kind, of, text, stems, mass: 0 });
    for (const stem of stems) speakFor(of, stem, voice);
  }

  function speakFor(of: number, stem: number, voice: number): void {
    const share = shares.get(stem) ?? new Float64Array(competencies.length + 1);
    share[of === NO_COMPETENCY ? competencies.length : of]! += voice;
    shares.set(stem, share);
  }

  function tell(stem: number): number {
    const share = shares.get(stem);
    return index.idf(stem) * (share ? W.evenWord + (1 - W.evenWord) * Math.max(...share) : 1);
  }
}

/** The stems of a text, fillers and the interviewer's wrapping left out; its words become known. */
function stemsOf(text: string, lexicon: Lexicon): number[] {
  return splitWords(normalise(text).replace(BOILERPLATE, ' '))
    .filter((word) => !FILLERS.has(word))
    .map((word) => {
      const id = lexicon.add(word);
      lexicon.hold(id);
      return lexicon.stemOf(id);
    });
}

/** Uses → parts of all uses; a stem used once is no proof, so the parts of few uses stay small. */
function damp(share: Float64Array): void {
  const sum = share.reduce((a, b) => a + b, 0);
  for (let i = 0; i < share.length; i++) share[i] = share[i]! / (sum + W.shareDamping);
}
