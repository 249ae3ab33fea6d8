import { useMemo, useRef, useState } from 'react';
import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import { hue } from '../../shared/hue.ts';
import { GapDialog } from '../gaps/GapDialog.tsx';
import { candidatesFor } from './candidates.ts';
import { PlanPlace } from './PlanPlace.tsx';
import type { PlanPart } from './usePlanPart.ts';

/** A competency in focus and its two places. */
export function PlanGroup({ part, competency }: { part: PlanPart; competency: CompetencyId }) {
  const { plan, readiness } = part;
  const heading = useRef<HTMLHeadingElement>(null);
  const [showsGap, setShowsGap] = useState(false);
  const candidates = useMemo(
    () => candidatesFor(competency, plan, readiness, new Date().getFullYear()),
    [competency, plan, readiness],
  );
  const name = readiness.set.name(competency);
  const isEmpty =
    candidates.length === 0 &&
    !plan.some((p) => p.competency === competency && readiness.byId.has(p.storyId));
  const gap = readiness.gaps.find((g) => g.competency === competency && g.kind === 'none');
  return (
    <section className="planned-for" style={hue(competency)}>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <ul className="places">
        <PlanPlace
          {...{ part, candidates }}
          place={{ competency, second: false }}
          nothing={
            gap ? (
              <button
                type="button"
                className="link"
                aria-label={`${name}: no story for this yet`}
                onClick={() => setShowsGap(true)}
              >
                No story for this yet
              </button>
            ) : (
              <small>{isEmpty ? 'No story for this yet' : 'No other story'}</small>
            )
          }
        />
        {!isEmpty && (
          <PlanPlace
            {...{ part, candidates }}
            place={{ competency, second: true }}
            nothing={<small>No second story</small>}
          />
        )}
      </ul>
      {showsGap && gap && (
        <GapDialog {...part.props} gap={gap} home={heading} onClose={() => setShowsGap(false)} />
      )}
    </section>
  );
}
