import { providerName } from '../../utils/domain/call/call-sites.ts';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import {
  type Concern,
  type Interview,
  type OwnQuestion,
  sheetOf,
} from '../../utils/domain/interview/interview.ts';
import { kindName } from '../../utils/domain/interview/kind.ts';
import {
  differencesHere,
  type RoundTold,
  type ToldHere,
  toldWords,
} from '../../utils/domain/interview/ledger.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import type { StoryReach } from '../../utils/domain/story/scope.ts';
import { inSentence, type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { numbersOnCard } from '../../utils/domain/telling/numbers-on-card.ts';
import { differWords } from '../../utils/domain/telling/numbers-said.ts';
import { type Reader, sheetWhen } from './sheet-when.ts';

/** Numbers of a result that stand beside a title. */
const MOST_NUMBERS = 3;

/** A planned story in one line. */
export interface PlannedLine {
  id: string;
  competency: CompetencyId | null;
  /** What it is for; empty when it was simply added. */
  purpose: string;
  title: string;
  /** Its hook: numbers alone remind of nothing. Where there is none, the numbers of its result. */
  result: string;
  reach: StoryReach;
  /** Told to them before; a number that they heard otherwise. */
  flags: string[];
}

/** What one round heard. */
export interface ToldLines {
  id: string;
  round: string;
  lines: { id: string; text: string }[];
}

/** The sheet for the last fifteen minutes as it is read: all in words, confidential ones hidden. */
export interface SheetWords {
  title: string;
  /** The round, and who it is with. */
  about: string;
  when: string;
  people: string;
  where: string;
  link: string;
  logistics: string;
  remember: string;
  concerns: Concern[];
  questions: OwnQuestion[];
  planned: PlannedLine[];
  /** The titles of those held back for a second question. */
  heldBack: string[];
  /** Planned stories that are deleted. */
  gone: number;
  told: ToldLines[];
  /** How many there are beside those that are shown. */
  more: Record<'concerns' | 'questions' | 'planned' | 'told', number>;
}

export interface SheetSource {
  interview: Interview;
  /** Those of the plan that are not deleted. */
  stories: readonly Story[];
  ledger: readonly RoundTold[];
  told: ReadonlyMap<string, ToldHere>;
  /** The name of a competency. */
  name(id: CompetencyId): string;
  /** What hides confidential words. */
  hiding: { text(text: string): string; story(story: Story): Story };
}

/** All that a sheet says. Empty lines are left out. */
export function sheetWords(source: SheetSource, reader: Reader): SheetWords {
  const { interview, ledger } = source;
  const hide = source.hiding.text;
  const { remember, concerns, questions, logistics } = sheetOf(interview);
  const { round, kind, people, provider, link = '' } = interview;
  const planned = plannedLines(source);
  return {
    title: hide(interviewTitle(interview)),
    about: [hide(round.trim()), kindName(kind)].filter(Boolean).join(' · '),
    when: sheetWhen(interview, reader),
    people: hide(people.trim()),
    where: providerName(provider),
    link: hide(link),
    logistics: hide(logistics.trim()),
    remember: hide(remember.trim()),
    concerns: concerns
      .map(({ id, concern, answer }) => ({ id, concern: hide(concern.trim()), answer: hide(answer.trim()) }))
      .filter(({ concern, answer }) => concern || answer),
    questions: questions.map(({ id, text }) => ({ id, text: hide(text.trim()) })).filter(({ text }) => text),
    ...planned,
    told: ledger
      .filter((told) => told.interview.id !== interview.id)
      .flatMap((told) => toldLines(told, hide)),
    more: { concerns: 0, questions: 0, planned: 0, told: 0 },
  };
}

/** Of those held back for a second question the titles are enough: the page is short. */
function plannedLines(source: SheetSource): Pick<SheetWords, 'planned' | 'heldBack' | 'gone'> {
  const stories = new Map(source.stories.map((story) => [story.id, story]));
  const first = source.interview.plan.filter(({ second }) => !second);
  const planned = first.flatMap(({ storyId, competency }) => {
    const story = stories.get(storyId);
    return story ? [plannedLine(story, competency, source)] : [];
  });
  const heldBack = source.interview.plan.flatMap(({ storyId, second }) => {
    const story = second && stories.get(storyId);
    return story ? [inSentence(storyTitle(source.hiding.story(story)))] : [];
  });
  return { planned, heldBack, gone: first.length - planned.length };
}

function plannedLine(story: Story, competency: CompetencyId | null, source: SheetSource): PlannedLine {
  const { told, ledger, interview, hiding, name } = source;
  const shown = hiding.story(story);
  const here = told.get(story.id);
  const differ = differencesHere(ledger, interview.id, story);
  return {
    id: story.id,
    competency,
    purpose: competency ? hiding.text(name(competency)) : '',
    title: storyTitle(shown),
    result: shown.hook.trim() || numbersOnCard(shown.beats.result).slice(0, MOST_NUMBERS).join(' · '),
    reach: story.scope.reach,
    // What was said there stands below, under its round.
    flags: [
      ...(here ? [toldWords({ ...here, numbers: [] })] : []),
      ...differ.map((difference) => differWords(difference, difference.round)),
    ].map(hiding.text),
  };
}

/** A story that was told twice in a round stands there once, with all that was said. */
function toldLines({ interview, words, tellings }: RoundTold, hide: (text: string) => string): ToldLines[] {
  const byStory = Map.groupBy(tellings, ({ storyId }) => storyId);
  const lines = [...byStory].map(([id, told]) => {
    const title = told.at(-1)?.title.trim() || 'Untitled story';
    const numbers = [...new Set(told.flatMap((telling) => telling.numbers))];
    return { id, text: hide(numbers.length ? `${title} (said ${numbers.join(', ')})` : title) };
  });
  return lines.length ? [{ id: interview.id, round: hide(words), lines }] : [];
}
