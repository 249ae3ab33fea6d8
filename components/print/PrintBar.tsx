import { counted } from '../../utils/domain/count-words.ts';
import { CHOICES, type ChoiceId } from '../live/chosen-stories.ts';
import { FORMS, type FormId, type PrintQuery } from './print-query.ts';

/** What to print and how; it stays on the screen. */
export function PrintBar(props: {
  query: PrintQuery;
  onChange(query: PrintQuery): void;
  /** Confidential words are hidden. */
  hidden: boolean;
  /** Stories on the sheets; undefined until they are known. */
  count: number | undefined;
}) {
  const { query, count } = props;
  const named = query.ids.length === 1 ? 'This story' : 'The chosen stories';
  return (
    <header className="print-bar">
      <h1>Print</h1>
      <label>
        What
        <select
          value={query.what}
          onChange={(event) => props.onChange({ ...query, what: event.target.value as ChoiceId })}
        >
          {query.ids.length > 0 && <option value="story">{named}</option>}
          {CHOICES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        How
        <select
          value={query.form}
          onChange={(event) => props.onChange({ ...query, form: event.target.value as FormId })}
        >
          {FORMS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!count} onClick={() => window.print()}>
        Print
      </button>
      <p role="status">
        {count !== undefined && `${counted(count, 'story')}. `}
        {props.hidden && 'Confidential words are hidden. '}
        Close this tab to go back.
      </p>
    </header>
  );
}
