import { createInterface } from 'node:readline';
import { COMPETENCIES, isBuiltIn } from '../utils/domain/competency/competencies.ts';
import type { Reach } from '../utils/domain/story/scope.ts';
import { BEATS, emptyStory, type Story } from '../utils/domain/story/story.ts';
import { createLookup } from '../utils/lookup/create-lookup.ts';
import type { Lookup } from '../utils/lookup/lookup.ts';

/**
 * The look-up as a program, so that anyone can measure it. JSON lines: first {"stories":[flat stories]}, then
 * {"question":"..."}; each gets one line back. A line that cannot be read gets {"error":"..."}.
 */

const REACH_WORDS: Readonly<Record<string, Reach>> = {
  task: 'task',
  self: 'task',
  individual: 'task',
  team: 'team',
  teams: 'teams',
  'multi-team': 'teams',
  multiteam: 'teams',
  org: 'org',
  organisation: 'org',
  organization: 'org',
  company: 'company',
};

let look: Lookup | undefined;

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') console.log(JSON.stringify(answer(line)));
}

function answer(line: string): object {
  try {
    const message: unknown = JSON.parse(line);
    if (!isRecord(message)) return { error: 'A line is one JSON object.' };
    if (Array.isArray(message.stories)) return load(message.stories);
    if (typeof message.question !== 'string') return { error: 'A line has "stories" or "question".' };
    if (!look) return { error: 'The first line has "stories".' };
    const found = look(message.question);
    return { competencies: found.competencies.map((c) => c.id), stories: found.stories.map((s) => s.id) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function load(rows: readonly unknown[]): object {
  const stories = rows.map((row, i) => {
    if (!isRecord(row) || typeof row.id !== 'string') throw new Error(`Story ${i + 1} has no id.`);
    return readFlatStory(row.id, row);
  });
  look = createLookup(stories, { competencies: COMPETENCIES });
  return { stories: stories.length };
}

function readFlatStory(id: string, row: Readonly<Record<string, unknown>>): Story {
  const story = emptyStory(id, 0);
  story.title = readText(row.title);
  story.hook = readText(row.hook);
  for (const beat of BEATS) story.beats[beat.id].detail = readText(row[beat.id]);
  story.competencies = readTexts(row.competencies).filter(isBuiltIn);
  story.tags = readTexts(row.tags);
  story.scope = { reach: REACH_WORDS[readText(row.scope).toLowerCase()] ?? 'team' };
  return story;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
