import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../../utils/domain/interview/level.ts';
import { readField } from '../../../../utils/domain/story/fields.ts';
import { type BeatId, emptyStory, type Story } from '../../../../utils/domain/story/story.ts';
import {
  checksPassed,
  dismissedFindings,
  isStrong,
  strength,
  strengthWords,
} from '../../../../utils/domain/story/strength.ts';

const STAFF = levelOf('staff', []);
const filler = (words: number) => Array.from({ length: words }, () => 'then').join(' ');

function storyWith(details: Partial<Record<BeatId, string>> = {}, known: Partial<Story> = {}): Story {
  const begun = { ...emptyStory('s', 0), hook: 'Shipped 9 days early.', scope: { reach: 'team' as const } };
  const story: Story = { ...begun, ...known };
  const whole: Record<BeatId, string> = {
    situation: 'The launch was blocked.',
    task: 'I owned it.',
    action: `I went to see their lead. ${filler(120)}`,
    result: 'It shipped 9 days early.',
    learning: 'Talk to them sooner.',
  };
  for (const [beat, detail] of Object.entries({ ...whole, ...details })) {
    story.beats[beat as BeatId].detail = detail;
  }
  return story;
}

describe('strength', () => {
  it.each<[string, Partial<Record<BeatId, string>>, string[]]>([
    ['a whole story', {}, []],
    ['no number', { result: 'Everyone was glad.' }, ['needs a number']],
    ['a year is no number', { result: 'It shipped in 2023.' }, ['needs a number']],
    ['a day is no number', { result: 'Phase 2 went live on 12 March.' }, ['needs a number']],
    ['a spelled-out number', { result: 'Three teams use it.' }, []],
    ['a rate in words', { result: 'It fails once a month.' }, []],
    ['no learning', { learning: ' ' }, ['no learning']],
    ['no situation', { situation: '' }, ['no situation']],
    ['no task', { task: '' }, ['no task']],
    ['no action', { action: '' }, ['no action', 'too short']],
    ['no result is not also "needs a number"', { result: '' }, ['no result']],
    ['two beats missing says only that', { task: '', result: '', learning: '' }, ['not finished']],
    ['we without I', { action: `We went to see their lead. ${filler(120)}` }, ['says we, not I']],
    ['we’ve without I', { action: `We’ve been to see them. ${filler(120)}` }, ['says we, not I']],
    ['we beside I', { action: `We met, and i’d asked them first. ${filler(120)}` }, []],
    ['i.e. is not I', { action: `We asked, i.e. by e-mail. ${filler(120)}` }, ['says we, not I']],
    ['a task of a group', { task: 'Our team had to unblock it.' }, ['says we, not I']],
    ['thin', { action: 'I asked.' }, ['too short']],
    ['rambling', { action: `I asked. ${filler(360)}` }, ['too long']],
    ['a long way to the point', { situation: `It rained. ${filler(80)}` }, ['long set-up']],
    [
      'all at once, the most important first',
      { action: 'We asked.', result: 'Fine.', learning: '' },
      ['needs a number', 'no learning', 'says we, not I', 'too short'],
    ],
  ])('%s', (_, details, expected) => {
    const story = storyWith(details);
    expect(strength(story).map((finding) => finding.short)).toEqual(expected);
    expect(strengthWords(story)).toBe(expected[0] ?? 'strong');
    expect(isStrong(story)).toBe(expected.length === 0);
  });

  it('calls a new story not finished', () => {
    expect(strengthWords(emptyStory('s', 0))).toBe('not finished');
  });

  it('reads cues as well as the long form', () => {
    const story = storyWith({ result: '', learning: '' });
    story.beats.result.cues = ['9 days early'];
    story.beats.learning.cues = ['Talk sooner'];
    expect(isStrong(story)).toBe(true);
  });

  it('calls a story strong that only has hints', () => {
    const story = storyWith({ task: 'I was assigned to it.' }, { hook: '', scope: { reach: 'task' } });
    story.beats.action.cues = ['Eleven words are too many for anybody to read in time'];
    expect(strength(story, { level: STAFF }).map(({ id }) => id)).toEqual([
      'below-level',
      'passive-task',
      'no-hook',
      'long-cue',
    ]);
    expect(strengthWords(story, { level: STAFF })).toBe('strong');
  });

  it('goes by the pace of the user', () => {
    const story = storyWith({ action: `I asked. ${filler(240)}` });
    expect(strengthWords(story)).toBe('strong');
    expect(strengthWords(story, { wordsPerMinute: 100 })).toBe('too long');
  });

  it('points at the words, in the text of their field', () => {
    const story = storyWith({ task: 'I’d been told to mend it.', learning: 'I learned a lot.' });
    story.beats.result.cues = ['9 days', 'Saved TODO'];
    const pointed = strength(story).map(({ at }) =>
      at.map(({ field, from, to }) => `${field}: ${readField(story, field).slice(from, to)}`),
    );
    expect(pointed).toEqual([
      ['cues.result: TODO'],
      ['detail.task: been told to'],
      ['detail.learning: a lot'],
    ]);
  });

  it('leaves out what goes by English words in another language', () => {
    const german = storyWith({
      task: 'Wir haben nicht gewusst, was das ist.',
      action: `We ${'und '.repeat(120)}`,
    });
    expect(strength(german)).toEqual([]);
  });
});

describe('what was dismissed', () => {
  const weak = storyWith({ result: 'Fine.', learning: '' }, { dismissed: ['no-number', 'too-long', 'gone'] });

  it('is silent, and can be shown', () => {
    expect(strength(weak).map(({ id }) => id)).toEqual(['no-learning']);
    expect(dismissedFindings(weak).map(({ id }) => id)).toEqual(['no-number']);
    expect(checksPassed(weak).map(({ id }) => id)).not.toContain('no-number');
  });

  it('does not make a story strong: it is as the user left it', () => {
    const left = storyWith({ result: 'Fine.' }, { dismissed: ['no-number'] });
    expect([strengthWords(left), isStrong(left)]).toEqual(['left as it is', false]);
  });

  it('a story of which nobody said how far it reached is not strong yet, and nothing is claimed for it', () => {
    const unsaid = storyWith({}, { scope: { reach: 'unsaid' } });
    expect(strengthWords(unsaid)).toBe('no scope');
    expect(checksPassed(unsaid, { level: STAFF }).map(({ id }) => id)).not.toContain('below-level');
    expect(strength(unsaid, { level: STAFF }).map(({ id }) => id)).toEqual(['no-scope']);
  });

  it('does not hide the parts behind "not finished"', () => {
    const begun = storyWith({ task: '', result: '' }, { dismissed: ['not-finished'] });
    expect(strength(begun).map(({ id }) => id)).toEqual(['no-task', 'no-result']);
    expect(dismissedFindings(begun).map(({ id }) => id)).toEqual(['not-finished']);
  });
});

describe('checksPassed', () => {
  it('says what is good', () => {
    const story = storyWith({ result: 'It fell by 40 %.' }, { scope: { reach: 'teams', teams: 3 } });
    expect(checksPassed(story, { level: STAFF }).map(({ words }) => words)).toEqual([
      'About 0:58 to tell',
      '"I" says what you did',
      'The result has a number: 40 %',
      'It says what you learned',
      'Scope fits Staff: 3 teams',
    ]);
  });

  it('says nothing of a story that is hardly begun', () => {
    expect(checksPassed(emptyStory('s', 0), { level: levelOf('junior', []) })).toEqual([]);
  });
});
