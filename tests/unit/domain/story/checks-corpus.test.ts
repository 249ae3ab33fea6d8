import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isEnglish } from '../../../../utils/domain/story/checks/told.ts';
import { strength } from '../../../../utils/domain/story/strength.ts';
import { readCorpus, scoreChecks } from '../../../support/checks-corpus.ts';
import { readSet } from '../../../support/lookup-set.ts';

const corpus = [...readCorpus('good'), ...readCorpus('weak')];
const { all, each } = scoreChecks(corpus);

/** Stories of which the editor said it, before a check is held to a share. */
const ENOUGH = 4;

it('says what an editor would, and little else', () => {
  expect(corpus).toHaveLength(60);
  expect(all.precision, all.wrong.join()).toBeGreaterThanOrEqual(0.9);
  expect(all.recall, all.missed.join()).toBeGreaterThanOrEqual(0.85);
});

it.each(Object.entries(each).filter(([, { cases }]) => cases >= ENOUGH))('%s', (_, score) => {
  expect(score.precision, score.wrong.join()).toBeGreaterThanOrEqual(0.75);
  expect(score.recall, score.missed.join()).toBeGreaterThanOrEqual(0.75);
});

it('knows which stories are English', () => {
  const wrong = corpus.filter(({ story, lang }) => isEnglish(story) !== (lang === 'en'));
  expect(wrong.map(({ story }) => story.id)).toEqual([]);
});

// Written by three others for another purpose; each of the few findings was read, and is right.
it('reports few words in stories that were not written for it', () => {
  const folder = join(import.meta.dirname, '../../../fixtures/lookup');
  const stories = ['own', 'tuning-a', 'tuning-b'].flatMap((set) => readSet(join(folder, set)).stories);
  const found = stories.flatMap((story) => strength(story).filter(({ language }) => language === 'English'));
  expect(stories.filter((story) => !isEnglish(story))).toEqual([]);
  expect(found.map(({ id }) => id).toSorted()).toEqual(['passive-task', 'passive-task', 'we-not-i']);
});
