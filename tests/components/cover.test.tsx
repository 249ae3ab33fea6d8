import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openStorage, renderApp, story } from '../support/render-app.tsx';

test('what is half written is as it was after the cover, and no key reaches it meanwhile', async () => {
  const { user } = await renderApp({ view: 'stories' });
  const box = await screen.findByRole('textbox', { name: 'Paste what you have' });
  await user.click(box);
  await user.keyboard('The phones');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.keyboard('nothing');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('textbox', { name: 'Paste what you have' })).toBe(box);
  expect(document.activeElement).toBe(box);
  await user.keyboard(' were down');
  expect(box).toHaveProperty('value', 'The phones were down');
});

test('a clock stands still under the cover and is right again after it', async () => {
  const { addStories, startSitting, startTelling } = await openStorage();
  await addStories([story('one', { title: 'The outage' })]);
  const sitting = await startSitting(null, Date.now() - 61_000);
  await startTelling({ storyId: 'one', sittingId: sitting.id, questionId: null }, Date.now());
  const { user, container } = await renderApp({ view: 'call' });
  await waitFor(() => expect(container.querySelector('time')?.textContent).toMatch(/^1:0/));
  await user.keyboard('{Escape}');
  const clock = container.querySelector('time')!;
  clock.textContent = 'still';
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  expect(clock.textContent).toBe('still');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(container.querySelector('time')?.textContent).toMatch(/^1:0/));
});

test('a page that opens covered begins at its box when it is uncovered', async () => {
  const { user } = await renderApp({ view: 'call', covered: true });
  await user.keyboard('{Escape}');
  expect((await screen.findByRole('main')).contains(document.activeElement)).toBe(true);
});

test('everything deleted in another window is not written back from this one', async () => {
  const { addStories } = await openStorage();
  await addStories([story('one', { title: 'The outage' })]);
  await renderApp({ view: 'stories' });
  await screen.findByRole('button', { name: /The outage/ });
  await waitFor(() => expect(JSON.stringify({ ...localStorage })).toContain('The outage'));
  const key = localStorage.key(0);
  localStorage.clear();
  dispatchEvent(Object.assign(new Event('storage'), { key, newValue: null }));
  const { writeFirstScreen } = await import('../../utils/storage/first-screen.ts');
  writeFirstScreen();
  expect(JSON.stringify({ ...localStorage })).not.toContain('The outage');
});
