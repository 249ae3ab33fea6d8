import { waitUntil } from '../../tests/support/wait-until.ts';
import type { Panel } from './beside.ts';

/** Milliseconds: a busy machine takes its time. */
const PATIENCE = 8000;

/** Puts the sample stories into a panel that has no story, as a newcomer does; leaves it at the Call view. */
export async function bringSamples(panel: Panel): Promise<void> {
  // A panel that was covered when it was last open is covered still.
  if (await panel.read(() => !document.querySelector('nav'))) await panel.keys('Escape');
  await panel.tab('Stories');
  const shown = await waitUntil(() => panel.read(storiesShown), PATIENCE);
  if (!shown) throw new Error('The panel does not show its stories.');
  if (shown === 'none') {
    await panel.press('Look around with sample stories');
    await panel.sees('16 stories');
  }
  await panel.tab('Call');
}

// Runs in the panel.
function storiesShown(): 'none' | 'some' | undefined {
  const tab = document.querySelector('nav [aria-current="page"]')?.textContent;
  const isLoading =
    !document.querySelector('main h1') ||
    document.querySelector('[role="searchbox"][aria-label="What did they ask?"]');
  if (tab !== 'Stories' || isLoading) return undefined;
  return document.body.innerText.includes('Look around with sample stories') ? 'none' : 'some';
}
