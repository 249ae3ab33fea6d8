import { emptyStory } from '../../utils/domain/story/story.ts';
import { guessTitle } from '../../utils/transfer/words.ts';
import type { At, Incoming, Piece, Understood } from './understood.ts';

/** Stories that a piece can be put into. */
const MOST_OFFERED = 50;

/** A piece becomes a story, among the others where it stands in the text. */
export function ownStory(before: Understood, piece: Piece): Understood {
  const { text, at } = piece;
  const empty = emptyStory(crypto.randomUUID(), Date.now());
  const beats = { ...empty.beats, situation: { cues: [], detail: text.trim() } };
  const story = { ...empty, title: guessTitle(text), beats };
  const place = placeOf(before.incoming, at);
  return {
    ...before,
    leftOver: without(before, piece),
    incoming: before.incoming.toSpliced(place, 0, { story, at, choice: 'add' }),
  };
}

/** A piece becomes notes of a story. */
export function intoNotes(before: Understood, piece: Piece, id: string): Understood {
  return {
    ...before,
    leftOver: without(before, piece),
    incoming: before.incoming.map((one) => {
      if (one.story.id !== id) return one;
      const notes = [one.story.notes, piece.text.trim()].filter(Boolean).join('\n');
      const like = one.like && { ...one.like, equal: false };
      return { ...one, like, story: { ...one.story, notes } };
    }),
  };
}

/** The stories that are brought in, those that stand nearest: in one that is left out, the piece would be lost. */
export function nearest(incoming: readonly Incoming[], at: At): Incoming[] {
  const taken = incoming.filter(({ choice }) => choice !== 'leave');
  const from = Math.max(0, placeOf(taken, at) - MOST_OFFERED / 2);
  return taken.slice(from, from + MOST_OFFERED);
}

/** Where among the stories a place of the text is. */
function placeOf(incoming: readonly Incoming[], { source, first }: At): number {
  const after = incoming.findIndex(
    ({ at }) => at.source > source || (at.source === source && at.first > first),
  );
  return after < 0 ? incoming.length : after;
}

function without({ leftOver }: Understood, piece: Piece): Piece[] {
  return leftOver.filter((other) => other !== piece);
}
