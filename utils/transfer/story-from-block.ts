import type { CompetencyId } from '../domain/competency/competencies.ts';
import { BEATS, type Beat, type BeatId, emptyStory, type Story } from '../domain/story/story.ts';
import type { Block } from './blocks.ts';
import { competenciesIn, scopeIn } from './field-words.ts';
import type { FieldLabel, LabelId } from './labels.ts';
import type { Line } from './lines.ts';
import { plainText, unquoted } from './plain-text.ts';
import { splitTitle } from './story-title.ts';
import { countWords, guessTitle } from './words.ts';

interface Part {
  /** null: text above the first label. */
  label: LabelId | null;
  /** The label as written. */
  name: string;
  lines: Line[];
  /** A field that has its value: what follows belongs to the story again. */
  done: boolean;
}

const WORDS_OF_A_CUE = 12;
const LONGEST_TITLE = 120;
const PROPERTY = /^\p{Lu}[\p{L}\p{N} /_-]{0,40}: \S/u;

/** One block as a story, or null when nothing in it tells anything (a heading alone, a list of fields). */
export function storyFromBlock(block: Block, makeId: () => string, now: number): Story | null {
  const story = emptyStory('', now);
  if (block.heading) nameStory(story, block.heading.text);
  for (const part of partsOf(withProperties(block))) fill(story, part);
  const told = Object.values(story.beats).filter((beat) => beat.cues.length > 0 || beat.detail);
  if (told.length === 0 && !story.hook && !(block.heading?.row && story.title)) return null;

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

function nameStory(story: Story, heading: string): void {
  const { title, themes, id } = splitTitle(heading);
  story.title = title;
  const { ids, others } = competenciesIn(themes);
  addCompetencies(story, ids);
  addTags(story, others);
  if (id) addNotes(story, `ID: ${id}`);
}

/**
 * The lines of a block. Below the heading of a note, a paragraph of "Key: value" lines holds its properties: keys that
 * mean nothing here are notes.
 */
function withProperties({ heading, lines }: Block): readonly Line[] {
  if (!heading) return lines;
  const start = lines.findIndex((line) => line.kind !== 'blank');
  const length = lines.slice(Math.max(start, 0)).findIndex((line) => !isProperty(line));
  const end = length < 0 ? lines.length : start + length;
  if (start < 0 || end - start < 2 || (end < lines.length && lines[end]?.kind !== 'blank')) return lines;
  return lines.map((line, i) => {
    if (i < start || i >= end || line.kind !== 'text') return line;
    const { at, raw, indent } = line;
    return { at, raw, indent, kind: 'label', label: { id: 'notes', name: 'notes', rest: line.text } };
  });
}

function isProperty(line: Line): boolean {
  if (line.kind === 'label') return isField(line.label.id) && line.label.rest !== '';
  return line.kind === 'text' && PROPERTY.test(line.text);
}

function partsOf(lines: readonly Line[]): Part[] {
  let beat: BeatId | null = null;
  let part: Part = { label: null, name: '', lines: [], done: false };
  const parts = [part];
  for (const line of lines) {
    if (line.kind === 'label') {
      const { id, name, rest } = line.label;
      part = { label: id, name, lines: [], done: isField(id) && rest !== '' };
      parts.push(part);
      if (rest)
        part.lines.push({ at: line.at, raw: rest, indent: line.indent, kind: 'text', text: bare(rest) });
      if (!isField(id)) beat = id;
    } else if (line.kind === 'comment') {
      parts.push({ label: 'notes', name: 'notes', lines: [line], done: true });
    } else if (line.kind === 'blank') {
      const long = !isField(part.label) || (part.label === 'notes' && part.name === 'notes');
      part.done ||= !long && part.lines.length > 0;
      if (long) part.lines.push(line);
    } else {
      if (part.done) {
        part = { label: beat, name: '', lines: [], done: false };
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

function fill(story: Story, { label, name, lines }: Part): void {
  if (label === 'notes') fillNotes(story, name, lines);
  else if (label === null) addDetail(story.beats.situation, lines.map((line) => bare(line.raw)).join('\n'));
  else if (isField(label)) fillField(story, label, lines.map(wordsOf).filter(Boolean).join('\n'));
  else fillBeat(story.beats[label], lines);
}

function fillNotes(story: Story, name: string, lines: readonly Line[]): void {
  const plain = name === 'notes';
  const value = lines.map((line) => (plain ? bare(line.raw) : wordsOf(line))).join(plain ? '\n' : ', ');
  if (value.trim())
    addNotes(story, plain ? value : `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${value}`);
}

function fillField(story: Story, label: Exclude<FieldLabel, 'notes'>, value: string): void {
  if (!value) return;
  // Copies are removed once, at the end: a pasted list can be long.
  if (label === 'tags' || label === 'competencies') {
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

/** Adds a line to the notes, below what is there. */
export function addNotes(story: Story, text: string): void {
  const more = text.trim();
  if (more) story.notes = story.notes ? `${story.notes}\n${more}` : more;
}

function addDetail(beat: Beat, text: string): void {
  const more = text.trim();
  if (more) beat.detail = beat.detail ? `${beat.detail}\n\n${more}` : more;
}

function wordsOf(line: Line): string {
  return line.kind === 'text' || line.kind === 'bullet' ? line.text : line.raw.trim();
}

/** A line as it was written, without the marks that would show. */
function bare(raw: string): string {
  return plainText(unquoted(raw)).trimEnd();
}
