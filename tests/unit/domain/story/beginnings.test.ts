import { expect, test } from 'vitest';
import { BEGINNINGS } from '../../../../utils/domain/story/beginnings.ts';
import { BEATS } from '../../../../utils/domain/story/story.ts';

test.each(BEATS)('$name has three to five beginnings, each with a place to fill in', ({ id }) => {
  const beginnings: readonly string[] = BEGINNINGS[id];
  expect(beginnings.length).toBeGreaterThanOrEqual(3);
  expect(beginnings.length).toBeLessThanOrEqual(5);
  for (const text of beginnings) expect(text).toMatch(/^\p{Lu}.*…/u);
});

test('no beginning stands in two places', () => {
  const all = Object.values(BEGINNINGS).flat();
  expect(new Set(all).size).toBe(all.length);
});
