import { type CompetencyId, competencyName } from '../../utils/domain/competency/competencies.ts';
import { hue } from '../shared/hue.ts';
import type { Shown } from './shown.ts';

/** The competencies a question may probe, each with its key. */
export function Chips(props: {
  chips: Shown['chips'];
  on: CompetencyId | null;
  onPick(place: number): void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't scroll sideways in every browser.
    <div className="chips" role="group" aria-label="What it probes">
      {props.chips.map(({ id, why }, place) => (
        <button
          key={id}
          type="button"
          className={why ? 'chip' : 'chip unlikely'}
          style={hue(id)}
          aria-pressed={id === props.on}
          title={why || undefined}
          onClick={() => props.onPick(place)}
        >
          <kbd>{place + 1}</kbd>
          {competencyName(id)}
        </button>
      ))}
    </div>
  );
}
