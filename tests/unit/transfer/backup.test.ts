import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { emptyStory } from '../../../utils/domain/story/story.ts';
import { filename, readBackup, writeBackup } from '../../../utils/transfer/backup.ts';
import { changed, everything, NOW, threeStories } from '../../support/backup-files.ts';
import { type Generator, generateEverything, generator } from '../../support/generate.ts';

function readOk(text: string) {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.problem);
  return read;
}

describe('round trip', () => {
  test('what was written is what is read, for 250 generated data sets', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const data = generateEverything(generator(seed));
      const read = readBackup(writeBackup(data, NOW));
      expect(read, `seed ${seed}`).toStrictEqual({ ok: true, everything: data, savedAt: NOW, notes: [] });
    }
  });

  test('the same data gives the same text in whatever order its keys were made', () => {
    const reversed = JSON.parse(JSON.stringify(threeStories), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(writeBackup(reversed, NOW)).toBe(writeBackup(threeStories, NOW));
    expect(Object.keys(JSON.parse(writeBackup(threeStories, NOW))).slice(0, 3)).toEqual([
      'format',
      'version',
      'savedAt',
    ]);
  });

  test('half a character is kept', () => {
    const story = { ...emptyStory('a', NOW), title: 'cut \ud83d here' };
    expect(readOk(writeBackup(everything({ stories: [story] }), NOW)).everything.stories[0]?.title).toBe(
      story.title,
    );
  });
});

test('the file is named after the day on the wall', () => {
  expect(filename(new Date(2026, 10, 22, 23, 59).getTime())).toBe('sidestory-2026-11-22.json');
  expect(filename(new Date(2027, 0, 5).getTime())).toBe('sidestory-2027-01-05.json');
});

describe('what can be mended is read, and said', () => {
  test('unknown keys are left out', () => {
    const one = readOk(
      changed((f) => {
        f.colour = 'red';
        f.stories[1].mood = { deep: [1] };
      }),
    );
    expect(one.everything).toEqual(threeStories);
    expect(one.notes).toEqual([
      'Story 2, "mood" was left out: this Sidestory does not know it.',
      '"colour" was left out: this Sidestory does not know it.',
    ]);
    const many = readOk(
      changed((f) => {
        for (const story of f.stories) story.mood = 1;
      }),
    );
    expect(many.notes).toEqual(['"mood" was left out 3 times: this Sidestory does not know it.']);
  });

  test('keys that reach for the prototype change nothing', () => {
    const text = changed(() => undefined)
      .replace(
        '"answers":{}',
        '"answers":{"__proto__":{"bad":1},"constructor":"x","prototype":"y","learned":"yes"}',
      )
      .replace('"scope":{', '"__proto__":{"bad":1},"scope":{"__proto__":{"people":9},');
    expect(text).toContain('"bad"');
    const read = readBackup(text);
    if (!read.ok) throw new Error(read.problem);
    const [story] = read.everything.stories;
    expect(story?.answers).toEqual({ learned: 'yes' });
    expect(Object.getPrototypeOf(story)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(story?.answers)).toBe(Object.prototype);
    expect(story?.scope.people).toBeUndefined();
    expect({}).not.toHaveProperty('bad');
    expect(read.notes.join(' ')).toContain('"__proto__" was left out');
  });

  test('the same id twice: a copy is left out, another row gets an id of its own', () => {
    const a = emptyStory('a', NOW);
    const stories = [a, { ...a }, { ...a, title: 'Other' }, { ...a, id: 'a-2' }];
    const read = readOk(writeBackup(everything({ stories }), NOW));
    expect(read.everything.stories.map((story) => [story.id, story.title])).toEqual([
      ['a', ''],
      ['a-3', 'Other'],
      ['a-2', ''],
    ]);
    expect(read.notes).toEqual([
      'Story 2 has the same id as story 1 and the same content: it was left out.',
      'Story 3 has the same id as story 1: both were kept.',
    ]);
  });

  test('a setting out of range is drawn to its bound, a missing one gets its default', () => {
    const read = readOk(
      changed((f) => {
        f.settings = { textSize: 900 };
      }),
    );
    expect(read.everything.settings).toEqual({ ...DEFAULT_SETTINGS, textSize: 200 });
    expect(read.notes).toEqual(['"settings.textSize": 900 was changed to 200.']);
  });

  test('a count that was no number is not given', () => {
    const story = { ...emptyStory('a', NOW), scope: { reach: 'team' as const, people: Number.NaN } };
    expect(readOk(writeBackup(everything({ stories: [story] }), NOW)).everything.stories[0]?.scope).toEqual({
      reach: 'team',
    });
  });

  test('a telling of a story that is gone is kept', () => {
    const telling = {
      id: 't',
      storyId: 'gone',
      sittingId: 'gone',
      questionId: 'gone',
      startedAt: 1,
      endedAt: null,
      title: 'T',
      numbers: ['40 %'],
    };
    expect(readOk(writeBackup(everything({ tellings: [telling] }), NOW)).everything.tellings).toEqual([
      telling,
    ]);
  });

  test('a thousand odd keys give a short list of notes', () => {
    const read = readOk(
      changed((f) => {
        for (let i = 0; i < 1000; i += 1) f[`key${i}`] = i;
      }),
    );
    expect(read.notes).toHaveLength(21);
    expect(read.notes.at(-1)).toBe('And 980 more like these.');
  });
});

describe('damage', () => {
  test('600 damaged files never throw and always give a sentence', () => {
    for (let seed = 1; seed <= 600; seed += 1) {
      const make = generator(seed);
      const damaged = damage(writeBackup(generateEverything(make), NOW), make);
      const read = readBackup(damaged);
      if (read.ok) for (const note of read.notes) expect(note, `seed ${seed}`).toMatch(/^\S.*\.$/su);
      else expect(read.problem, `seed ${seed}`).toMatch(/^[A-Z"].{10,}\.$/su);
    }
  });
});

const ODD = [null, true, -1, 1e300, '', 'text', [], {}, [[]], { id: 1 }] as const;

/** Cuts, flips one character, swaps two pieces, or puts a value of another type in some place. */
function damage(text: string, make: Generator): string {
  const at = make.whole(0, text.length - 1);
  const kind = make.whole(1, 4);
  if (kind === 1) return text.slice(0, at);
  if (kind === 2) return text.slice(0, at) + String.fromCharCode(make.whole(0, 127)) + text.slice(at + 1);
  if (kind === 3) {
    const to = make.whole(at, Math.min(text.length, at + 200));
    return text.slice(0, at) + text.slice(to) + text.slice(at, to);
  }
  let left = make.whole(0, 400);
  return JSON.stringify(JSON.parse(text, (_, value) => (left-- === 0 ? make.pick(ODD) : value)));
}
