import { expect, test } from 'vitest';
import { openPage, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

test('what one page changes, another shows; undo takes it back there too', async () => {
  const [one, other] = [await openPage(), await openPage()];
  other.competencies.onCompetencies(() => undefined);
  const names = () => other.competencies.currentCompetencies().shown.map(({ name }) => name);
  expect(names().slice(0, 3)).toEqual(['Ambiguity', 'Partnerships', 'Ownership']);
  const undo = await one.competencies.changeCompetency('partnerships', { name: 'Allies', order: -1 });
  await expect.poll(() => names().slice(0, 2)).toEqual(['Allies', 'Ambiguity']);
  await undo();
  await expect.poll(() => names().slice(0, 2)).toEqual(['Ambiguity', 'Partnerships']);
});

test('the first frame of the next opening has the names of the last', async () => {
  const one = await openPage();
  one.competencies.onCompetencies(() => undefined);
  await one.competencies.putCompetencies([
    { id: 'thrift', name: 'Frugality', like: ['delivery'] },
    { id: 'conflict', hidden: true },
  ]);
  await expect.poll(() => one.competencies.currentCompetencies().name('thrift')).toBe('Frugality');
  one.firstScreen.writeFirstScreen();
  const again = (await openPage()).competencies.currentCompetencies();
  expect(again.name('thrift')).toBe('Frugality');
  expect(again.shown.map(({ id }) => id)).not.toContain('conflict');
});

test('restored: a built-in one is as it came, an own one is gone, its id stays readable', async () => {
  const { competencies } = await openPage();
  competencies.onCompetencies(() => undefined);
  const set = () => competencies.currentCompetencies();
  await competencies.putCompetencies([
    { id: 'bias-for-action', name: 'Speed' },
    { id: 'failure', name: 'Scars' },
  ]);
  await expect.poll(() => set().name('bias-for-action')).toBe('Speed');
  const undo = await competencies.restoreCompetencies(['bias-for-action', 'failure']);
  await expect.poll(() => set().get('bias-for-action')).toBeUndefined();
  expect([set().name('bias-for-action'), set().name('failure')]).toEqual(['Bias for action', 'Failure']);
  await undo();
  await expect.poll(() => set().name('failure')).toBe('Scars');
});
