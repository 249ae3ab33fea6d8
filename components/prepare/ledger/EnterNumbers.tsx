import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import { numbersOnCard } from '../../../utils/domain/telling/numbers-on-card.ts';
import { recordTelling, undoRecorded } from '../../../utils/storage/ledger.ts';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import { useLive } from '../../live/useLive.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import type { PartProps } from '../useReadiness.ts';
import { numbersBox, numbersText, numbersTyped } from './ledger-words.ts';

/** Which numbers were said of a story: those on its card, until others are typed. */
export function EnterNumbers(
  props: Pick<PartProps, 'attempt' | 'notify'> & {
    round: RoundTold;
    /** What the round is called. */
    words: string;
    row: StoryRow;
    /** It is entered, or another story is wanted. */
    onDone(): void;
  },
) {
  const { round, words, row, onDone } = props;
  const { text } = useRedaction();
  const onCard = useLive(
    async (db) => {
      const story = await db.stories.get(row.id);
      return story ? numbersText(numbersOnCard(story.beats.result)) : '';
    },
    [row.id],
  );
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const isAdding = useRef(false);
  const isKnown = onCard !== undefined;
  useEffect(() => {
    if (isKnown) box.current?.focus();
  }, [isKnown]);
  // Numbers that come into a box which is being typed in would be in the way.
  if (!isKnown) return null;
  const title = text(row.title);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isAdding.current) return;
    isAdding.current = true;
    await props.attempt(async () => {
      const numbers = typed === null ? {} : { numbers: numbersTyped(typed) };
      const telling = await recordTelling(round.interview.id, { storyId: row.id, ...numbers }, Date.now());
      const said = `Added to ${words}: ${inSentence(title)}.`;
      props.notify({ text: said, undo: () => undoRecorded(telling) });
      onDone();
    });
    isAdding.current = false;
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <b dir="auto">{title}</b>
      <label className="field">
        Numbers said
        <input
          ref={box}
          {...numbersBox(title)}
          value={typed ?? onCard}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <div className="ledger-buttons">
        <button type="submit" className="quiet-button" aria-label={`Add ${title} to ${words}`}>
          Add
        </button>
        <button type="button" className="link" aria-label={`Another story than ${title}`} onClick={onDone}>
          Another story
        </button>
      </div>
    </form>
  );
}
