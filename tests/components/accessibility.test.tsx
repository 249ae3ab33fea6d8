import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { Screen } from '../../components/shared/screen.ts';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { openStorage, renderApp, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const QUESTION = 'Tell me about a time a partner team would not commit';
const SITUATION = 'Say a partner team stops replying three weeks before you need their API. What do you do?';

/** `shows` is a heading that stands there when the view is complete. */
const SCREENS: readonly { name: string; at: Partial<Screen>; shows: RegExp; empty?: true }[] = [
  { name: 'call, nothing asked', at: { view: 'call' }, shows: /Your pinned stories/ },
  { name: 'call, a question', at: { view: 'call', question: QUESTION }, shows: /Winning the installers/ },
  { name: 'call, a situation', at: { view: 'call', question: SITUATION }, shows: /A partner goes quiet/ },
  { name: 'call, nothing fits', at: { view: 'call', question: 'zxqv brk' }, shows: /Your biggest/ },
  { name: 'no interview yet', at: { view: 'prepare' }, shows: /Prepare/ },
  { name: 'an interview', at: { view: 'prepare', openInterview: 'first' }, shows: /Before the call/ },
  { name: 'first run', at: { view: 'stories' }, shows: /Bring what you have/, empty: true },
  { name: 'all stories', at: { view: 'stories' }, shows: /Stories/ },
  {
    name: 'one story',
    at: { view: 'stories', openStory: 'sample-front-desk' },
    shows: /How it looks in the call/,
  },
  { name: 'settings', at: { view: 'settings' }, shows: /Notice calls on/ },
];

/** What axe finds, one line each. Colours are looked at in a real browser: there are none here. */
async function violations(part: Element): Promise<string[]> {
  const found = await axe.run(part, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test.each(SCREENS)('$name has nothing that axe objects to', async ({ at, shows, empty }) => {
  const { db, addStories, createInterview } = await openStorage();
  if (!empty) await addStories(SAMPLES);
  if (at.openInterview) {
    const { id } = await createInterview({ focus: ['ownership', 'blockers'] });
    const plan = [{ storyId: 'sample-front-desk', competency: 'ownership' as const }];
    await db.interviews.where('id').equals(id).modify({ plan });
    at = { ...at, openInterview: id };
  }
  const { container } = await renderApp(at);
  if (at.view === 'call') await untilReadable(SAMPLES.length);
  await screen.findByRole('heading', { name: shows });
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  for (const menu of container.querySelectorAll<HTMLElement>('[popover]')) menu.showPopover();
  expect(await violations(container)).toEqual([]);
});

test('axe sees what is wrong', async () => {
  const wrong = document.createElement('div');
  wrong.innerHTML = '<button></button><input><ul><p>Not a line</p></ul>';
  document.body.append(wrong);
  const ids = (await violations(wrong)).map((line) => line.split(':')[0]);
  wrong.remove();
  expect(ids).toEqual(expect.arrayContaining(['button-name', 'label', 'list']));
});
