import { useRedaction } from '../../live/useRedaction.ts';
import { Check } from '../../ui/Check.tsx';

export interface Pick {
  text: string;
  /** Stands quietly beneath it. */
  hint?: string | undefined;
}

/** Things to take over onto the sheet: a tick takes one, another one gives it back. */
export function PickList(props: {
  picks: readonly Pick[];
  /** What stands on the sheet now. */
  there: readonly string[];
  onPick(pick: Pick): void;
  onTakeBack(text: string): void;
}) {
  const { text } = useRedaction();
  const there = new Set(props.there.map((line) => line.trim()));
  return (
    <ul className="check">
      {props.picks.map((pick) => {
        const done = there.has(pick.text);
        return (
          <Check
            key={pick.text}
            done={done}
            onToggle={() => (done ? props.onTakeBack(pick.text) : props.onPick(pick))}
          >
            {text(pick.text)}
            {pick.hint && <small className="line">{text(pick.hint)}</small>}
          </Check>
        );
      })}
    </ul>
  );
}
