import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drop } from '../support/drop.ts';
import { chooseFiles, openStorage, renderApp, story } from '../support/render-app.tsx';

const TWO_STORIES = `# The payments outage
Situation: Card payments were down and four services blamed each other.
Task: Get payments back.
Action: I asked each owner to prove that theirs was well.
Result: Errors fell by 40 % in two hours.

# Hiring under a freeze
Situation: No headcount until spring.
Task: Find four people inside.
Action: I wrote a rubric and asked nine teams.
Result: Five people moved in six weeks.`;

test('pasted stories are looked over, corrected and added', async () => {
  const { user } = await renderApp({ view: 'stories' });
  await user.click(await screen.findByRole('textbox', { name: 'Paste what you have' }));
  await user.paste(TWO_STORIES);
  await user.click(screen.getByRole('button', { name: 'Split into stories' }));

  const [first] = await screen.findAllByRole('textbox', { name: 'Headline' });
  await user.clear(first!);
  await user.type(first!, 'Three hours without cards');
  const { db } = await openStorage();
  expect(await db.stories.count()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Add 2 stories' }));

  await screen.findByRole('button', { name: /Three hours without cards/ });
  screen.getByRole('button', { name: /Hiring under a freeze/ });
  expect(screen.queryByRole('button', { name: /The payments outage/ })).toBeNull();
  const added = await db.stories.toArray();
  expect(added.map((s) => s.beats.result.cues.join() + s.beats.result.detail).join()).toContain('40 %');
});

test('a story that is not wanted is left out, and adding is taken back in one click', async () => {
  const { user } = await renderApp({ view: 'stories' });
  await user.click(await screen.findByRole('textbox', { name: 'Paste what you have' }));
  await user.paste(TWO_STORIES);
  await user.click(screen.getByRole('button', { name: 'Split into stories' }));
  const [first] = await screen.findAllByRole('checkbox', { name: 'Add this story' });
  await user.click(first!);
  await user.click(screen.getByRole('button', { name: 'Add this story' }));

  await screen.findByRole('button', { name: /Hiring under a freeze/ });
  expect(screen.queryByRole('button', { name: /The payments outage/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Nothing here.');
  await screen.findByText('1 story taken back. Deleted keeps it for 30 days.');
});

test('a file dropped on the page is looked over where one is, and nothing stands in the way after it', async () => {
  const { user, container } = await renderApp({ view: 'stories' });
  await screen.findByRole('button', { name: 'Choose files' });
  drop(container.querySelector('.drop-files')!, new File([TWO_STORIES], 'notes.txt'));
  await user.click(await screen.findByRole('button', { name: 'Add 2 stories' }));
  await screen.findByText('2 stories added.');
  await screen.findByRole('button', { name: /The payments outage/ });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a file that cannot be read says so in a sentence and changes nothing', async () => {
  const { user } = await renderApp({ view: 'stories' });
  const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe])], 'me.txt');
  await chooseFiles(user, await screen.findByRole('button', { name: 'Choose files' }), [picture]);

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/^me\.txt: [A-Z].+\.$/);
  expect(screen.queryByText(/No story was found|Headings/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  const { db } = await openStorage();
  expect(await db.stories.count()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  screen.getByRole('button', { name: 'Choose files' });
});

test('sample stories come and go in one click, and a story of one’s own stays', async () => {
  const { user } = await renderApp({ view: 'stories' });
  const { db, addStories } = await openStorage();
  await user.click(await screen.findByRole('button', { name: 'Look around with sample stories' }));
  await screen.findByText(/of these are samples/);
  await addStories([story('own', { title: 'The warehouse that ran dry' })]);

  await screen.findByRole('button', { name: /The warehouse that ran dry/ });
  await user.click(screen.getByRole('button', { name: 'Remove them' }));
  await screen.findByText(/The sample stories are gone/);
  expect((await db.stories.toArray()).map((s) => s.id)).toEqual(['own']);
  screen.getByRole('button', { name: /The warehouse that ran dry/ });
  await waitFor(() => expect(screen.queryByText(/of these are samples/)).toBeNull());
});

test('the first story is written from its headline on', async () => {
  const { user } = await renderApp({ view: 'stories' });
  await user.click(await screen.findByRole('button', { name: 'Write the first story' }));
  const headline = await screen.findByRole('textbox', { name: 'Headline' });
  expect(document.activeElement).toBe(headline);
  await user.keyboard('The warehouse that ran dry');
  await user.click(screen.getByRole('button', { name: 'Back' }));

  await screen.findByRole('button', { name: /The warehouse that ran dry.*not finished/s });
});
