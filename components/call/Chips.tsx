import { useEffect, useRef } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { hue } from '../shared/hue.ts';
import type { Shown } from './shown.ts';

/** The competencies a question may probe, each with its key. */
export function Chips(props: {
  chips: Shown['chips'];
  on: CompetencyId | null;
  onPick(place: number): void;
}) {
  const { name } = useCompetencies();
  const { text } = useRedaction();
  const strip = useRef<HTMLDivElement>(null);
  const first = props.chips[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first chip is another question.
  useEffect(() => {
    // Asking for 0 where it is 0 would force a layout with every key.
    if (strip.current?.scrollLeft) strip.current.scrollLeft = 0;
  }, [first]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't scroll sideways in every browser.
    <div ref={strip} className="chips" role="group" aria-label="What it probes">
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
          {text(name(id))}
        </button>
      ))}
    </div>
  );
}
