import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import type { JobFocus } from '../../../utils/domain/interview/job-description.ts';
import { useCompetencies } from '../../live/useCompetencies.ts';
import { hue } from '../../shared/hue.ts';
import { Fold } from '../../ui/Fold.tsx';
import { MOST_IN_FOCUS } from './Focus.tsx';

/** A competency that a job description asks for, with the sentences that say so. */
export function JobAsks(props: {
  asks: JobFocus;
  focus: readonly CompetencyId[];
  onFocus(focus: CompetencyId[]): void;
}) {
  const { asks, focus } = props;
  const { competency: id } = asks;
  const { name } = useCompetencies();
  const [first, ...others] = asks.sentences;
  const on = focus.includes(id);
  return (
    <li style={hue(id)}>
      <label>
        <input
          type="checkbox"
          aria-label={`${name(id)}: in focus`}
          checked={on}
          disabled={!on && focus.length >= MOST_IN_FOCUS}
          onChange={() => props.onFocus(on ? focus.filter((other) => other !== id) : [...focus, id])}
        />
        <b>{name(id)}</b>
      </label>
      {first && <q dir="auto">{first}</q>}
      {others.length > 0 && (
        <Fold summary={`${others.length} more`}>
          {others.map((sentence) => (
            <q key={sentence} dir="auto">
              {sentence}
            </q>
          ))}
        </Fold>
      )}
    </li>
  );
}
