import { useId } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';

/** Characters; a longer name takes several lines on a key of the call. */
const LONG = 40;

/** The name of a competency. Any name will do; what may be a slip is said under it. */
export function NameField(props: {
  value: string;
  /** Whose name it is; a new one has no id yet. */
  id?: CompetencyId;
  prompt?: string;
  className?: string;
  onType(name: string): void;
  onLeave?: () => void;
}) {
  const { all } = useCompetencies();
  const hintId = useId();
  const name = props.value.trim().toLowerCase();
  const twin = all.some((other) => other.id !== props.id && other.name.toLowerCase() === name);
  const hint = twin ? 'Another one has this name' : name.length > LONG ? 'Long for a key in the call' : '';
  return (
    <div className={`field ${props.className ?? ''}`}>
      <label htmlFor={`${hintId}-name`}>Name</label>
      <input
        id={`${hintId}-name`}
        dir="auto"
        value={props.value}
        placeholder={props.prompt}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => props.onType(event.target.value)}
        onBlur={props.onLeave}
      />
      {hint && (
        <small id={hintId} className="warn">
          {hint}
        </small>
      )}
    </div>
  );
}
