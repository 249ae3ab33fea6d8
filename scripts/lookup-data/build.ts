import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILLERS } from '../../utils/lookup/fillers.ts';
import { createLexicon } from '../../utils/lookup/lexicon.ts';
import type { ModelData } from '../../utils/lookup/model.ts';
import { repair } from '../../utils/lookup/spelling.ts';
import { bankHash, type Example, hashOf, type Kind, readExamples, wordsOf } from './examples.ts';
import { readGlove, reduce, SOURCE, SOURCE_VERSION } from './glove.ts';
import { pack } from './pack.ts';
import { type Lesson, type Settings, train } from './train.ts';

/**
 * Makes `utils/lookup/data/model.ts` from the bank and from GloVe: `npm run lookup-data`, whenever the bank has changed.
 * It takes about a minute, fetches 300 MB the first time, and writes the same bytes from the same input.
 */

const OUT = join(import.meta.dirname, '../../utils/lookup/data/model.ts');

/** Numbers a word; 100 were no better than 64 on the tuning sets. */
const WIDTH = 64;
/** Words of everyday English beside those of the bank: more of them cost 36 bytes each and were rarely met. */
const PLAIN_WORDS = 12_000;
/** Chosen (the seed too, of six) on the tuning sets in `tests/fixtures/lookup`, one at a time; most hardly matter. */
const SETTINGS: Settings = {
  epochs: 10,
  step: 0.05,
  dropout: 0.3,
  shrinkHeads: 1e-3,
  shrinkWords: 1e-3,
  scale: 10,
  seed: 24,
};
/** What is right of a text: mostly its own archetype, a part for the others of its competency, the rest for `also`. */
const OWN = 0.7;
const SAME_COMPETENCY = 0.2;
/** Grammar words say a little: "yours", "nobody", "again", "instead". */
const FILLER_LOUDNESS = 0.2;

const { kinds, examples } = readExamples();
const glove = reduce(readGlove(PLAIN_WORDS * 1.2), WIDTH);
const lexicon = createLexicon();
const bankWords = [...new Set(examples.filter((e) => !e.hasty).flatMap((e) => wordsOf(e.text)))].sort();
for (const word of bankWords) lexicon.keep(word);
const known = new Set(bankWords);
const plainWords = glove.words
  .slice(0, PLAIN_WORDS)
  .filter((word) => !known.has(word))
  .sort();
for (const word of plainWords) lexicon.keep(word);

const texts = examples.map(rowsOf);
const rows = lexicon.stems();
const holders = countHolders();
const loudness = findLoudness();
const lessons = examples.flatMap((example, i): Lesson[] => {
  const lesson = { rows: Int32Array.from(texts[i]!), target: targetOf(example) };
  return [
    { ...lesson, voice: 0, weight: example.asked },
    { ...lesson, voice: 1, weight: example.told },
  ];
});
const trained = train(
  lessons.filter((lesson) => lesson.rows.length > 0 && lesson.weight > 0),
  startVectors(),
  loudness,
  WIDTH,
  SETTINGS,
);

const data: ModelData = {
  kinds: kinds.map((k) => `${k.competency ?? '-'} ${k.id} ${k.name}`.trim()).join('\n'),
  bankWords: bankWords.join(' '),
  plainWords: plainWords.join(' '),
  taught: [...holders].map((times) => Math.min(9, times)).join(''),
  ...pack(trained, WIDTH),
};
writeFileSync(OUT, fileOf(data));
console.log(`${kinds.length} kinds, ${examples.length} texts, ${rows} stems`);

/** The row of each word of a text that the model knows, slips repaired. */
function rowsOf({ text }: Example): number[] {
  return wordsOf(text).flatMap((word) => {
    const row = lexicon.knownStem(word);
    if (row !== undefined) return row;
    const meant = repair(word, lexicon);
    return meant === undefined ? [] : lexicon.stemOf(meant);
  });
}

/** In how many texts each row stands. */
function countHolders(): Uint32Array {
  const out = new Uint32Array(rows);
  for (const text of texts) for (const row of new Set(text)) out[row]!++;
  return out;
}

/** How much each row counts: rare ones of the bank more (their idf), grammar words little, others like rare ones. */
function findLoudness(): Float32Array {
  const idf = (times: number) => Math.log(1 + examples.length / times);
  const out = Float32Array.from({ length: rows }, (_, row) => idf(holders[row] || 1) / idf(1));
  for (const filler of FILLERS) {
    const row = lexicon.knownStem(filler);
    if (row !== undefined) out[row] = FILLER_LOUDNESS;
  }
  return out;
}

/** GloVe's vector of each row: of the words with that stem, the frequent ones more (as 1 ÷ rank, Zipf's law). */
function startVectors(): Float32Array {
  const out = new Float32Array(rows * WIDTH);
  const sums = new Float64Array(rows);
  glove.words.forEach((word, rank) => {
    const row = lexicon.knownStem(word);
    if (row === undefined) return;
    const part = 1 / (rank + 1);
    sums[row]! += part;
    for (let d = 0; d < WIDTH; d++) out[row * WIDTH + d]! += part * glove.values[rank * WIDTH + d]!;
  });
  return out.map((x, i) => x / (sums[Math.floor(i / WIDTH)]! || 1));
}

function targetOf({ kind, competency }: Example): Float32Array {
  const out = new Float32Array(kinds.length);
  const own = kind === null ? undefined : kinds[kind]!;
  const also = own?.also ?? [];
  const rest = 1 - OWN - SAME_COMPETENCY;
  spread(competency, own ? SAME_COMPETENCY + (also.length ? 0 : rest) : 1);
  for (const other of also) spread(other, rest / also.length);
  if (kind !== null) out[kind]! += OWN;
  return out;

  function spread(of: Kind['competency'], part: number): void {
    const places = kinds.flatMap((k, i) => (k.competency === of ? i : []));
    for (const place of places) out[place]! += part / places.length;
  }
}

function fileOf(of: ModelData): string {
  return `/*
 * Generated by scripts/lookup-data from the question bank: \`npm run lookup-data\` makes it again.
 *
 * The word vectors began as GloVe: Global Vectors for Word Representation, by Jeffrey Pennington, Richard Socher and
 * Christopher D. Manning (Stanford University, 2014), under the Public Domain Dedication and License v1.0, taken from
 * the package ${SOURCE} ${SOURCE_VERSION} (MIT License, Copyright (c) 2024 GRAYPE Systems Private Limited).
 * They were reduced to ${WIDTH} dimensions, joined by word stem, shifted by training, and rounded to four bits a number.
 */
import type { ModelData } from '../model.ts';

/** Of the bank that it was made from; a test says when the bank has changed since. */
export const BANK_HASH = '${bankHash()}';

/** Of all that stands below. */
export const DATA_HASH = '${hashOf(of)}';

export const MODEL: ModelData = ${JSON.stringify(of, null, 2)};
`;
}
