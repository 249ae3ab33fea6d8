import { type Asked, filesWords } from './useTakeOut.ts';

/** Names that are listed one by one. */
const SHOWN = 5;

/** Before anything in a folder is replaced: what is there, and what to do with it. */
export function TakeOutFolder(props: {
  asked: Asked;
  onReplace(asked: Asked): void;
  onKeep(asked: Asked): void;
  onLeave(): void;
}) {
  const { asked } = props;
  const { files, taken, folder } = asked;
  const others = files.length - taken.length;
  return (
    <>
      <p>
        “{folder.name}” holds {filesWords(taken.length)} of the same name already:
      </p>
      <ul className="plain-list">
        {taken.slice(0, SHOWN).map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
        {taken.length > SHOWN && <li>and {taken.length - SHOWN} more</li>}
      </ul>
      <div className="stack">
        <button type="button" className="wide-button" onClick={() => props.onReplace(asked)}>
          {taken.length === 1 ? 'Replace it' : `Replace all ${taken.length}`}
          {others > 0 && ` and write the other ${others}`}
        </button>
        {others > 0 && (
          <button type="button" className="wide-button" onClick={() => props.onKeep(asked)}>
            Write only the other {others}
          </button>
        )}
        <button type="button" className="wide-button quiet" onClick={props.onLeave}>
          Write nothing
        </button>
      </div>
    </>
  );
}
