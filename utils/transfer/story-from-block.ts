import type { CompetencyId } from '../domain/competency/competencies.ts';
import { BEATS, type Beat, type BeatId, emptyStory, type Story } from '../domain/story/story.ts';
import type { Block } from './blocks.ts';
import { competenciesIn, piecesOf, scopeIn } from './field-words.ts';
import type { FieldLabel, LabelId } from './labels.ts';
import type { Line } from './lines.ts';
import { countWords, guessTitle } from './words.ts';

interface Part {
  /** null: text above the first label. */
  label: LabelId | null;
  lines: Line[];
  /** A field that has its value: what follows belongs to the story again. */
  done: boolean;
}

const WORDS_OF_A_CUE = 12;
const LONGEST_TITLE = 120;

/** One block as a story, or null when nothing in it tells anything (a heading alone, a list of fields). */
export function storyFromBlock(block: Block, makeId: () => string, now: number): Story | null {
  const story = emptyStory('', now);
  story.title = block.heading?.text ?? '';
  for (const part of partsOf(block.lines)) fill(story, part);
  const told = Object.values(story.beats).filter((beat) => beat.cues.length > 0 || beat.detail);
  if (told.length === 0 && !story.hook) return null;

  const own = competenciesIn(story.title);
  if (own.ids.length > 0 && own.others.length === 0) addCompetencies(story, own.ids);
  if (story.title.length > LONGEST_TITLE) {
    addDetail(story.beats.situation, story.title);
    story.title = guessTitle(story.title);
  }
  story.title ||= guessTitle(story.hook || told[0]?.cues[0] || told[0]?.detail || '');
  if (story.tags.length > 1) addTags(story, []);
  story.id = makeId();
  return story;
}

/** Adds competencies behind those that are there. */
export function addCompetencies(story: Story, ids: readonly CompetencyId[]): void {
  story.competencies = [...new Set([...story.competencies, ...ids])];
}

/** Adds tags behind those that are there. */
export function addTags(story: Story, tags: readonly string[]): void {
  story.tags = [...new Set([...story.tags, ...tags])];
}

function partsOf(lines: readonly Line[]): Part[] {
  let beat: BeatId | null = null;
  let part: Part = { label: null, lines: [], done: false };
  const parts = [part];
  for (const line of lines) {
    if (line.kind === 'label') {
      const { id, rest } = line.label;
      part = { label: id, lines: [], done: isField(id) && rest !== '' };
      parts.push(part);
      if (rest) part.lines.push({ raw: rest, indent: line.indent, kind: 'text', text: bare(rest) });
      if (!isField(id)) beat = id;
    } else if (line.kind === 'blank') {
      part.done ||= isField(part.label) && part.lines.length > 0;
      if (!isField(part.label)) part.lines.push(line);
    } else {
      if (part.done) {
        part = { label: beat, lines: [], done: false };
        parts.push(part);
      }
      part.lines.push(line);
    }
  }
  return parts;
}

function isField(label: LabelId | null): label is FieldLabel {
  return label !== null && BEATS.every((beat) => beat.id !== label);
}

function fill(story: Story, { label, lines }: Part): void {
  if (label === null) addDetail(story.beats.situation, lines.map((line) => bare(line.raw)).join('\n'));
  else if (isField(label)) fillField(story, label, lines.map(wordsOf).filter(Boolean).join('\n'));
  else fillBeat(story.beats[label], lines);
}

function fillField(story: Story, label: FieldLabel, value: string): void {
  if (!value) return;
  // Copies are removed once, at the end: a pasted list can be long.
  if (label === 'tags') for (const tag of piecesOf(value)) story.tags.push(tag);
  else if (label === 'competencies') {
    const { ids, others } = competenciesIn(value);
    addCompetencies(story, ids);
    for (const tag of others) story.tags.push(tag);
  } else if (label === 'scope') {
    const { scope, others } = scopeIn(value);
    story.scope = { ...story.scope, ...scope };
    if (others.length > 0) addDetail(story.beats.situation, `Scope: ${others.join(', ')}`);
  } else {
    const between = { title: ': ', hook: ' ', role: ', ', employer: ', ', when: ', ' }[label];
    const line = value.replaceAll('\n', between);
    story[label] = story[label] && story[label] !== line ? story[label] + between + line : line;
  }
}

/** Short bullets and lone short lines become cues; the rest is detail. */
function fillBeat(beat: Beat, lines: readonly Line[]): void {
  for (const group of groupsOf(lines)) {
    const first = group[0] as Line;
    const words = group.map(wordsOf);
    const bullet = first.kind === 'bullet';
    const text = words.join(bullet ? ' ' : '\n');
    if (text && (bullet || group.length === 1) && countWords(text) <= WORDS_OF_A_CUE) beat.cues.push(text);
    else addDetail(beat, bullet ? `- ${text}` : text);
  }
}

/** A bullet with its indented lines, or a paragraph. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] | null = null;
  for (const line of lines) {
    const first: Line | undefined = group?.[0];
    if (line.kind === 'blank') group = null;
    else if (first && line.kind !== 'bullet' && (first.kind !== 'bullet' || line.indent > first.indent)) {
      group?.push(line);
    } else {
      group = [line];
      groups.push(group);
    }
  }
  return groups;
}

function addDetail(beat: Beat, text: string): void {
  const more = text.trim();
  if (more) beat.detail = beat.detail ? `${beat.detail}\n\n${more}` : more;
}

function wordsOf(line: Line): string {
  return line.kind === 'text' || line.kind === 'bullet' ? line.text : line.raw.trim();
}

/** A line as it was written, without the marks of bold type. */
function bare(raw: string): string {
  return raw.replaceAll('**', '').trimEnd();
}
