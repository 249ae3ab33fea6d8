import type { Story } from '../../utils/domain/story/story.ts';
import { Bold } from '../shared/Bold.tsx';
import type { Card } from './useCard.ts';

/** `Alt+Shift+1` to `Alt+Shift+9`. */
const MOST_KEYS = 9;

/** Under the beats: what a strong answer shows, to tick off while telling, and the lines for what they may ask next. */
export function CardNotes({ story, card, five }: { story: Story; card: Card; five: boolean }) {
  const { cues, said, probes, asked } = card;
  const line = asked && story.answers[asked];
  return (
    <>
      <ul className="cues" aria-label="To mention" hidden={cues.length === 0}>
        {cues.map((cue) => (
          <li key={cue.id}>
            <button
              type="button"
              className="plain"
              aria-pressed={said.includes(cue.id)}
              title={story.answers[cue.id]}
              onClick={() => card.tick(cue.id)}
            >
              {cue.text}
            </button>
          </li>
        ))}
      </ul>
      {probes.length > 0 && (
        <fieldset className="probes plain" aria-label="If they ask">
          {probes.map(({ id, label, question }, place) => (
            <button
              key={id}
              type="button"
              title={question}
              aria-pressed={asked === id}
              aria-keyshortcuts={place < MOST_KEYS ? `Alt+Shift+${place + 1}` : undefined}
              onClick={() => card.ask(id)}
            >
              {place < MOST_KEYS && <span aria-hidden="true">{place + 1}</span>}
              {label}
            </button>
          ))}
        </fieldset>
      )}
      <p className="probe-line" role="status" dir="auto">
        {line && <Bold text={line} />}
      </p>
      {five && !line && <FiveSeconds />}
    </>
  );
}

/** Nobody needs to hear it read out while they think. */
export function FiveSeconds() {
  return <p className="probe-line five">Take five seconds; it is fine to think.</p>;
}
