import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { closeDatabase, database } from '../../../utils/storage/database.ts';
import { changeSettings, readSettings } from '../../../utils/storage/settings.ts';
import { openPage, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

test('what was never set has its default, and what was set stays', async () => {
  expect(await readSettings(await database())).toEqual(DEFAULT_SETTINGS);
  await changeSettings({ theme: 'dark' });
  await closeDatabase();
  expect(await readSettings(await database())).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

test('two settings changed from two pages both stay', async () => {
  const [left, right] = [await openPage(), await openPage()];
  await Promise.all([
    left.settings.changeSettings({ textSize: 150 }),
    right.settings.changeSettings({ answerSeconds: 90 }),
  ]);
  expect(await readSettings(await database())).toEqual({
    ...DEFAULT_SETTINGS,
    textSize: 150,
    answerSeconds: 90,
  });
});
