import { describe, expect, it } from 'vitest';
import { type BeatId, emptyStory, type Story } from '../../../../utils/domain/story/story.ts';
import { isStrong, strength, strengthWords } from '../../../../utils/domain/story/strength.ts';

const filler = (words: number) => Array.from({ length: words }, () => 'then').join(' ');

function storyWith(details: Partial<Record<BeatId, string>> = {}): Story {
  const story = emptyStory('s', 0);
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
    ['a spelled-out number', { result: 'Three teams use it.' }, []],
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
    ['thin', { action: 'I asked.' }, ['too short']],
    ['rambling', { action: `I asked. ${filler(360)}` }, ['too long']],
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
});
