import { join } from 'node:path';
import { COMPETENCIES } from '../../../utils/domain/competency/competencies.ts';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import {
  type Find,
  FORMS,
  type LookupSet,
  type Measure,
  mean,
  readSet,
  type ScoredRow,
  scoreSet,
} from '../../support/lookup-set.ts';
import { findWith, SEARCH_LIBRARIES } from '../../support/search-libraries.ts';
import { median } from '../pairs.ts';
import type { Figure, Target } from '../rows.ts';

/** How well the look-up finds what a person judged to be right, beside libraries that search text. */

const OWN = join(import.meta.dirname, '../../fixtures/lookup/own');
/** A folder with a set that is kept elsewhere. */
const { LOOKUP_SET } = process.env;

interface Finder {
  name: string;
  make(set: LookupSet): Find;
}

const OWN_FINDER: Finder = {
  name: 'look-up',
  make: ({ stories }) => {
    const look = createLookup(stories, { competencies: COMPETENCIES });
    return (question) => {
      const found = look(question);
      return { competencies: found.competencies.map((c) => c.id), stories: found.stories.map((s) => s.id) };
    };
  },
};

/** The look-up first. */
const FINDERS: readonly Finder[] = [
  OWN_FINDER,
  ...SEARCH_LIBRARIES.map((library): Finder => {
    return { name: library.name, make: ({ stories }) => findWith(library, stories) };
  }),
];

const MEASURES = {
  'nDCG@5': { key: 'ndcg5', accept: 58, ambition: 66 },
  'success@3': { key: 'success3', accept: 78, ambition: 87 },
  'competency first': { key: 'top1', accept: 72, ambition: 80 },
  'competency in three': { key: 'top3', accept: 89, ambition: 94 },
  'nothing for what probes nothing': { key: 'rejected', accept: 80, ambition: 95 },
} as const satisfies Record<string, { key: Measure; accept: number; ambition: number }>;

/** Every measure of one set; all of them ask it once. */
function qualityOf(label: string, folder: string): Figure[] {
  let scored: { name: string; rows: ScoredRow[] }[] | undefined;
  const score = () => {
    const set = readSet(folder);
    return FINDERS.map(({ name, make }) => ({ name, rows: scoreSet(set, make(set)) }));
  };
  return Object.entries(MEASURES).map(([measure, { key, accept, ambition }]): Figure => {
    const target: Target = { unit: '%', accept, ambition, moreIsBetter: true };
    return {
      name: `lookup quality, ${label}: ${measure}`,
      target,
      run: async () => {
        scored ??= score();
        const [own, ...libraries] = scored;
        const rows = own!.rows.filter((row) => row[key] !== undefined);
        const forms = FORMS.map((form) => `${form} ${percent(mean(rows, key, form))}`);
        return {
          value: 100 * mean(rows, key),
          samples: rows.length,
          notes: [
            ...(key === 'rejected' ? [] : [`MRR ${mean(rows, 'mrr').toFixed(2)}`, forms.join(', ')]),
            ...libraries.map((library) => `${library.name} ${percent(mean(library.rows, key))}`),
          ],
        };
      },
    };
  });
}

/** The set that comes with the tests, and the one that LOOKUP_SET names, where nothing is there to be rejected. */
export const lookupQuality: readonly Figure[] = [
  ...qualityOf('own', OWN),
  ...(LOOKUP_SET ? qualityOf('development set', LOOKUP_SET).slice(0, -1) : []),
];

/** Keys of a question until a story that answers it directly is among the first three; all of them when none is. */
export const lookupKeystrokes: Figure = {
  name: 'lookup keystrokes until the right story is in the first three',
  target: { unit: 'keys', accept: 12 },
  run: async () => {
    const set = readSet(OWN);
    const rows = typeSet(set, OWN_FINDER.make(set));
    const middle = (some: readonly Typed[]) => median(some.map(({ keys }) => keys));
    const length = Math.round(median(rows.map((row) => row.length)));
    const forms = FORMS.map((form) => `${form} ${middle(rows.filter((row) => row.form === form))}`);
    const never = rows.filter(({ found }) => !found).length;
    return {
      value: middle(rows),
      samples: rows.length,
      notes: [`${never} never get there; a question has ${length} keys`, forms.join(', ')],
    };
  },
};

interface Typed {
  form: string;
  keys: number;
  length: number;
  found: boolean;
}

function typeSet({ questions }: LookupSet, find: Find): Typed[] {
  return questions.flatMap(({ form, text, primary, relevant }) => {
    if (primary === null) return [];
    let keys = 0;
    let found = false;
    while (!found && keys < text.length) {
      keys += 1;
      found = find(text.slice(0, keys))
        .stories.slice(0, 3)
        .some((id) => relevant[id] === 2);
    }
    return [{ form, keys, length: text.length, found }];
  });
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
