import { type Interview, sheetOf } from '../../../utils/domain/interview/interview.ts';
import type { Pick } from './PickList.tsx';

/** One's own questions of other interviews, each once; what is in the bank is not one's own. */
export function questionsOfOthers(all: readonly Interview[], id: string, bank: readonly string[]): Pick[] {
  const questions = others(all, id).flatMap((sheet) => sheet.questions);
  return eachOnce(questions.map(({ text }) => ({ text: text.trim() }))).filter(
    ({ text }) => !bank.includes(text),
  );
}

/** The concerns of other interviews that have an answer, each once, with it. */
export function concernsOfOthers(all: readonly Interview[], id: string): Pick[] {
  const concerns = others(all, id).flatMap((sheet) => sheet.concerns);
  return eachOnce(
    concerns
      .map(({ concern, answer }) => ({ text: concern.trim(), hint: answer.trim() }))
      .filter(({ hint }) => hint),
  );
}

function others(all: readonly Interview[], id: string) {
  return all.filter((interview) => interview.id !== id).map(sheetOf);
}

/** The first of those that say the same; what says nothing is left out. */
function eachOnce(picks: readonly Pick[]): Pick[] {
  const byText = new Map(picks.toReversed().map((pick) => [pick.text, pick]));
  return picks.filter((pick) => pick.text && byText.get(pick.text) === pick);
}
