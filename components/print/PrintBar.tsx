import { CHOICES, type ChoiceId } from '../live/chosen-stories.ts';
import { FORMS, type FormId, type PrintQuery } from './print-query.ts';
import type { InterviewChoice } from './read-sheet.ts';

/** What to print and how; it stays on the screen. */
export function PrintBar(props: {
  query: PrintQuery;
  onChange(query: PrintQuery): void;
  /** The sheet of an interview is offered where there is one. */
  interviews: readonly InterviewChoice[];
  /** Something is there to be printed. */
  ready: boolean;
  /** How much there is, and what is hidden. */
  words: string;
}) {
  const { query, onChange, interviews } = props;
  const isSheet = query.form === 'sheet';
  const forms = FORMS.filter(({ id }) => id !== 'sheet' || isSheet || interviews.length > 0);
  return (
    <header className="print-bar">
      <h1>Print</h1>
      {isSheet ? <WhichInterview {...props} /> : <WhichStories {...props} />}
      <label>
        How
        <select
          value={query.form}
          onChange={(event) => onChange({ ...query, form: event.target.value as FormId })}
        >
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!props.ready} onClick={() => window.print()}>
        Print
      </button>
      <p role="status">{props.words} Close this tab to go back.</p>
    </header>
  );
}

type Props = Pick<Parameters<typeof PrintBar>[0], 'query' | 'onChange' | 'interviews'>;

function WhichStories({ query, onChange }: Props) {
  const named = query.ids.length === 1 ? 'This story' : 'The chosen stories';
  return (
    <label>
      What
      <select
        value={query.what}
        onChange={(event) => onChange({ ...query, what: event.target.value as ChoiceId })}
      >
        {query.ids.length > 0 && <option value="story">{named}</option>}
        {CHOICES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function WhichInterview({ query, onChange, interviews }: Props) {
  const known = interviews.some(({ id }) => id === query.interview);
  return (
    <label>
      Interview
      <select
        value={known ? query.interview : ''}
        onChange={(event) => onChange({ ...query, interview: event.target.value || undefined })}
      >
        {!known && <option value="">Choose…</option>}
        {interviews.map(({ id, title, startsAt }) => (
          <option key={id} value={id}>
            {title}
            {startsAt !== null && ` · ${new Date(startsAt).toLocaleDateString()}`}
          </option>
        ))}
      </select>
    </label>
  );
}
