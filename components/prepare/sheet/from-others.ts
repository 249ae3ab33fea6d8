import { type Interview, sheetOf } from '../../../utils/domain/interview/interview.ts';

interface Asked {
  text: string;
  answer?: string;
}

/** One's own questions of other interviews, each once; what is in the bank is not one's own. */
export function questionsOfOthers(all: readonly Interview[], id: string, bank: readonly string[]): Asked[] {
  return eachOnce(
    others(all, id).flatMap(({ questions }) => questions.filter(({ text }) => !bank.includes(text.trim()))),
  );
}

/** The concerns of other interviews that have an answer, each once, with it. */
export function concernsOfOthers(all: readonly Interview[], id: string): Asked[] {
  return eachOnce(
    others(all, id).flatMap(({ concerns }) =>
      concerns
        .filter(({ answer }) => answer.trim())
        .map(({ concern, answer }) => ({ text: concern, answer: answer.trim() })),
    ),
  );
}

function others(all: readonly Interview[], id: string) {
  return all.filter((interview) => interview.id !== id).map(sheetOf);
}

function eachOnce(list: readonly Asked[]): Asked[] {
  const byText = new Map<string, Asked>();
  for (const { text, answer } of list) {
    const key = text.trim();
    if (key && !byText.has(key)) byText.set(key, { text: key, ...(answer && { answer }) });
  }
  return [...byText.values()];
}
