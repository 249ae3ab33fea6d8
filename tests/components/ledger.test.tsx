import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import * as page from '../support/ledger-page.tsx';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOW = Date.now();

const OUTAGE = page.said('The outage', 'Back in 40 minutes for 14 teams');
const FREEZE = page.said('The freeze', 'Saved $1,200,000');
const openLedger = (rounds: Partial<Interview>[], stories = [OUTAGE, FREEZE]) =>
  page.openLedger(rounds, stories);

const PAST = [{ startsAt: NOW - 20 * DAY }, { startsAt: NOW - DAY }];
const round = (words: string | RegExp) => within(screen.getByRole('listitem', { name: words }));
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const undo = () => button('Undo');
const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });

test('what was told in round 1 stands in round 2, with its numbers of then and a way to it', async () => {
  const { tell, open, ids, changeStory } = await openLedger(PAST);
  await tell(0, OUTAGE.id);
  await changeStory(OUTAGE.id, { title: 'Renamed' });
  const { user, went, container } = await open();
  screen.getByRole('heading', { name: 'Told at Acme 2 rounds' });
  round('Round 1').getByText('The outage');
  round('Round 1').getByText(/^said 40 minutes/);
  round('Round 2').getByText(/this round/);
  expect(screen.queryByText(/the story says|too$|deleted/)).toBeNull();
  await user.click(await button('Round 1'));
  expect(went).toEqual([{ openInterview: ids[0], part: 'plan' }]);
  const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});

test('a number that the story says otherwise now, and a story told in two rounds, are flagged', async () => {
  const { tell, open, changeStory } = await openLedger(PAST);
  await tell(0, OUTAGE.id, '14 teams', '40 minutes');
  await tell(1, OUTAGE.id, '40 minutes');
  await changeStory(OUTAGE.id, { beats: page.said('', 'Back in 40 minutes for 12 teams').beats });
  const { user, went } = await open();
  round('Round 1').getByText('told in Round 2 too');
  round('Round 2').getByText('told in Round 1 too');
  expect(round('Round 2').queryByText(/the story says/)).toBeNull();
  await user.click(round('Round 1').getByRole('button', { name: 'The outage: the story says 12 teams now' }));
  expect(went).toEqual([{ view: 'stories', openStory: OUTAGE.id, storyFrom: 'prepare' }]);
});

test('a round is added afterwards with what was told in it; each step can be undone', async () => {
  const known = { role: 'Architect', level: 'staff', focus: ['conflict'], job: 'You lead.' };
  const { open, db } = await openLedger([{ ...known, startsAt: NOW + 3 * DAY }]);
  const { user, went } = await open();
  screen.getByText('Nothing told yet.');
  expect(screen.queryByRole('button', { name: /add what was told/ })).toBeNull();
  await user.click(await button('Another round: a past one'));
  await user.click(await button('Round 1: add what was told'));
  const added = (await db.interviews.toArray()).find(({ id }) => id === went[0]?.openInterview)!;
  expect(went[0]).toMatchObject({ part: 'details' });
  expect(added).toMatchObject({ company: 'Acme', ...known });
  expect(added.startsAt).toBeLessThan(NOW);
  await user.keyboard('outa{Enter}');
  expect((await box(/^The outage: numbers said/)).value).toBe('40 minutes, 14 teams');
  await user.clear(await box(/^The outage/));
  await user.keyboard('40 minutes; 1,200 users,9 teams{Enter}');
  await round('Round 1').findByText('said 40 minutes, 1,200 users, 9 teams');
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: /^Which story/ }));
  await user.click(await undo());
  await waitFor(() => expect(round('Round 1').queryByText(/^said/)).toBeNull());
  expect(await db.sittings.count()).toBe(0);
});

test('the added round goes away with Undo', async () => {
  const { open, db, ids } = await openLedger([{ startsAt: NOW - DAY }]);
  const { user, went } = await open();
  await user.click(await button('Another round: a coming one'));
  await screen.findByRole('listitem', { name: 'Round 2' });
  await user.click(await undo());
  await waitFor(async () => expect(await db.interviews.count()).toBe(1));
  expect(went).toMatchObject([{ part: 'details' }, { openInterview: ids[0], part: 'plan' }]);
});

test('numbers are changed with Enter or by leaving the box, kept with Esc, and changed back', async () => {
  const { tell, open, db } = await openLedger(PAST);
  const { id } = await tell(0, FREEZE.id);
  const numbers = async () => (await db.tellings.get(id))?.numbers;
  const { user, unmount } = await open();
  const change = async (text: string) => {
    await user.click(await button(/^The freeze: said .*Change$/));
    await user.clear(await box(/^The freeze/));
    await user.keyboard(text);
  };
  await change('$2M{Escape}');
  expect(await numbers()).toEqual(['$1,200,000']);
  await change('$2M, 3 teams,{Enter}');
  await waitFor(async () => expect(await numbers()).toEqual(['$2M', '3 teams']));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('said $2M, 3 teams'));
  await change('$3M');
  await user.tab();
  await waitFor(async () => expect(await numbers()).toEqual(['$3M']));
  await user.click(await undo());
  await waitFor(async () => expect(await numbers()).toEqual(['$2M', '3 teams']));
  await change('$4M');
  unmount();
  await waitFor(async () => expect(await numbers()).toEqual(['$4M']));
});

test('a telling is taken out and comes back; one of a deleted story says so', async () => {
  const { tell, open, deleteStory, db } = await openLedger(PAST);
  await tell(0, OUTAGE.id);
  await tell(1, FREEZE.id);
  await deleteStory(FREEZE.id);
  const before = await db.tellings.toArray();
  const { user } = await open();
  round('Round 2').getByText('deleted story');
  expect(screen.queryByRole('button', { name: 'The freeze' })).toBeNull();
  await user.click(await button('The outage: take out of Round 1'));
  await waitFor(() => expect(screen.queryByText('The outage')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('listitem', { name: 'Round 1' }));
  await user.click(await undo());
  await round('Round 1').findByText('The outage');
  expect(await db.tellings.toArray()).toEqual(before);
});

test('a call without an interview is asked about at the round nearest to it, attached, declined, and undone', async () => {
  const { open, startSitting, startTelling, endSitting, db } = await openLedger(PAST);
  const at = NOW - 20 * DAY;
  const { id: sittingId } = await startSitting('meet', at);
  await startTelling({ storyId: OUTAGE.id, sittingId, questionId: null }, at, at);
  await endSitting(sittingId, at + 46 * MINUTE);
  const { user } = await open();
  round('Round 1').getByText(/^A call on .*, 46 min, 1 told: was it Round 1\?$/);
  const yes = /^Yes, the call on .* was Round 1$/;
  await user.click(await button(yes));
  await round('Round 1').findByText('The outage');
  await user.click(await undo());
  await user.click(await button(/^No, the call on .* was not Round 1$/));
  await screen.findByText(/^Other calls that belong to no interview: 1$/);
  await user.click(await undo());
  await button(yes);
  expect(await db.sittings.get(sittingId)).toMatchObject({ interviewId: null, declined: null });
});

test('of 40 rounds those that heard something are shown first; a story is found among 300', async () => {
  const rounds = Array.from({ length: 40 }, (_, n) => ({ startsAt: NOW - (40 - n) * DAY }));
  const bank = Array.from({ length: 300 }, (_, n) => page.said(`Story ${n}`, `Saved ${n} hours`));
  const { tell, open } = await openLedger(rounds, bank);
  await tell(1, 'Story 1');
  const { user } = await open();
  const shown = () => screen.getAllByRole('listitem', { name: /^Round/ }).length;
  round('Round 2').getByText('Story 1');
  expect(shown()).toBe(8);
  await user.click(await button('Show all 40 rounds'));
  expect(shown()).toBe(40);
  await user.click(await button('Round 40: add what was told'));
  await screen.findByText('294 more: type a word of its title.');
  await user.keyboard('story 287');
  await user.click(await button('Story 287'));
  await user.click(await button('Add Story 287 to Round 40'));
  await round('Round 40').findByText('said 287 hours');
});

test('without a company it is this interview alone; confidential words are hidden where they are read', async () => {
  const { tell, open } = await openLedger([{ company: '' }]);
  const { changeSettings } = await import('../../utils/storage/settings.ts');
  await tell(0, OUTAGE.id, '14 Oakhelm teams');
  await changeSettings({ redact: true, confidential: [{ word: 'Oakhelm', standIn: 'the client' }] });
  const { user } = await open();
  screen.getByRole('heading', { name: 'Told in this interview' });
  expect(screen.queryByRole('group', { name: 'Another round' })).toBeNull();
  expect(screen.queryByText(/Oakhelm/)).toBeNull();
  await user.click(await button(/^The outage: said 14 the client teams/));
  expect((await box(/^The outage/)).value).toBe('14 Oakhelm teams');
});
