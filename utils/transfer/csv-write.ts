import { readField } from '../domain/story/fields.ts';
import { reachWords, UNSAID } from '../domain/story/scope.ts';
import type { Story } from '../domain/story/story.ts';
import { writeCells } from './csv-cells.ts';
import {
  ANSWER_PREFIX,
  answerWords,
  BUILT_IN_WORDS,
  type KnownWords,
  WRITTEN,
  type WrittenId,
} from './csv-columns.ts';
import { competenciesByWord } from './csv-fields.ts';
import { answersByWords, columnNamed } from './csv-header.ts';
import { piecesOf } from './field-words.ts';

/**
 * Stories as a table for spreadsheets, one a row, which `storiesFromTable` reads back. It carries the user's words as the
 * editor shows them. It does not carry: ids, times and versions, what is pinned, archived, deleted or a sample, said yes
 * and no to questions, dismissed checks; blank cues and tags, line breaks inside a cue, a tag or a title, blanks and
 * bullets around a cue or a tag, commas inside a tag, a competency named twice. Line ends become those of the system that
 * reads. For everything there is JSON.
 */
export function writeCsv(stories: readonly Story[], known: KnownWords = BUILT_IN_WORDS): string {
  const answers = answerColumns(stories, known);
  const header = [...WRITTEN.map(({ name }) => name), ...answers.map(({ header }) => header)];
  const names = competencyNames(known);
  const rows = stories.map((story) => [
    ...WRITTEN.map(({ id }) => cellOf(story, id, names)),
    ...answers.map(({ id }) => (Object.hasOwn(story.answers, id) ? (story.answers[id] ?? '') : '')),
  ]);
  return writeCells(header, rows);
}

function cellOf(story: Story, id: WrittenId, names: ReadonlyMap<string, string>): string {
  if (id === 'reach') return story.scope.reach === UNSAID.id ? '' : reachWords(story.scope.reach);
  if (id === 'competencies') return story.competencies.map((each) => names.get(each) ?? each).join(', ');
  if (id === 'notes') return story.notes ?? '';
  return readField(story, id);
}

/** A column for every answer that any story has: cues and follow-ups in their order by their words, others by their id. */
function answerColumns(stories: readonly Story[], known: KnownWords): { id: string; header: string }[] {
  const given = new Set(stories.flatMap((story) => Object.keys(story.answers)));
  const asked = answerWords(known).filter(({ id }) => given.delete(id));
  // A header has to lead back to its cue: words that mean something else, or two cues, don't.
  const byWords = answersByWords(known);
  return [
    ...asked.map(({ id, words: [words = id] }) => {
      const leadsBack = columnNamed(words, byWords)?.id === `answers.${id}`;
      return { id, header: leadsBack && !words.startsWith(ANSWER_PREFIX) ? words : ANSWER_PREFIX + id };
    }),
    ...[...given].map((id) => ({ id, header: ANSWER_PREFIX + id })),
  ];
}

/** Names that lead back to their competency when they stand in a list. */
function competencyNames(known: KnownWords): Map<string, string> {
  const byWord = competenciesByWord(known);
  return new Map(
    known.competencies
      .filter(({ id, name }) => byWord.get(name.toLowerCase()) === id && piecesOf(name)[0] === name)
      .map(({ id, name }) => [id, name]),
  );
}
