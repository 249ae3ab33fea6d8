import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Story } from '../../utils/domain/story/story.ts';
import { openStorage, renderApp, reopen, story } from '../support/render-app.tsx';

const cues = (...lines: string[]) => ({ cues: lines, detail: '' });
const FIRST = story('first', {
  title: 'The outage of card payments',
  hook: 'Card payments worked again after 40 minutes',
  when: '2023',
  competencies: ['ownership'],
  beats: {
    situation: cues('Card payments down on a Saturday', 'Four teams blamed each other'),
    task: cues('On call for the payment service'),
    action: cues('Drew the map of services', 'Rolled back the certificate change'),
    result: cues('Back in 40 minutes'),
    learning: cues('Draw the map before it is needed'),
  },
});
const SECOND = story('second', {
  title: 'Card payments and the map',
  hook: 'Card payments worked again after 40 minutes',
  when: '2023',
  employer: 'Pellam',
  competencies: ['ownership', 'blockers'],
  beats: {
    situation: cues('Card payments down on a Saturday'),
    task: cues('On call for the payment service'),
    action: cues('Drew the map of services', 'Asked each owner for a graph'),
    result: cues('Back in 40 minutes', 'Errors down by 40 %'),
    learning: cues('Draw the map before it is needed'),
  },
});
const OTHER = story('other', { title: 'Hiring under a freeze', hook: 'Three people joined in spring' });

/** The list, with two stories that say much the same; each was told once and is planned. */
async function openPair(more: readonly Story[] = []) {
  const storage = await openStorage();
  await storage.addStories([FIRST, SECOND, OTHER, ...more]);
  const sitting = await storage.startSitting(null, 1_000);
  for (const storyId of ['first', 'second'])
    await storage.startTelling({ storyId, sittingId: sitting.id, questionId: null }, 2_000, 3_000);
  const { id } = await storage.createInterview();
  await storage.changeInterview(id, { plan: [{ storyId: 'second', competency: 'blockers' }] });
  const page = await renderApp({ view: 'stories' });
  await page.user.click(await screen.findByText(/things to look at$/));
  const planned = async () => (await storage.db.interviews.get(id))?.plan;
  return { ...page, ...storage, planned };
}

const PAIR = /^“.+” and “.+” (look like one story|overlap and could be one)$/;
const openMerge = async ({ user }: Pick<Awaited<ReturnType<typeof openPair>>, 'user'>) => {
  await user.click(await screen.findByRole('button', { name: PAIR }));
  return within(await screen.findByRole('dialog', { name: 'Merge two stories' }));
};
const row = (name: RegExp) => screen.findByRole('button', { name });

test('both sides stand side by side, and only where they differ', async () => {
  const dialog = await openMerge(await openPair());
  const fields = dialog.getAllByRole('group').map((group) => group.querySelector('legend')!.textContent);
  expect(fields).toEqual(['Headline', 'Competencies', 'Situation', 'Action', 'Result', 'Employer']);
  const action = within(dialog.getByRole('group', { name: 'Action' }));
  action.getByRole('radio', { name: /Rolled back .*, from The outage of card payments$/s });
  action.getByRole('radio', { name: /Asked each owner .*, from Card payments and the map$/s });
  expect(action.getByRole('radio', { name: 'Both' })).toHaveProperty('checked', true);
});

test('what is proposed keeps every word of both, with their plans and tellings; undo makes them two again', async () => {
  const page = await openPair();
  const { user, db, planned } = page;
  const dialog = await openMerge(page);
  await user.click(dialog.getByRole('button', { name: 'Merge' }));
  await screen.findByText(/^Merged: .* is in Deleted\.$/);
  await screen.findByRole('textbox', { name: 'Headline' });

  const [kept, gone] = (await db.stories.bulkGet(['first', 'second'])).sort(
    (a, b) => Number(a!.deletedAt !== null) - Number(b!.deletedAt !== null),
  );
  expect(gone!.deletedAt).not.toBeNull();
  const { storyText } = await import('../../utils/domain/story/fields.ts');
  const merged = storyText(kept!);
  for (const word of `${storyText(FIRST)} ${storyText(SECOND)}`.split(/\s+/)) expect(merged).toContain(word);
  expect(kept!.competencies.toSorted()).toEqual(['blockers', 'ownership']);
  expect(await planned()).toEqual([{ storyId: kept!.id, competency: 'blockers' }]);

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await row(/The outage of card payments.*told 1×/);
  await row(/Card payments and the map.*told 1×/);
  await waitFor(async () => expect(await planned()).toEqual([{ storyId: 'second', competency: 'blockers' }]));
  expect(await db.stories.bulkGet(['first', 'second'])).toMatchObject(
    [FIRST, SECOND].map(({ title, hook, beats, employer }) => ({
      title,
      hook,
      beats,
      employer,
      deletedAt: null,
    })),
  );
});

test('the merged story was told as often as both', async () => {
  const page = await openPair();
  const dialog = await openMerge(page);
  await page.user.click(dialog.getByRole('button', { name: 'Merge' }));
  await screen.findByText(/^Merged/);
  await page.user.click(await screen.findByRole('button', { name: 'Back' }));
  await row(/ard payments.*told 2×/);
  await screen.findByText('2 stories · on this computer only');
});

test('a side is chosen field by field; what it leaves out of a headline stands in the notes', async () => {
  const page = await openPair();
  const { user, db } = page;
  const dialog = await openMerge(page);
  const headline = within(dialog.getByRole('group', { name: 'Headline' }));
  await user.click(headline.getByRole('radio', { name: /^Card payments and the map/ }));
  const action = within(dialog.getByRole('group', { name: 'Action' }));
  await user.click(action.getByRole('radio', { name: /Asked each owner/ }));
  await user.click(dialog.getByRole('button', { name: 'Merge' }));
  await screen.findByText(/^Merged/);
  const kept = (await db.stories.bulkGet(['first', 'second'])).find((one) => one!.deletedAt === null);
  expect(kept).toMatchObject({
    title: 'Card payments and the map',
    notes: expect.stringContaining('Headline: The outage of card payments'),
  });
  expect(kept!.beats.action.cues).toEqual(SECOND.beats.action.cues);
});

test('two that are two are not named again, also after the page is opened anew; undo names them again', async () => {
  const page = await openPair();
  const { user, unmount } = page;
  const dialog = await openMerge(page);
  await user.click(dialog.getByRole('button', { name: 'They are two stories' }));
  await screen.findByText('They stay two stories.');
  await waitFor(() => expect(screen.queryByRole('button', { name: PAIR })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  const again = await openMerge(page);
  await user.click(again.getByRole('button', { name: 'They are two stories' }));
  await screen.findByText('They stay two stories.');

  const later = await reopen(unmount);
  await later.user.click(await screen.findByText(/things? to look at$/));
  // Two more that are alike: when they are named, all pairs have been looked at.
  const { addStories } = await openStorage();
  await addStories([{ ...OTHER, id: 'copy' }]);
  await waitFor(() =>
    expect(screen.getAllByRole('button', { name: PAIR }).map((line) => line.textContent)).toEqual([
      expect.stringContaining('Hiring under a freeze'),
    ]),
  );
});

test('two that say the same are called so, and can be merged', async () => {
  const { user } = await openPair([{ ...FIRST, id: 'copy' }]);
  await user.click(
    await screen.findByRole('button', { name: /^“The outage of card payments” and “The outage of card/ }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Merge two stories' }));
  dialog.getByText(/^They say the same\./);
  await user.click(dialog.getByRole('button', { name: 'Merge' }));
  await screen.findByText(/^Merged/);
});

test('what another window writes shows in the dialogue; a story that it deletes ends it', async () => {
  const page = await openPair();
  const dialog = await openMerge(page);
  await page.changeStory('second', { employer: 'Nordbay' });
  await within(dialog.getByRole('group', { name: 'Employer' })).findByText('Nordbay');
  await page.deleteStory('second');
  const ended = within(await screen.findByRole('dialog', { name: 'One of the two is gone' }));
  await page.user.click(ended.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
