import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bankHash, readExamples } from '../../../scripts/lookup-data/examples.ts';
import { NONE } from '../../../scripts/lookup-data/none.ts';
import { ARCHETYPES } from '../../../utils/domain/competency/archetypes.ts';
import { BUILT_IN_IDS } from '../../../utils/domain/competency/competencies.ts';
import { BANK_HASH, MODEL } from '../../../utils/lookup/data/model.ts';
import { readModel } from '../../../utils/lookup/model.ts';

const model = readModel(MODEL);

test('the model was made from the bank as it is', () => {
  expect(BANK_HASH, 'The bank has changed since: run `npm run lookup-data`').toBe(bankHash());
});

test('it knows the archetypes of the bank in their order, then what probes nothing', () => {
  const archetypes = BUILT_IN_IDS.flatMap((competency) =>
    ARCHETYPES[competency].map(({ id, name }) => ({ id, competency, name })),
  );
  const none = Object.keys(NONE).map((id) => ({ id: id.replaceAll(' ', '-'), competency: null, name: '' }));
  expect(model.kinds).toEqual([...archetypes, ...none]);
  expect(readExamples().kinds.map(({ id }) => id)).toEqual(model.kinds.map(({ id }) => id));
});

test('no two kinds have one id', () => {
  expect(new Set(model.kinds.map(({ id }) => id)).size).toBe(model.kinds.length);
});

test('its words are in lower case, none of them twice', () => {
  const words = `${MODEL.bankWords} ${MODEL.plainWords}`.split(' ');
  expect(words.filter((word) => word === '' || word !== word.toLowerCase())).toEqual([]);
  expect(words.length - new Set(words).size).toBe(0);
});

test('all parts of it are of one size', () => {
  expect(MODEL.taught).toMatch(/^\d+$/);
  expect(MODEL.taught.length).toBe(model.rows);
  expect(atob(MODEL.vectors).length * 2).toBe(model.rows * MODEL.width);
  // For questions and for stories.
  expect(atob(MODEL.heads).length).toBe(2 * model.kinds.length * MODEL.width);
  expect(MODEL.bias.length).toBe(2 * model.kinds.length);
});

test('its head says where the word vectors come from and what allows it', () => {
  const file = readFileSync(new URL('../../../utils/lookup/data/model.ts', import.meta.url), 'utf8');
  const head = file.slice(0, file.indexOf('import '));
  for (const part of ['GloVe', 'Pennington', 'Public Domain', 'MIT License']) expect(head).toContain(part);
});
