import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fixture, openBring, untilLive } from '../support/bring-dialog.ts';
import { failNextPut } from '../support/failing-put.ts';
import { unfold } from '../support/render-app.tsx';

const NOTES = fixture('messy-two-pages.txt');
const SIX = [
  'The payments night',
  'HIRING UNDER A FREEZE',
  'Two vendors, one deadline',
  'Teaching spikes',
  'Here is the one about the warehouse, from the review that I',
  'The login nobody owned',
];
const WAREHOUSE = SIX[4]!;
const OWN = 'Call me if something is unclear';
const piece = (start: string) =>
  screen.findByRole('combobox', { name: new RegExp(`^Where to put “${start}`) });

test('a messy page is six stories with their lines, and four pieces in none; moved and corrected, all is added in one step', async () => {
  const { user, dialog, press, paste, review, undo } = await openBring();
  await paste(NOTES);
  await dialog.findByText('6 stories, are they right?');
  dialog.getByText('6 new, 4 pieces in no story');
  expect(dialog.getAllByText(/^lines? \d/, { selector: '.review small' }).map((e) => e.textContent)).toEqual([
    ...['lines 6 to 13', 'lines 17 to 27', 'lines 29 to 33', 'lines 36 to 41', 'line 43', 'line 47'],
  ]);

  const prose = await review(WAREHOUSE);
  await user.click(prose.getByText('The text it was read from'));
  await waitFor(() => expect(prose.getByRole('list').textContent).toMatch(/^Here is the one/));
  await user.click(prose.getByRole('button', { name: 'Correct the parts' }));
  const box = (name: string) => prose.getByRole<HTMLTextAreaElement>('textbox', { name });
  const words = box('Situation in full').value;
  const cut = words.indexOf('We moved the job');
  await user.clear(box('Situation in full'));
  await user.paste(words.slice(0, cut));
  await user.click(box('Result'));
  await user.paste(`${words.slice(cut)}\n`);

  await unfold(user, /^Not in any story \(4\)/);
  await user.selectOptions(await piece('Call me'), 'Make it a story');
  await user.selectOptions(await piece('> On 3 May'), 'Into the notes of Teaching spikes');
  dialog.getByText('Notes: > On 3 May Robin wrote:');
  const headlines = dialog.getAllByRole<HTMLInputElement>('textbox', { name: 'Headline' });
  expect(headlines.map(({ value }) => value)).toEqual([...SIX, OWN]);
  dialog.getByText(/^Not in any story \(2\)/);
  await press('Add 7 stories');
  await screen.findByText('7 stories added.');

  const live = await untilLive('Already here', OWN, ...SIX);
  expect(live.get(WAREHOUSE)!.beats).toMatchObject({
    situation: { detail: expect.stringMatching(/last truck came in\.\s*$/) },
    result: { cues: [expect.stringMatching(/^We moved the job.*0\.4 %\.$/)] },
  });
  expect(live.get('Teaching spikes')!.notes).toBe('> On 3 May Robin wrote:');
  expect(live.get(OWN)!.beats.situation.detail).toContain('Robin');
  expect(JSON.stringify([...live.values()])).not.toContain('Sorry for the mess');
  await undo();
  await untilLive('Already here');
});

test('a piece can’t go into a story that is left out, and a text of pieces alone shows them', async () => {
  const { user, dialog, paste, review, press } = await openBring();
  await paste(NOTES);
  await user.click((await review('Teaching spikes')).getByRole('checkbox'));
  await unfold(user, /^Not in any story/);
  const options = [...(await piece('> On 3 May')).querySelectorAll('option')].map((o) => o.textContent);
  expect(options).toHaveLength(7);
  expect(options.join()).not.toContain('Teaching');
  await press('Back');
  await user.clear(dialog.getByRole('textbox'));
  await paste('Bring the slides\n\nCall Ana');
  await dialog.findByText('No story was found');
  await user.selectOptions(await piece('Bring the slides'), 'Make it a story');
  await piece('Call Ana');
  await dialog.findByRole('button', { name: 'Add this story' });
});

test('pressed twice it is added once; when it can’t be stored, that is said there and nothing is lost', async () => {
  const { user, dialog, paste } = await openBring();
  await paste('# The outage\nSituation: The phones were down.\nResult: Back in 2 hours.');
  const button = await dialog.findByRole('button', { name: 'Add this story' });
  failNextPut();
  await user.click(button);
  expect((await dialog.findByRole('alert')).textContent).toMatch(/^[A-Z].*\.$/);
  await untilLive('Already here');
  await user.dblClick(button);
  await screen.findByText('1 story added.');
  await untilLive('Already here', 'The outage');
});

test('on the desk the text stands beside, the lines of the story in focus marked', async () => {
  const { user, paste, review } = await openBring(undefined, 'desk');
  await paste(NOTES);
  const beside = await screen.findByRole('complementary', { name: 'The text it was read from' });
  const marked = () => [...beside.querySelectorAll('[data-meant="true"]')].map((line) => line.textContent);
  expect(marked()).toHaveLength(8);
  await user.click((await review('The login nobody owned')).getByRole('checkbox'));
  expect(marked()).toEqual([expect.stringContaining('| The login nobody owned |')]);
  expect(beside.textContent).toContain('line 47');
  await unfold(user, /^Not in any story/);
  (await piece('From: robin')).focus();
  await waitFor(() => expect(marked()[0]).toBe('From: robin@example.org'));
});
