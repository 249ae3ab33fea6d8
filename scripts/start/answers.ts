import { waitUntil } from '../../tests/support/wait-until.ts';
import { questionForm } from '../../utils/lookup/form.ts';
import type { Panel } from './beside.ts';

export interface Answer {
  question: string;
  /** What stood in the panel. */
  competency: string;
  story: string;
  /** The title of the story that answers it best. */
  wanted: string;
  isRight: boolean;
}

/** Milliseconds to wait for the wanted story before another one counts as the answer. */
const PATIENCE = 3000;

/** Types a question and reads what the panel shows for it; a situation opens its playbook first. */
export async function answerTo(panel: Panel, question: string, wanted: string): Promise<Answer> {
  await panel.ask(question);
  if (questionForm(question) === 'situational') {
    await panel.sees('Then your own:');
    await panel.press('My story');
  }
  const right = await waitUntil(async () => {
    const shown = await panel.read(readShown);
    return shown.story === wanted ? shown : undefined;
  }, PATIENCE);
  const shown = right ?? (await panel.read(readShown));
  await panel.clear();
  return { question, ...shown, wanted, isRight: right !== undefined };
}

// Runs in the panel.
function readShown(): { competency: string; story: string } {
  const chip = document.querySelector('[aria-label="What it probes"] [aria-pressed="true"]');
  const title = document.querySelector('article h2');
  return {
    // Its key stands before its name.
    competency: chip?.textContent.replace(/^\d/, '') ?? 'nothing',
    story: title?.textContent ?? 'no story',
  };
}
