import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readBackup, writeBackup } from '../../../utils/transfer/backup.ts';
import { changed, NOW, threeStories } from '../../support/backup-files.ts';

function problemOf(text: string): string {
  const read = readBackup(text);
  return read.ok ? `read: ${read.notes.join(' ')}` : read.problem;
}

describe('what is not a backup is refused with a sentence', () => {
  const whole = writeBackup(threeStories, NOW);
  test.each([
    ['nothing', '', 'This file is empty.'],
    ['blank', '\uFEFF \n\t', 'This file is empty.'],
    ['prose', 'Dear diary', 'This is not a file made by Sidestory: line 1 is not JSON.'],
    ['a comma too many', '{\n"format": "sidestory",\n}', "This file can't be read: line 3 is not JSON."],
    ['not a number', '{"format": NaN}', "This file can't be read: line 1 is not JSON."],
    ['two values', '{}\n{}', "This file can't be read: line 2 is not JSON."],
    [
      'cut',
      whole.split('\n').slice(0, 20).join('\n'),
      'This file stops in the middle, at line 20: the rest of it is missing.',
    ],
    ['cut in a word', '{"a": tru', 'This file stops in the middle, at line 1: the rest of it is missing.'],
    ['another program', '{"type": "excalidraw", "version": 2}', 'This file was not made by Sidestory.'],
    ['a list', '[1, 2]', 'This file was not made by Sidestory.'],
    ['null', 'null', 'This file was not made by Sidestory.'],
    [
      'newer',
      changed((f) => {
        f.version = 2;
      }),
      'This file was made by a newer Sidestory. Update this one, then try again.',
    ],
    [
      'no version',
      changed((f) => {
        f.version = '1';
      }),
      'This file does not say which version of Sidestory made it.',
    ],
    [
      'no date',
      changed((f) => {
        f.savedAt = 'soon';
      }),
      '"savedAt": expected a date and time.',
    ],
    [
      'too large',
      ' '.repeat(MOST_BYTES + 1),
      'This file is larger than 20 MB, which is more than Sidestory reads.',
    ],
    ['a million levels', '['.repeat(1e6), 'Line 1 is nested too deep for a file made by Sidestory.'],
    ['a million groups', '{"a":'.repeat(1e6), 'Line 1 is nested too deep for a file made by Sidestory.'],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});

describe('a wrong value is named with its place', () => {
  test.each([
    [
      (f) => {
        f.stories[2].scope.reach = 'galaxy';
      },
      'Story 3, "scope.reach": expected one of unsaid, task, team, teams, org, company.',
    ],
    [
      (f) => {
        f.stories[2].scope = 'team';
      },
      'Story 3, "scope": expected a group of fields in { }.',
    ],
    [
      (f) => {
        delete f.stories[1].title;
      },
      'Story 2, "title": missing.',
    ],
    [
      (f) => {
        f.stories[0].title = 7;
      },
      'Story 1, "title": expected text.',
    ],
    [
      (f) => {
        f.stories[0].beats.action.cues[1] = 7;
        f.stories[0].beats.action.cues[0] = 'a';
      },
      'Story 1, "beats.action.cues.2": expected text.',
    ],
    [
      (f) => {
        f.stories[0].id = '';
      },
      'Story 1, "id": expected an id, found nothing.',
    ],
    [
      (f) => {
        f.stories[0].competencies = ['two words'];
      },
      /^Story 1, "competencies\.1": expected one word/,
    ],
    [
      (f) => {
        f.stories[0].scope.people = -1;
      },
      'Story 1, "scope.people": expected a number from 0 to 1000000000000.',
    ],
    [
      (f) => {
        f.stories[0].createdAt = 9e15;
      },
      'Story 1, "createdAt": expected a time in milliseconds since 1970.',
    ],
    [
      (f) => {
        f.stories[0] = null;
      },
      'Story 1: expected a group of fields in { }.',
    ],
    [
      (f) => {
        f.stories = {};
      },
      '"stories": expected a list.',
    ],
    [
      (f) => {
        delete f.tellings;
      },
      '"tellings": missing.',
    ],
    [
      (f) => {
        f.settings.theme = 'pink';
      },
      '"settings.theme": expected one of system, light, dark.',
    ],
    // biome-ignore lint/suspicious/noExplicitAny: a file changed by hand has no type
  ] as [(file: any) => void, string | RegExp][])('%#', (change, problem) => {
    expect(problemOf(changed(change))).toMatch(problem);
  });

  test('a number beyond all numbers', () => {
    const text = writeBackup(threeStories, NOW).replace('"rev": 1', '"rev": 1e999');
    expect(problemOf(text)).toBe('Story 1, "rev": expected a number from 0 to 1000000000000.');
  });
});
