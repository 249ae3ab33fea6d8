import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { hue } from './hue.ts';

/** A competency that was chosen; a click takes it away. */
export function ChosenCompetency(props: { id: CompetencyId; name: string; onTake(): void }) {
  const { id, name } = props;
  return (
    <button
      type="button"
      className="chip on"
      style={hue(id)}
      aria-label={`${name}, take away`}
      onClick={props.onTake}
    >
      {name} <span aria-hidden="true">×</span>
    </button>
  );
}
