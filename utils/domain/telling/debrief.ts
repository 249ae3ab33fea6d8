import { counted } from '../count-words.ts';
import type { Interview } from '../interview/interview.ts';
import { loopOf, roundWords } from '../interview/loop.ts';
import { interviewTitle } from '../interview/next-interview.ts';
import { type Story, type StoryText, storyTitle } from '../story/story.ts';
import { numbersOnCard } from './numbers-on-card.ts';
import type { AskedQuestion, Landing, Sitting, Telling } from './telling.ts';

/** One answer of a call: a question with or without a story, or a story that no kept question asked for. */
export interface DebriefRow {
  /** Stays the same when another story is said to have answered. */
  id: string;
  question: AskedQuestion | null;
  telling: Telling | null;
  /** Another story had answered the question already. */
  further: boolean;
  landed: Landing | null;
}

/** What a row answers, and with what. */
export type Answer = Pick<DebriefRow, 'question' | 'telling'>;

/** What is written when the user says which story it was. */
export interface AnswerChange {
  put: Telling[];
  gone: Telling[];
  question: AskedQuestion | null;
}

/** The answers of a call: each question in order, then the stories told without one. */
export function debriefRows(questions: readonly AskedQuestion[], tellings: readonly Telling[]): DebriefRow[] {
  const inOrder = tellings.toSorted((a, b) => a.startedAt - b.startedAt);
  const asked = new Set<string | null>(questions.map(({ id }) => id));
  const byQuestion = Map.groupBy(inOrder, ({ questionId }) => (asked.has(questionId) ? questionId : null));
  const rows = questions
    .toSorted((a, b) => a.askedAt - b.askedAt)
    .flatMap((question) => {
      const answers = byQuestion.get(question.id) ?? [];
      if (!answers.length) return [rowOf(question, null, false)];
      return answers.map((telling, place) => rowOf(question, telling, place > 0));
    });
  const untold = byQuestion.get(null) ?? [];
  return [...rows, ...untold.map((telling) => rowOf(null, telling, false))];
}

function rowOf(question: AskedQuestion | null, telling: Telling | null, further: boolean): DebriefRow {
  const landed = (telling ?? question)?.landed ?? null;
  const id = (further ? undefined : question?.id) ?? telling?.id ?? '';
  return { id, question, telling, further, landed };
}

/**
 * The user says which story answered; null: none did. A story told in the call without a question is the one that is
 * meant; else what was told is said to have been this story, with the words that it has now. How it landed stays.
 * @param tellings all of the call.
 * @param newId the id of a telling that has to be made.
 */
export function answerWith(
  { question, telling }: Answer,
  story: Pick<Story, 'id' | 'title' | 'hook' | 'beats'> | null,
  tellings: readonly Telling[],
  newId: string,
): AnswerChange {
  const unrated = question && withoutLanding(question);
  if (!story) {
    const isLast = tellings.every((t) => t.questionId !== question?.id || t.id === telling?.id);
    const landed = isLast ? telling?.landed : undefined;
    const kept = question && (landed ? { ...question, landed } : question);
    return { put: [], gone: telling ? [telling] : [], question: kept };
  }
  const loose = tellings.find((t) => t.storyId === story.id && t.questionId === null && t.id !== telling?.id);
  if (question && loose) {
    const moved = rated({ ...loose, questionId: question.id }, loose.landed ?? question.landed);
    return {
      put: [moved, ...(telling ? [{ ...telling, questionId: null }] : [])],
      gone: [],
      question: unrated,
    };
  }
  const words = {
    storyId: story.id,
    title: storyTitle(story),
    hook: story.hook,
    numbers: numbersOnCard(story.beats.result),
  };
  if (telling) return { put: [{ ...telling, ...words }], gone: [], question };
  if (!question) return { put: [], gone: [], question: null };
  const { sittingId, askedAt, landed } = question;
  const made = {
    id: newId,
    sittingId,
    questionId: question.id,
    startedAt: askedAt,
    endedAt: askedAt,
    ...words,
  };
  return { put: [rated(made, landed)], gone: [], question: unrated };
}

function rated(telling: Telling, landed: Landing | undefined): Telling {
  return landed ? { ...telling, landed } : telling;
}

function withoutLanding({ landed: _, ...question }: AskedQuestion): AskedQuestion {
  return question;
}

/** "landed 4 of 5". */
export function landedWords(landed: Landing): string {
  return `landed ${landed} of 5`;
}

/** Whom a call was with: "Acme, Round 2". */
export function callName(interview: Interview | null, all: readonly Interview[]): string {
  if (!interview) return 'Your call';
  const company = interview.company.trim() || interviewTitle(interview);
  return `${company}, ${roundWords(interview, loopOf(interview, all))}`;
}

/** "Acme, Round 2 · 9 questions · 46 min". */
export function debriefWords(
  name: string,
  questions: number,
  { startedAt, endedAt }: Pick<Sitting, 'startedAt' | 'endedAt'>,
): string {
  const minutes = Math.max(1, Math.round(((endedAt ?? startedAt) - startedAt) / 60_000));
  return [name, questions ? counted(questions, 'question') : 'no question kept', `${minutes} min`].join(
    ' · ',
  );
}

/** The interviews whose time is nearest to `at` first; those without a time last, newest first. */
export function nearestFirst(interviews: readonly Interview[], at: number): Interview[] {
  const far = ({ startsAt }: Interview) => (startsAt === null ? Infinity : Math.abs(startsAt - at));
  return interviews.toSorted((a, b) => {
    const [left, right] = [far(a), far(b)];
    return left === right ? b.createdAt - a.createdAt : left - right;
  });
}

/** Characters of a question that become a title. */
const LONGEST_TITLE = 60;
/** Shorter than this says nothing alone: the opening stays. */
const SHORTEST_TITLE = 10;
/** How most questions begin, so that a list of titles would be a list of it. */
const OPENING =
  /^(?:(?:can|could|would) you )?(?:please )?(?:tell (?:me|us) about|describe|give (?:me|us) an example of|walk (?:me|us) through|talk about)(?: an?| the)?(?: time| situation| moment| example)?(?: when| where| in which| that)?(?: you)? /i;

/** What a story that begins with a question holds: its title short, the whole question in the notes. */
export function stubOf({ text, competency }: AskedQuestion): Partial<StoryText> {
  return {
    title: stubTitle(text),
    competencies: competency ? [competency] : [],
    notes: `Asked: ${text.trim()}`,
  };
}

function stubTitle(question: string): string {
  const plain = question
    .slice(0, 4 * LONGEST_TITLE)
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
  const rest = plain.replace(OPENING, '');
  const said = (rest.length < SHORTEST_TITLE ? plain : rest).replace(/[?？]$/, '');
  const [first = ''] = said;
  const title = first.toUpperCase() + said.slice(first.length);
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  const space = cut.lastIndexOf(' ');
  // Half of an emoji is no character.
  return `${(space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What stands where nothing is known, so that a sentence stays one. */
const UNKNOWN = { people: 'all', company: 'your company', role: 'the role', round: 'our call' } as const;

/** The user's words with what is known of the interview in them: `{people}`, `{company}`, `{role}`, `{round}`. */
export function fillThanks(template: string, interview: Interview | null, all: readonly Interview[]): string {
  const { people, company, role } = interview ?? {};
  const round = interview ? roundWords(interview, loopOf(interview, all)) : '';
  const known: Record<string, string | undefined> = { people, company, role, round };
  return template.replace(/\{(people|company|role|round)\}/gi, (_, name: string) => {
    const key = name.toLowerCase() as keyof typeof UNKNOWN;
    return known[key]?.trim() || UNKNOWN[key];
  });
}
