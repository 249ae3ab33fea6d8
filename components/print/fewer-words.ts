import type { PlannedLine, SheetWords, ToldLines } from '../shared/sheet-lines.ts';
import type { SheetFit } from './fits.ts';

/** Flags of a planned story that a short sheet has room for. */
const MOST_FLAGS = 2;
/** Letters of the words that say how much is left out: a text that is longer by fewer stays whole. */
const TAIL = 24;

/** With so few lines none is left for what is held back. */
const LEAST_LINES = 3;

type Limits = Pick<SheetFit, 'lines' | 'letters'>;

/** The sheet with so many lines in each list and so many letters in each text; it says how much more there is. */
export function fewerWords(words: SheetWords, { lines, letters }: Limits): SheetWords {
  if (lines === Infinity && letters === Infinity) return words;
  const cut = (text: string) => shortened(text, letters);
  const { concerns, questions, planned, heldBack, told, more } = words;
  const held = heldBack.slice(0, Math.max(0, lines - LEAST_LINES));
  const heard = told.reduce((sum, round) => sum + round.lines.length, 0);
  return {
    ...words,
    ...{ title: cut(words.title), about: cut(words.about), people: cut(words.people) },
    ...{ link: cut(words.link), logistics: cut(words.logistics), remember: cut(words.remember) },
    concerns: concerns
      .slice(0, lines)
      .map(({ id, concern, answer }) => ({ id, concern: cut(concern), answer: cut(answer) })),
    questions: questions.slice(0, lines).map(({ id, text }) => ({ id, text: cut(text) })),
    planned: planned.slice(0, lines).map((line) => fewerOfLine(line, cut)),
    heldBack: held,
    told: fewerTold(told, lines, cut),
    more: {
      concerns: more.concerns + Math.max(0, concerns.length - lines),
      questions: more.questions + Math.max(0, questions.length - lines),
      planned: more.planned + Math.max(0, planned.length - lines) + heldBack.length - held.length,
      told: more.told + Math.max(0, heard - lines),
    },
  };
}

/** "One trade for … and 120 more letters", in one line; cut between words where there is a place for it. */
export function shortened(text: string, letters: number): string {
  if (letters === Infinity) return text;
  const isShort = text.length <= letters + TAIL;
  const start = text.slice(0, isShort ? text.length : letters).replace(/\s/g, ' ');
  if (isShort) return start;
  const gap = start.lastIndexOf(' ');
  const cut = start.slice(0, gap > letters / 2 ? gap : letters);
  // Never half a character.
  const kept = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  return `${kept} … and ${text.length - kept.length} more letters`;
}

function fewerOfLine(line: PlannedLine, cut: (text: string) => string): PlannedLine {
  const { flags } = line;
  const rest = flags.length - MOST_FLAGS;
  return {
    ...line,
    title: cut(line.title),
    purpose: cut(line.purpose),
    result: cut(line.result),
    flags: [...flags.slice(0, MOST_FLAGS).map(cut), ...(rest > 0 ? [`and ${rest} more`] : [])],
  };
}

/** So many lines in all rounds together, the last rounds first: they are the freshest. */
function fewerTold(told: readonly ToldLines[], most: number, cut: (text: string) => string): ToldLines[] {
  let room = most;
  const rounds = told.toReversed().flatMap(({ id, round, lines }) => {
    const shown = lines.slice(0, room).map((line) => ({ id: line.id, text: cut(line.text) }));
    room -= shown.length;
    return shown.length ? [{ id, round: cut(round), lines: shown }] : [];
  });
  return rounds.reverse();
}
