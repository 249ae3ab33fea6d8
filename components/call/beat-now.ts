import type { BeatId } from '../../utils/domain/story/story.ts';

/** Up to which share of an answer's length each beat is told: the set-up has a quarter, the action 60 %. */
const UNTIL = [
  { beat: 'situation', share: 0.125 },
  { beat: 'task', share: 0.25 },
  { beat: 'action', share: 0.85 },
  { beat: 'result', share: 1 },
  { beat: 'learning', share: Infinity },
] as const satisfies readonly { beat: BeatId; share: number }[];

/**
 * The beat where one should be; null when the card shows none.
 * @param share of the length that an answer is meant to have, from 0; above 1 when it runs longer.
 * @param shown the beats on the card, in order. The time of one that is not there belongs to the one before it.
 */
export function beatNow(share: number, shown: readonly BeatId[]): BeatId | null {
  const due = UNTIL.findIndex((beat) => share < beat.share);
  const reached = UNTIL.slice(0, due + 1).map(({ beat }) => beat);
  return shown.findLast((beat) => reached.some((id) => id === beat)) ?? shown[0] ?? null;
}

/** Marks that beat on the card, without rendering: it is called once a second. null marks none. */
export function markBeat(share: number | null): void {
  const beats = [...document.querySelectorAll<HTMLElement>('.answer [data-beat]')];
  const shown = beats.map(({ dataset }) => dataset.beat as BeatId);
  const now = share === null ? null : beatNow(share, shown);
  for (const beat of beats) beat.toggleAttribute('data-now', beat.dataset.beat === now);
}
