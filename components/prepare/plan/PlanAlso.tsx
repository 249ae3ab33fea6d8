import { useMemo } from 'react';
import { hue } from '../../shared/hue.ts';
import { ChooseExample } from './ChooseExample.tsx';
import { otherStories } from './candidates.ts';
import { GoneRow } from './GoneRow.tsx';
import { PlanRow } from './PlanRow.tsx';
import type { PlanPart } from './usePlanPart.ts';

/** What is planned beside the focus: simply added, or for a competency that is in focus no more. */
export function PlanAlso({ part }: { part: PlanPart }) {
  const { plan, readiness, verbs } = part;
  const { focus } = part.props.interview;
  const also = plan.filter(({ competency }) => competency === null || !focus.includes(competency));
  const others = useMemo(() => otherStories(plan, readiness), [plan, readiness]);
  return (
    <section className="planned-for" data-place="also">
      {also.length > 0 && (
        <>
          <h3>Also</h3>
          <ul className="places">
            {also.map((planned) => {
              const { storyId, competency } = planned;
              const row = readiness.byId.get(storyId);
              const about = competency === null ? {} : { about: readiness.set.name(competency) };
              return (
                <li key={storyId} className="place" style={hue(competency)}>
                  {row ? (
                    <PlanRow {...{ part, planned, row }} {...about} home="also" items={[]} />
                  ) : (
                    <GoneRow {...{ part, storyId }} home="also" />
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <ChooseExample label="Another one" empty="Another one…" candidates={others} onChoose={verbs.add} />
      )}
    </section>
  );
}
