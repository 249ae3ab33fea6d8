import process from 'node:process';
import { COMPETENCIES } from '../../utils/domain/competency/competencies.ts';
import { SAMPLE_QUESTIONS } from '../../utils/domain/story/sample-questions.ts';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { questionForm } from '../../utils/lookup/form.ts';
import { type Answer, answerTo } from './answers.ts';
import type { Panel } from './beside.ts';
import type { StartBrowser } from './browsers.ts';
import { readChecklist, tellStory, tickStory } from './checklist.ts';
import { PICTURES } from './folders.ts';
import { arrowLine, checklistLines, columnWidths } from './lines.ts';
import { takePictures } from './pictures.ts';
import { bringSamples } from './samples.ts';

const behavioural = SAMPLE_QUESTIONS.filter(({ text }) => questionForm(text) === 'behavioural');
const situational = SAMPLE_QUESTIONS.filter(({ text }) => questionForm(text) === 'situational');
const TITLES = new Map(sampleStories(0).map(({ id, title }) => [id, title]));
const ASKED = [...behavioural.slice(0, 3), ...situational.slice(0, 2)].map(({ text, story }) => ({
  question: text,
  title: TITLES.get(story) ?? story,
}));

/**
 * The main job where there is no screen: joins the practice call, asks, reads each answer from the panel, tells one
 * story, ticks another, and leaves pictures. Prints all of it.
 * @returns whether each question found its story
 */
export async function playMainJob(browser: StartBrowser): Promise<boolean> {
  console.log(`Playing the practice call in ${browser.name}, without a window.\n`);
  const { close, ...beside } = await browser.open({ onScreen: false });
  try {
    await bringSamples(beside.panel);
    await beside.call.locator('::-p-text(Join)').click();
    const answers = await askAll(beside.panel);
    await tellAndTick(beside.panel);
    const files = await takePictures(beside);
    console.log(`\nPictures of the panel, in ${PICTURES}:\n${files.map((file) => `  ${file}`).join('\n')}`);

    const missed = answers.filter((answer) => !answer.isRight);
    for (const { question, wanted } of missed) console.error(`\nNot found: “${wanted}” for “${question}”`);
    return missed.length === 0;
  } finally {
    await close();
  }
}

async function askAll(panel: Panel): Promise<Answer[]> {
  const columns = [ASKED.map((it) => it.question), COMPETENCIES.map((it) => it.name), [...TITLES.values()]];
  const widths = columnWidths(columns, process.stdout.columns);
  const answers: Answer[] = [];
  for (const { question, title } of ASKED) {
    const answer = await answerTo(panel, question, title);
    console.log(arrowLine([question, answer.competency, answer.story], widths));
    answers.push(answer);
  }
  return answers;
}

async function tellAndTick(panel: Panel): Promise<void> {
  const [, told, ticked] = ASKED;
  if (told) await tellStory(panel, told.question, told.title);
  if (ticked) await tickStory(panel, ticked.title);
  console.log(`\n${checklistLines(await readChecklist(panel))}`);
}
