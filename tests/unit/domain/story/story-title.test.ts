import { expect, test } from 'vitest';
import { storyTitle } from '../../../../utils/domain/story/story.ts';

test.each([
  ['as it is', ' The outage ', 'The outage'],
  ['none yet', '  ', 'Untitled story'],
  ['as long as is shown', 'x'.repeat(200), 'x'.repeat(200)],
  ['longer', 'x'.repeat(100_000), `${'x'.repeat(200)}…`],
  ['cut at an emoji', `${'x'.repeat(199)}🌙🌙`, `${'x'.repeat(199)}…`],
])('the title that is shown: %s', (_, title, shown) => {
  expect(storyTitle({ title })).toBe(shown);
});
