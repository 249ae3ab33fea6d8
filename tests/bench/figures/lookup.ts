import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMPETENCIES } from '../../../utils/domain/competency/competencies.ts';
import { SAMPLE_QUESTIONS } from '../../../utils/domain/story/sample-questions.ts';
import type { Story } from '../../../utils/domain/story/story.ts';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import { SEARCH_LIBRARIES, type SearchLibrary } from '../../support/search-libraries.ts';
import { compressedKb } from '../files.ts';
import { median, quantile, quartiles } from '../pairs.ts';
import type { Figure } from '../rows.ts';
import { seedStories } from '../seed.ts';

/** Milliseconds at the 95th percentile of all keys, by the number of stories. */
const TARGETS = {
  60: { accept: 1.5, ambition: 1 },
  1000: { accept: 1.5, ambition: 1 },
  10000: { accept: 9, ambition: 4 },
} as const satisfies Record<number, { accept: number; ambition: number }>;

/** Milliseconds until a look-up is ready, by the number of stories. */
const READY_TARGETS = {
  1000: { accept: 60, ambition: 20 },
  10000: { accept: 500, ambition: 200 },
} as const satisfies Record<number, { accept: number; ambition: number }>;
const READY_TIMES = 7;

/** Milliseconds that the keys of one library may take; a slow one types a sample of them. */
const PATIENCE = 8000;
const LEAST_KEYS = 20;

const OPTIONS = { competencies: COMPETENCIES };
const UTILS = join(import.meta.dirname, '../../../utils');
const QUESTIONS = SAMPLE_QUESTIONS.map(({ text }) => text);
/** What stands in the box after each key. */
const KEYS = QUESTIONS.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));

/** One look-up for each key of each question, in node; the whole questions beside. */
export function lookup(stories: keyof typeof TARGETS): Figure {
  return {
    name: `lookup: p95 a key, ${stories} stories`,
    target: { unit: 'ms', ...TARGETS[stories] },
    run: async () => {
      const shelf = seedStories(stories, 0);
      const start = performance.now();
      const look = createLookup(shelf, OPTIONS);
      const made = performance.now() - start;
      const time = (question: string) => timeOf(() => look(question));
      QUESTIONS.forEach(time);
      const whole = QUESTIONS.map(time);
      const keys = KEYS.map(time);
      const p95 = quantile(keys, 0.95);
      return {
        value: p95,
        samples: keys.length,
        notes: [
          `a key p50 ${ms(median(keys))}; a whole question p50 ${ms(median(whole))}, p95 ${ms(quantile(whole, 0.95))}`,
          `made in ${made.toFixed(0)} ms`,
          ...SEARCH_LIBRARIES.map((library) => libraryNote(library, shelf)),
        ],
      };
    },
  };
}

function libraryNote({ name, create }: SearchLibrary, shelf: readonly Story[]): string {
  const start = performance.now();
  const search = create(shelf);
  const made = performance.now() - start;
  search(QUESTIONS[0]!);
  const cost = timeOf(() => search(QUESTIONS[0]!));
  const step = Math.max(1, Math.floor(KEYS.length / Math.max(LEAST_KEYS, PATIENCE / cost)));
  const typed = KEYS.filter((_, place) => place % step === 0);
  const p95 = quantile(
    typed.map((question) => timeOf(() => search(question))),
    0.95,
  );
  const sample = step > 1 ? `, a sample of ${typed.length} keys` : '';
  return `${name} p95 ${ms(p95)}${sample}; made in ${made.toFixed(0)} ms`;
}

/** All stories put with the profiles of an earlier look-up, as when the panel opens again. */
export function lookupReady(stories: keyof typeof READY_TARGETS): Figure {
  return {
    name: `lookup: ready, ${stories} stories`,
    target: { unit: 'ms', ...READY_TARGETS[stories] },
    run: async () => {
      const shelf = seedStories(stories, 0);
      const start = performance.now();
      const earlier = createLookup([], OPTIONS);
      const known = shelf.map((story) => ({ story, profile: earlier.put(story) }));
      const without = performance.now() - start;
      const times = Array.from({ length: READY_TIMES }, () =>
        timeOf(() => {
          const look = createLookup([], OPTIONS);
          for (const { story, profile } of known) look.put(story, profile);
        }),
      );
      const empty = timeOf(() => createLookup([], OPTIONS));
      return {
        value: median(times),
        quartiles: quartiles(times),
        samples: times.length,
        notes: [`without profiles ${without.toFixed(0)} ms; with no story ${empty.toFixed(0)} ms`],
      };
    },
  };
}

/** The model, the code and the bank as they are written, each file compressed by itself. */
export const lookupData: Figure = {
  name: 'lookup: data, compressed',
  target: { unit: 'kB', accept: 1000, ambition: 500 },
  run: async () => {
    const model = compressedKb(UTILS, ['lookup/data/model.ts']);
    const code = compressedKb(UTILS, scriptsIn('lookup'));
    const bank = compressedKb(UTILS, scriptsIn('domain/competency/archetypes'));
    return {
      value: model + code + bank,
      samples: 1,
      notes: [`model ${model.toFixed(0)} kB, code ${code.toFixed(0)} kB, bank ${bank.toFixed(0)} kB`],
    };
  },
};

function scriptsIn(folder: string): string[] {
  return readdirSync(join(UTILS, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}
