import { diffWordsWithSpace } from 'diff';
import { describe, expect, it, test } from 'vitest';
import { type DiffWords, differences } from '../../../../utils/domain/story/differences.ts';
import type { StoryText } from '../../../../utils/domain/story/story.ts';
import { finishedStory } from '../../../support/builders.ts';
import { generateEverything, generator } from '../../../support/generate.ts';

const diffWords: DiffWords = (a, b) => diffWordsWithSpace(a, b, { maxEditLength: 500 });

/** What changed, as a person reads it: "Action: [-was-] [+is+]". */
function read(older: StoryText, newer: StoryText): string[] {
  const MARKS = { same: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] } as const;
  return differences(older, newer, diffWords).map(
    ({ name, parts }) =>
      `${name}: ${parts.map(({ text, kind }) => MARKS[kind][0] + text + MARKS[kind][1]).join('')}`,
  );
}

const before = finishedStory();
const { beats } = before;

describe('what a version changed', () => {
  it.each<[string, Partial<StoryText>, string[]]>([
    ['nothing', {}, []],
    [
      'a word',
      { title: 'The day the queue stood still' },
      ['Headline: The [-night-][+day+] the queue stood still'],
    ],
    [
      'a cue more',
      { beats: { ...beats, task: { cues: ['I was on call for 3 teams', 'alone'], detail: '' } } },
      ['Task: I was on call for 3 teams[+\nalone+]'],
    ],
    [
      'the long form',
      { beats: { ...beats, action: { ...beats.action, detail: 'I rang them.' } } },
      ['Action, in full: [+I rang them.+]'],
    ],
    [
      'what stands for an id',
      { scope: { reach: 'org', teams: 3 }, competencies: [...before.competencies, 'own-idea'] },
      ['Scope: [-Several teams-][+Organisation+]', 'Competencies: Blockers, Ownership[+, Own idea+]'],
    ],
    ['an answer to a follow-up', { answers: { 'why-hard': 'No logs' } }, ['Why hard: [+No logs+]']],
    ['an answer to a cue', { answers: { 'found-by-you': 'Yes' } }, ['Found by you: [+Yes+]']],
    ['a question', { questions: { 'credit-taken': false } }, ['Credit taken: [+no+]']],
    ['ids that every object knows', { answers: { constructor: 'x' } }, ['Constructor: [+x+]']],
    ['notes', { notes: 'Ask Priya' }, ['Notes: [+Ask Priya+]']],
    [
      'the order of the editor',
      {
        tags: ['queue'],
        notes: 'n',
        hook: 'h',
        beats: { ...beats, result: { cues: ['r'], detail: '' } },
        when: '2024',
      },
      ['In one sentence', 'When', 'Result', 'Tags', 'Notes'],
    ],
  ])('%s', (_, changed, lines) => {
    const found = read(before, { ...before, ...changed });
    if (lines.every((line) => line.includes(': '))) expect(found).toEqual(lines);
    else expect(found.map((line) => line.split(':')[0])).toEqual(lines);
  });

  it('shows a few words on each side of a change in a long text', () => {
    const many = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    const parts = (text: string): StoryText => ({ ...before, notes: text });
    expect(read(parts(`${many} old ${many}`), parts(`${many} new ${many}`))).toEqual([
      'Notes: … word54 word55 word56 word57 word58 word59 [-old-][+new+] word0 word1 word2 word3 word4 word5 …',
    ]);
  });

  it('shows a text that is too unlike as removed and added', () => {
    const giveUp: DiffWords = () => undefined;
    const [difference] = differences(before, { ...before, title: 'Other' }, giveUp);
    expect(difference?.parts).toEqual([
      { text: before.title, kind: 'removed' },
      { text: 'Other', kind: 'added' },
    ]);
  });

  it('uses the names that it is given', () => {
    const newer = {
      ...before,
      answers: { 'cue-1': 'a' },
      questions: { 'q-1': true },
      competencies: ['mine'],
    };
    const names = { competency: () => 'My own', cue: () => 'The cue', question: () => 'The question' };
    const found = differences(before, newer, diffWords, names);
    expect(found.map(({ name }) => name)).toEqual(['Competencies', 'The question', 'The cue']);
    expect(found[0]?.parts.some(({ text }) => text.includes('My own'))).toBe(true);
  });
});

test('any two stories: every field that differs is named once, and none that does not', () => {
  for (let seed = 0; seed < 100; seed++) {
    const { stories } = generateEverything(generator(seed));
    const [a, b] = stories;
    if (!a || !b) continue;
    expect(differences(a, structuredClone(a), diffWords), `seed ${seed}`).toEqual([]);
    const fields = differences(a, b, diffWords).map(({ field }) => field);
    expect(new Set(fields).size, `seed ${seed}`).toBe(fields.length);
    expect(fields.includes('title'), `seed ${seed}`).toBe(a.title !== b.title);
    expect(fields.includes('detail.action'), `seed ${seed}`).toBe(
      a.beats.action.detail !== b.beats.action.detail,
    );
  }
});
