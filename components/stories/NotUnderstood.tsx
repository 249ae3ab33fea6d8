import type { Understood } from './useImport.ts';

/** Characters; more of it would take the browser seconds to lay out. */
const MOST_SHOWN = 20_000;

/** What could not be read. */
export function Problems({ problems }: Pick<Understood, 'problems'>) {
  return problems.map(({ name, problem }) => (
    <p key={name + problem} className="alert" role="alert">
      {name && <b>{name}: </b>}
      {problem}
    </p>
  ));
}

/** What was changed, and what belonged to no story: nothing is dropped in silence. */
export function LeftOut({ notes, leftOver }: Pick<Understood, 'notes' | 'leftOver'>) {
  const text = leftOver.join('\n\n');
  const more = text.length - MOST_SHOWN;
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="hint inset">
          {note}
        </p>
      ))}
      {leftOver.length > 0 && (
        <details className="inset">
          <summary>Not in any story ({leftOver.length})</summary>
          <p className="left-over" dir="auto">
            {text.slice(0, MOST_SHOWN)}
            {more > 0 && `… and ${more.toLocaleString()} characters more`}
          </p>
        </details>
      )}
    </>
  );
}
