import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { BEATS, type BeatId, emptyStory, type Story } from '../../utils/domain/story/story.ts';

/** How the questions of a set are put; `other` is what probes nothing. */
export const FORMS = ['behavioural', 'situational', 'fragment', 'typo', 'rambling'] as const;
export type SetForm = (typeof FORMS)[number] | 'other';

/** A question, and what is right for it. */
export interface SetQuestion {
  id: string;
  text: string;
  form: SetForm;
  /** What it probes; null for `other`. */
  primary: CompetencyId | null;
  /** By a story's id: 2 answers directly, 1 if need be. Empty for `other`. */
  relevant: Readonly<Record<string, number>>;
}

export interface LookupSet {
  stories: readonly Story[];
  questions: readonly SetQuestion[];
}

/** What something that finds stories answers: ids, best first. */
export interface Answer {
  competencies: readonly string[];
  stories: readonly string[];
}
export type Find = (question: string) => Answer;

/** Each is 0-1 for one question: `rejected` for `other` alone, the rest for all but these. */
export type Measure = 'top1' | 'top3' | 'ndcg5' | 'mrr' | 'success3' | 'rejected';
export type ScoredRow = { form: SetForm } & Partial<Record<Measure, number>>;

type FlatStory = Pick<Story, 'id' | 'title' | 'competencies' | 'tags'> & Record<BeatId, string>;

/** Reads the three files of a set. */
export function readSet(folder: string): LookupSet {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const lines = <T>(file: string) =>
    read(file)
      .split('\n')
      .filter(Boolean)
      .map((line): T => JSON.parse(line));
  const grades = new Map(
    lines<{ question: string; relevant: Record<string, number> }>('relevance.jsonl').map(
      ({ question, relevant }) => [question, relevant],
    ),
  );
  return {
    stories: (JSON.parse(read('stories.json')) as FlatStory[]).map(storyOf),
    questions: lines<Omit<SetQuestion, 'relevant'>>('questions.jsonl').map((question) => ({
      ...question,
      relevant: grades.get(question.id) ?? {},
    })),
  };
}

function storyOf({ id, title, competencies, tags, ...flat }: FlatStory): Story {
  const story = { ...emptyStory(id, 0), title, competencies, tags };
  for (const beat of BEATS) story.beats[beat.id].detail = flat[beat.id] ?? '';
  return story;
}

/** Asks every question once. */
export function scoreSet({ questions }: LookupSet, find: Find): ScoredRow[] {
  return questions.map((question) => scoreQuestion(question, find(question.text)));
}

function scoreQuestion({ form, primary, relevant }: SetQuestion, answer: Answer): ScoredRow {
  const { competencies, stories } = answer;
  if (primary === null) return { form, rejected: Number(competencies.length === 0) };
  const ideal = gainOf(Object.values(relevant).sort((a, b) => b - a));
  const fitting = stories.findIndex((id) => relevant[id] === 2);
  return {
    form,
    top1: Number(competencies[0] === primary),
    top3: Number(competencies.slice(0, 3).includes(primary)),
    ndcg5: ideal && gainOf(stories.map((id) => relevant[id] ?? 0)) / ideal,
    mrr: fitting < 0 ? 0 : 1 / (fitting + 1),
    success3: Number(fitting >= 0 && fitting < 3),
  };
}

/** The discounted gain of the first five grades. */
function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** The mean, 0-1, over the rows that have this measure, all or those of one form. NaN of none. */
export function mean(rows: readonly ScoredRow[], key: Measure, form?: SetForm): number {
  const values = rows.flatMap((row) => (form && row.form !== form ? [] : (row[key] ?? [])));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
