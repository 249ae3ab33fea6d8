import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { openBring, untilLive } from '../support/bring-dialog.ts';
import { chooseFiles, pickFromMenu, unfold } from '../support/render-app.tsx';

const HEADER = 'Ref;Example;What was going on;My part;Came out as;Mood';
const file = (name: string, ...rows: string[]) => new File([[HEADER, ...rows].join('\r\n')], name);
const SEARCH =
  '7;The slow search;Pages took nine seconds and the shop lost orders;I moved the index;9 s became 1 s;calm';
const AUDIT =
  '8;The quiet audit;An audit in three weeks and no list;I asked nine teams for theirs;Passed;tense';
const EMPTY = '9;;;;;tired';
const column = (name: string) =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^${name}`) });

test('columns are proposed; one is said otherwise, the stories follow, and the next such table is known', async () => {
  const { user, dialog, press, choose, review } = await openBring();
  await choose(file('examples.csv', SEARCH, AUDIT, EMPTY));
  await dialog.findByText('2 new, 1 piece in no story');
  await unfold(user, /^examples\.csv: 6 columns, 3 rows/);
  expect([(await column('Example')).value, (await column('My part')).value]).toEqual(['title', 'action']);
  expect((await column('Came out as')).closest('label')!.textContent).toContain('9 s became 1 s | Passed');
  dialog.getByText(/^Kept in the notes of each story: .*“Came out as”/);
  await user.click((await review('The quiet audit')).getByRole('checkbox'));

  await user.selectOptions(await column('Came out as'), 'Result');
  await user.selectOptions(await column('Mood'), 'Leave out');
  await dialog.findByText('Left out: “Mood”.');
  expect(dialog.getByText(/^Kept in the notes/).textContent).toBe(
    'Kept in the notes of each story: “Ref”, “What was going on”.',
  );
  within((await review('The slow search')).getByTitle('Result').closest('div')!).getByText('9 s became 1 s');
  await press('Add this story');
  const live = await untilLive('Already here', 'The slow search');
  expect(live.get('The slow search')).toMatchObject({
    beats: { result: { cues: ['9 s became 1 s'] } },
    notes: expect.not.stringContaining('calm'),
  });

  await pickFromMenu(user, 'Bring in more');
  await chooseFiles(user, await screen.findByRole('button', { name: 'Choose files' }), [
    file('more.csv', AUDIT),
  ]);
  await screen.findByText('One story, is it right?');
  await unfold(user, /^more\.csv: 6 columns, 1 row/);
  expect([(await column('Came out as')).value, (await column('Mood')).value]).toEqual([
    'result',
    'leave-out',
  ]);
});

test('what was corrected of another file stays when a column is said otherwise', async () => {
  const { user, dialog, choose, review } = await openBring();
  const note = new File(['# The outage\nSituation: The phones were down.\nnobody knew why'], 'outage.md');
  await choose(note, file('examples.csv', SEARCH));
  const outage = await review('The outage');
  await user.type(outage.getByRole('textbox', { name: 'Headline' }), ' of May');
  await unfold(user, /^examples\.csv/);
  await user.selectOptions(await column('Came out as'), 'Result');
  await user.selectOptions(await column('What was going on'), 'Situation');
  const search = await review('The slow search');
  await waitFor(async () => (await review('The slow search')).getByTitle('Situation'));
  search.getByTitle('Result');
  dialog.getByDisplayValue('The outage of May');
});

test('a column that was remembered wrongly does no harm, and one that tells nothing can be said to', async () => {
  const { user, db, dialog, choose } = await openBring();
  const { mappingKey } = await import('../../utils/transfer/csv-mapping.ts');
  const columns = { [mappingKey(HEADER.split(';'))]: ['of', 'a', 'later', 'version', 'of', 'it'] };
  await db.settings.put({ ...DEFAULT_SETTINGS, columns, id: 'settings' });
  await choose(file('examples.csv', SEARCH), new File(['Ref;Mood\n7;calm'], 'moods.csv'));
  await dialog.findByDisplayValue('The slow search');
  await unfold(user, /^moods\.csv: 2 columns, 1 row/);
  await user.selectOptions(await column('Mood'), 'Situation');
  await dialog.findByText('2 stories, are they right?');
});
