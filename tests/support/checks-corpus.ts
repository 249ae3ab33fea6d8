import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS, type CheckId } from '../../utils/domain/story/checks/checks.ts';
import type { StrengthOptions } from '../../utils/domain/story/checks/told.ts';
import type { Reach } from '../../utils/domain/story/scope.ts';
import { BEATS, type Beat, type BeatId, emptyStory, type Story } from '../../utils/domain/story/story.ts';
import { strength } from '../../utils/domain/story/strength.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/checks');

type WrittenBeat = string | string[] | Beat;
type Written = Record<BeatId, WrittenBeat> & {
  id: string;
  lang?: string;
  title: string;
  hook: string;
  employer?: string;
  reach: Reach;
  expects?: Reach;
  confidential?: string[];
  expect: CheckId[];
};

/** A story, and what a careful editor would say of it. */
export interface Judged {
  story: Story;
  /** Two letters; en where nothing is said. */
  lang: string;
  options: StrengthOptions;
  expect: readonly CheckId[];
}

export function readCorpus(file: 'good' | 'weak'): Judged[] {
  const text = readFileSync(join(FOLDER, `${file}.json`), 'utf8');
  return (JSON.parse(text) as Written[]).map(judgedOf);
}

function judgedOf(written: Written): Judged {
  const { id, title, hook, employer = '', reach, lang = 'en', expects, confidential = [], expect } = written;
  const story = { ...emptyStory(id, 0), title, hook, employer, scope: { reach } };
  for (const beat of BEATS) story.beats[beat.id] = beatOf(written[beat.id]);
  const options = { expects, confidential: confidential.map((word) => ({ word, standIn: '' })) };
  return { story, lang, options, expect };
}

function beatOf(written: WrittenBeat): Beat {
  if (typeof written === 'string') return { cues: [], detail: written };
  return Array.isArray(written) ? { cues: written, detail: '' } : written;
}

/** How a check fared. Precision and recall are 0-1, and 1 where there was nothing to find or nothing found. */
export interface Score {
  right: number;
  wrong: string[];
  missed: string[];
  precision: number;
  recall: number;
  /** Stories of which the editor said it. */
  cases: number;
}

export function scoreChecks(corpus: readonly Judged[]): { all: Score; each: Record<CheckId, Score> } {
  const said = corpus.map((judged) => ({ ...judged, found: strength(judged.story, judged.options) }));
  const each = {} as Record<CheckId, Score>;
  for (const { id } of CHECKS) {
    const finds = (one: (typeof said)[number]) => one.found.some((finding) => finding.id === id);
    const names = (some: typeof said) => some.map(({ story }) => story.id);
    const due = said.filter(({ expect }) => expect.includes(id));
    const right = due.filter(finds).length;
    const missed = names(due.filter((one) => !finds(one)));
    const wrong = names(said.filter((one) => finds(one) && !one.expect.includes(id)));
    each[id] = scoreOf(right, wrong, missed);
  }
  const scores = Object.values(each);
  const all = scoreOf(
    scores.reduce((sum, { right }) => sum + right, 0),
    scores.flatMap(({ wrong }) => wrong),
    scores.flatMap(({ missed }) => missed),
  );
  return { all, each };
}

function scoreOf(right: number, wrong: string[], missed: string[]): Score {
  const share = (of: number) => (of ? right / of : 1);
  const cases = right + missed.length;
  return { right, wrong, missed, precision: share(right + wrong.length), recall: share(cases), cases };
}
