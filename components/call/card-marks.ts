import { FOLLOW_UPS, type FollowUpId } from '../../utils/domain/story/follow-ups.ts';
import { BEATS, type Story } from '../../utils/domain/story/story.ts';
import type { Telling } from '../../utils/domain/telling/telling.ts';

/** What the user marked on the cards of one call. Ids only, no words. */
export interface CardMarks {
  /** null: while no call was on. */
  sittingId: string | null;
  /** The cues that were ticked, by telling; by story until it is told. */
  said: Record<string, readonly string[]>;
  /** The story whose long form is shown. */
  detail: string | null;
  /** The follow-up whose line is shown. */
  asked: { storyId: string; id: FollowUpId } | null;
}

/** Another call begins with nothing marked. */
export function marksOf(sittingId: string | null, marks: CardMarks | undefined): CardMarks {
  return marks?.sittingId === sittingId ? marks : { sittingId, said: {}, detail: null, asked: null };
}

type Told = readonly Pick<Telling, 'id' | 'storyId'>[];

/** What is ticked on a story's card: it stays with its telling, and the next telling begins anew. */
export function saidOf(marks: CardMarks, storyId: string, tellings: Told): readonly string[] {
  const before =
    tellings.filter((telling) => telling.storyId === storyId).length > 1 ? [] : marks.said[storyId];
  return marks.said[tellingOf(storyId, tellings)] ?? before ?? [];
}

/** The same marks with one cue ticked, or its tick taken back. */
export function withTick(marks: CardMarks, storyId: string, tellings: Told, cueId: string): CardMarks {
  const said = saidOf(marks, storyId, tellings);
  const after = said.includes(cueId) ? said.filter((id) => id !== cueId) : [...said, cueId];
  return { ...marks, said: { ...marks.said, [tellingOf(storyId, tellings)]: after } };
}

function tellingOf(storyId: string, tellings: Told): string {
  return tellings.findLast((telling) => telling.storyId === storyId)?.id ?? storyId;
}

/** The follow-ups to which the story has a line of the user's, in the order of their keys. */
export function probesOf(story: Pick<Story, 'answers'>) {
  return FOLLOW_UPS.filter(({ id }) => story.answers[id]);
}

/** Whether the card has more to show than its cues. */
export function hasLongForm({ beats }: Pick<Story, 'beats'>): boolean {
  return BEATS.some(({ id }) => beats[id].cues.length > 0 && beats[id].detail.trim() !== '');
}
