import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import { useCompetencies } from '../../live/useCompetencies.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { MOST_IN_FOCUS } from './Focus.tsx';
import { JobAsks } from './JobAsks.tsx';
import { useJobRead } from './useJobRead.ts';

/** Characters from which the box no longer grows with its text: measuring it takes the browser longer and longer. */
const TOO_LONG_TO_GROW = 20_000;
const FIXED = { fieldSizing: 'fixed' } as const;

/** The job description, and what it asks for: each with the sentences that say so, to be put in focus. */
export function JobDescription(props: {
  job: string;
  focus: readonly CompetencyId[];
  notify: ViewProps['notify'];
  onJob(job: string): void;
  onFocus(focus: CompetencyId[]): void;
  onLeave?(): void;
}) {
  const { job, focus, onFocus } = props;
  const set = useCompetencies();
  const read = useJobRead(job, set);
  const found = read?.focus ?? [];
  const asked = found.map(({ competency }) => competency).slice(0, MOST_IN_FOCUS);
  const isSame = asked.join() === focus.join();
  const takeAll = () => {
    const before = [...focus];
    onFocus(asked);
    props.notify({
      text: `In focus: ${asked.map(set.name).join(', ')}.`,
      undo: async () => onFocus(before),
    });
  };
  return (
    <section className="job" aria-label="Job description">
      <h2 className="sub">Job description</h2>
      <div className="inset">
        <textarea
          rows={3}
          style={job.length > TOO_LONG_TO_GROW ? FIXED : undefined}
          aria-label="Paste the job description"
          placeholder="Paste the job description"
          dir="auto"
          value={job}
          onChange={(event) => props.onJob(event.target.value)}
          onBlur={props.onLeave}
        />
      </div>
      {read && found.length === 0 && (
        <p className="hint inset" role="status">
          {read.readable
            ? 'Nothing in it asks for one of your competencies.'
            : 'Only English is understood so far. Choose yourself what they look at.'}
        </p>
      )}
      {found.length > 0 && (
        <>
          <h3 className="sub">It asks for</h3>
          <ul className="job-asks">
            {found.slice(0, MOST_IN_FOCUS).map((asks) => (
              <JobAsks key={asks.competency} asks={asks} focus={focus} onFocus={onFocus} />
            ))}
          </ul>
          {/* It stays when it is done: the focus is on it. */}
          <button
            type="button"
            className="wide-button inset"
            aria-disabled={isSame}
            onClick={() => !isSame && takeAll()}
          >
            {isSame
              ? 'These are the focus'
              : `Focus on ${asked.length > 1 ? `all ${asked.length}` : 'this one'}`}
          </button>
        </>
      )}
    </section>
  );
}
