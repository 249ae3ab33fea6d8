import { UNSAID } from '../domain/story/scope.ts';
import { BEATS, beatText, type Story } from '../domain/story/story.ts';
import type { FoundStory } from './found.ts';
import { addCompetencies, addNotes, addTags } from './story-from-block.ts';

/** A story found in a document; `row`: in a row of a table. */
export interface Draft extends FoundStory {
  row: boolean;
}

/**
 * A bank is often kept as a table of all stories and a section for each: the two become one story when they have the
 * same number ("ID: S001" in the notes) or the same title.
 */
export function joinRows(drafts: readonly Draft[]): FoundStory[] {
  const sections = new Map<string, Draft>();
  for (const draft of drafts) if (!draft.row) for (const key of keysOf(draft.story)) sections.set(key, draft);
  const rest: FoundStory[] = [];
  for (const { row, ...found } of drafts) {
    const section = row
      ? keysOf(found.story)
          .map((key) => sections.get(key))
          .find(Boolean)
      : undefined;
    if (!section || section.also) rest.push(found);
    else {
      addRow(section.story, found.story);
      section.also = { first: found.first, last: found.last };
    }
  }
  return rest.map((found) => withPlace(found, sections));
}

function withPlace(found: FoundStory, sections: ReadonlyMap<string, Draft>): FoundStory {
  const section = keysOf(found.story)
    .map((key) => sections.get(key))
    .find((each) => each?.story === found.story);
  return section?.also ? { ...found, also: section.also } : found;
}

function keysOf(story: Story): string[] {
  const id = /^ID: (\S+)$/m.exec(story.notes ?? '')?.[1];
  const title = story.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return [id ? `id ${id}` : '', title].filter(Boolean);
}

/** What the row says and the section does not. */
function addRow(story: Story, row: Story): void {
  addCompetencies(story, row.competencies);
  addTags(story, row.tags);
  for (const field of ['hook', 'role', 'employer', 'when'] as const) {
    if (!story[field]) story[field] = row[field];
    else if (row[field] && row[field] !== story[field]) addNotes(story, row[field]);
  }
  if (row.title.toLowerCase() !== story.title.toLowerCase()) addNotes(story, row.title);
  for (const { id } of BEATS) {
    const beat = story.beats[id];
    const has = beatText(beat);
    for (const line of [...row.beats[id].cues, row.beats[id].detail]) {
      if (!line || has.includes(line)) continue;
      if (has) beat.detail = [beat.detail, line].filter(Boolean).join('\n\n');
      else if (line === row.beats[id].detail) beat.detail = line;
      else beat.cues.push(line);
    }
  }
  const { reach, ...counts } = row.scope;
  story.scope = {
    ...counts,
    ...story.scope,
    reach: story.scope.reach === UNSAID.id ? reach : story.scope.reach,
  };
  const known = new Set((story.notes ?? '').split('\n'));
  for (const line of (row.notes ?? '').split('\n')) if (!known.has(line)) addNotes(story, line);
}
