import { useId } from 'react';
import { landedWords } from '../../../utils/domain/telling/debrief.ts';
import { LANDINGS, type Landing } from '../../../utils/domain/telling/telling.ts';

/** How an answer landed. Picked again, it is taken back. */
export function Landed(props: {
  title: string;
  landed: Landing | null;
  onPick(landed: Landing | null): void;
}) {
  const { title, landed, onPick } = props;
  const name = useId();
  return (
    <div className="land" role="radiogroup" aria-label={`How it landed, 5 is best: ${title}`}>
      {LANDINGS.map((place) => (
        <input
          key={place}
          type="radio"
          name={name}
          value={place}
          aria-label={landedWords(place)}
          checked={landed === place}
          onChange={() => onPick(place)}
          onClick={() => landed === place && onPick(null)}
        />
      ))}
    </div>
  );
}
