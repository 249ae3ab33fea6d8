import { waitUntil } from '../../tests/support/wait-until.ts';
import type { Panel } from './beside.ts';

export interface ChecklistLine {
  title: string;
  isTold: boolean;
}

/** Milliseconds: a busy machine takes its time. */
const PATIENCE = 8000;

/** Tells the story that a question finds: the checklist ticks it by itself. */
export async function tellStory(panel: Panel, question: string, title: string): Promise<void> {
  await panel.ask(question);
  await panel.sees(`Tell ${title}`);
  await panel.keys('Alt+Enter');
  await panel.sees(`Telling ${title}`);
  await panel.keys('Alt+Enter');
  await panel.sees(`Told: ${title}`);
  await panel.clear();
}

/** Ticks a story by hand, for one that was told without the clock. */
export async function tickStory(panel: Panel, title: string): Promise<void> {
  await panel.tick(`Told: ${title}`);
  const isTicked = async () =>
    (await readChecklist(panel)).some((line) => line.title === title && line.isTold);
  if (!(await waitUntil(isTicked, PATIENCE))) throw new Error(`“${title}” is not ticked in the checklist.`);
}

export function readChecklist(panel: Panel): Promise<ChecklistLine[]> {
  return panel.read(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[aria-label^="Told: "]')].map((box) => ({
      title: (box.ariaLabel ?? '').replace('Told: ', ''),
      isTold: box.checked,
    })),
  );
}
