import { describe, expect, it, test } from 'vitest';
import { allCues, BANK } from '../../../../utils/domain/competency/bank.ts';
import { BUILT_IN_IDS, type CompetencyId } from '../../../../utils/domain/competency/competencies.ts';
import {
  BEFORE_TROUBLE,
  MID_PROJECT_TROUBLE,
  playbookFor,
} from '../../../../utils/domain/competency/playbooks.ts';
import { questionsOf } from '../../../../utils/domain/competency/questions.ts';
import { BUILT_IN_SET } from '../../../../utils/domain/competency/set.ts';
import { FOLLOW_UPS } from '../../../../utils/domain/story/follow-ups.ts';

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const countWords = (text: string) => text.trim().split(/\s+/).length;

/** Share of distinct words that two texts have in common, 0-1. */
function jaccard(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

function pairsAlike(texts: readonly string[], limit: number): [string, string][] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => jaccard(a, b) >= limit)
      .map((b): [string, string] => [a, b]),
  );
}

const questions = BUILT_IN_IDS.flatMap((id) => questionsOf(id, BUILT_IN_SET).map((q) => q.text));
const playbooks = [...BUILT_IN_IDS.flatMap((id) => BANK[id].playbooks), BEFORE_TROUBLE, MID_PROJECT_TROUBLE];
const screenWords = [
  ...questions,
  ...allCues().map((cue) => cue.text),
  ...playbooks.flatMap((p) => [p.title, ...p.steps.flatMap((step) => [step.do, step.how])]),
];

describe.each(BUILT_IN_IDS)('%s', (id) => {
  const { cues, playbooks: ownPlaybooks } = BANK[id];
  const own = questionsOf(id, BUILT_IN_SET);

  it('has at least 16 questions, at least 6 of each form', () => {
    const forms = own.map((q) => q.form);
    expect(own.length).toBeGreaterThanOrEqual(16);
    expect(forms.filter((form) => form === 'situational').length).toBeGreaterThanOrEqual(6);
    expect(forms.filter((form) => form === 'behavioural').length).toBeGreaterThanOrEqual(6);
  });

  it('does not begin its questions all alike', () => {
    const openings = own.map((q) => words(q.text).slice(0, 2).join(' '));
    const most = Math.max(...openings.map((opening) => openings.filter((other) => other === opening).length));
    expect(most / own.length).toBeLessThan(0.25);
  });

  it('has 6 to 8 cues', () => {
    expect(cues.length).toBeGreaterThanOrEqual(6);
    expect(cues.length).toBeLessThanOrEqual(8);
  });

  it('has a playbook, and only the first may go without words that call for it', () => {
    expect(ownPlaybooks.length).toBeGreaterThanOrEqual(1);
    expect(ownPlaybooks.slice(1).filter((p) => !p.when?.length)).toEqual([]);
  });

  it('writes the words that call for a playbook as they are compared: lower case, once', () => {
    const phrases = ownPlaybooks.flatMap((p) => p.when ?? []);
    expect(phrases).toEqual([...new Set(phrases.map((phrase) => phrase.toLowerCase().trim()))]);
  });
});

test('no two questions are the same or nearly so', () => {
  expect(pairsAlike(questions, 0.8)).toEqual([]);
});

test('no two cues say the same', () => {
  expect(
    pairsAlike(
      allCues().map((cue) => cue.text),
      0.8,
    ),
  ).toEqual([]);
});

test('no two playbooks have titles alike', () => {
  expect(
    pairsAlike(
      playbooks.map((p) => p.title),
      0.6,
    ),
  ).toEqual([]);
});

test('cues have six words or fewer', () => {
  expect(allCues().filter((cue) => countWords(cue.text) > 6)).toEqual([]);
});

test('ids of cues and follow-ups are kebab-case and unique together, since a story keeps its answers under them', () => {
  const ids = [...allCues(), ...FOLLOW_UPS].map((row) => row.id);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(playbooks)('$title: 4 to 8 steps, each two to five words and one line', ({ steps }) => {
  expect(steps.length).toBeGreaterThanOrEqual(4);
  expect(steps.length).toBeLessThanOrEqual(8);
  expect(steps.filter((s) => countWords(s.do) < 2 || countWords(s.do) > 5)).toEqual([]);
  expect(steps.filter((s) => s.how.length === 0 || s.how.length > 80)).toEqual([]);
});

test('words on screen have no exclamation mark and no stray spaces', () => {
  expect(screenWords.filter((text) => /!|\s\s|^\s|\s$|^$/.test(text))).toEqual([]);
});

test('all cues come in the order of the competencies, each with its own', () => {
  const order = [...new Set(allCues().map((cue) => cue.competency))];
  expect(order).toEqual(BUILT_IN_IDS);
});

describe('the playbook for a question', () => {
  const cases: [string, CompetencyId, string][] = [
    ['say your partner team stops replying', 'partnerships', 'A partner goes quiet'],
    ['Your partner goes QUIET half way through', 'partnerships', 'A partner goes quiet'],
    ['what if they won’t buy in', 'partnerships', 'Partner will not buy in'],
    ['you need help from a team', 'partnerships', 'Partner will not buy in'],
    ['a project starts next month and you see trouble coming', 'partnerships', 'Before trouble'],
    ['how do you get people on board before it starts', 'blockers', 'Before trouble'],
    ['in the middle of a project the platform is frozen', 'blockers', 'Mid-project trouble'],
    ['you are half way and late', 'delivery', 'Mid-project trouble'],
    ['in the middle of an argument', 'conflict', 'Two people, two views'],
    ['nobody knows what to build', 'ambiguity', 'No clear path'],
    ['security review takes six weeks', 'blockers', 'Waiting for a sign-off'],
    ['a retired system has to go', 'leadership', 'A team without direction'],
    ['', 'failure', 'It went wrong on your watch'],
  ];

  it.each(cases)('"%s" (%s): %s', (question, competency, title) => {
    expect(playbookFor(question, competency, BUILT_IN_SET).title).toBe(title);
  });
});
