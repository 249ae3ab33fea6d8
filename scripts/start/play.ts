import { questionForm } from '../../utils/lookup/form.ts';
import { SAMPLE_QUESTIONS } from '../../utils/domain/story/sample-questions.ts';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { type Answer, answerTo, checklist, tellStory } from './answers.ts';
import type { StartBrowser } from './browsers.ts';
import { alignLines, checklistLines } from './lines.ts';
import { takePictures } from './pictures.ts';
import { bringSamples } from './samples.ts';

const behavioural = SAMPLE_QUESTIONS.filter(({ text }) => questionForm(text) === 'behavioural');
const situational = SAMPLE_QUESTIONS.filter(({ text }) => questionForm(text) === 'situational');
const ASKED = [...behavioural.slice(0, 3), ...situational.slice(0, 2)];

/**
 * The main job with no screen: joins the practice call, asks, reads the answers from the panel, tells one, leaves
 * pictures. Prints what it found.
 * @returns whether each question found its story
 */
export async function playMainJob(browser: StartBrowser): Promise<boolean> {
  console.log(`No screen here: the practice call is played in ${browser.name} without a window.\n`);
  const beside = await browser.open({ onScreen: false });
  const { panel, call } = beside;
  try {
    await bringSamples(panel);
    await call.locator('::-p-text(Join)').click();
    const answers: Answer[] = [];
    for (const { text, story } of ASKED) answers.push(await answerTo(panel, text, titleOf(story)));
    console.log(alignLines(answers.map((a) => [a.question, a.competency, a.story]), process.stdout.columns));

    const [, told, , ticked] = ASKED;
  } finally {
    await beside.close();
  }
}
