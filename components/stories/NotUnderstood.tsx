import { useState } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import { storyTitle } from '../../utils/domain/story/story.ts';
import { intoNotes, nearest, ownStory } from './left-over.ts';
import { type At, placeWords, type Understood } from './understood.ts';

/** Characters of one piece, and pieces; more of it would take the browser seconds to lay out. */
const MOST_SHOWN = 2000;
const MOST_PIECES = 50;
/** Sentences of one kind: a folder may hold a thousand files of other programs. */
const MOST_SENTENCES = 20;

/** What could not be read. */
export function Problems({ problems }: Pick<Understood, 'problems'>) {
  const more = problems.length - MOST_SENTENCES;
  return (
    <>
      {problems.slice(0, MOST_SENTENCES).map(({ name, problem }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: none is taken away or moved.
        <p key={place} className="alert" role="alert">
          {name && <b>{name}: </b>}
          {problem}
        </p>
      ))}
      {more > 0 && (
        <p className="alert" role="alert">
          {more} more could not be read.
        </p>
      )}
    </>
  );
}

/** What was left out or changed while reading, with the name of the file where there are several. */
export function Notes({ understood: { notes, sources } }: { understood: Understood }) {
  const sentences = notes.map(({ source, text }) => {
    const name = source !== null && sources.length > 1 && sources[source]?.name;
    return name ? `${name}: ${text}` : text;
  });
  const more = sentences.length - MOST_SENTENCES;
  return (
    <>
      {sentences.slice(0, MOST_SENTENCES).map((sentence, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they say nothing that could be lost.
        <p key={place} className="hint inset">
          {sentence}
        </p>
      ))}
      {more > 0 && <p className="hint inset">and {more} more of these</p>}
    </>
  );
}

/** What is in no story, with its place, and where to put it: nothing is dropped in silence. */
export function LeftOver(props: {
  understood: Understood;
  onCorrect(after: Understood): void;
  onLook(at: At): void;
}) {
  const { understood, onCorrect } = props;
  const { leftOver, incoming, sources } = understood;
  // As it was at first: it does not fold up over the piece that made the first story.
  const [open] = useState(incoming.length === 0);
  if (leftOver.length === 0) return null;
  return (
    <details className="inset" open={open}>
      <summary>Not in any story ({leftOver.length})</summary>
      <ul className="left-over">
        {leftOver.slice(0, MOST_PIECES).map((piece) => {
          const { text, at } = piece;
          return (
            <li key={`${at.source} ${at.first} ${text.slice(0, 80)}`} onFocus={() => props.onLook(at)}>
              <small>{placeWords(sources[at.source], at)}</small>
              <p dir="auto">
                {text.slice(0, MOST_SHOWN)}
                {text.length > MOST_SHOWN && '…'}
              </p>
              <select
                aria-label={`Where to put “${text.slice(0, 40)}”`}
                value=""
                onChange={({ target: { value } }) =>
                  onCorrect(
                    value === OWN
                      ? ownStory(understood, piece)
                      : intoNotes(understood, piece, value.slice(INTO.length)),
                  )
                }
              >
                <option value="">Leave it out</option>
                <option value={OWN}>Make it a story</option>
                {nearest(incoming, at).map(({ story }) => (
                  <option key={story.id} value={INTO + story.id}>
                    Into the notes of {storyTitle(story)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      {leftOver.length > MOST_PIECES && (
        <p className="hint">and {counted(leftOver.length - MOST_PIECES, 'piece')} more</p>
      )}
    </details>
  );
}

const OWN = 'own';
const INTO = 'into ';
