import { type ReactNode, useRef, useState } from 'react';
import type { PlanPlace as Place } from '../../../utils/domain/interview/plan.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { ChooseExample } from './ChooseExample.tsx';
import type { Candidate } from './candidates.ts';
import { GoneRow } from './GoneRow.tsx';
import { PlanRow } from './PlanRow.tsx';
import { isAt } from './put-in-place.ts';
import { ReplaceStory } from './ReplaceStory.tsx';
import type { PlanPart } from './usePlanPart.ts';

/** A place of the plan: what stands in it, or what could. Another story can be dropped on it. */
export function PlanPlace(props: {
  part: PlanPart;
  place: Place;
  candidates: readonly Candidate[];
  /** Stands there when nothing does, and nothing could. */
  nothing: ReactNode;
}) {
  const { part, place, candidates } = props;
  const { verbs, readiness, taken } = part;
  const item = useRef<HTMLLIElement>(null);
  const [replacing, setReplacing] = useState<string | null>(null);
  const entries = part.plan.filter((planned) => isAt(planned, place));
  const isFilled = entries.some(({ storyId }) => readiness.byId.has(storyId));
  const which = place.second ? 'second' : 'first';
  const home = `${place.competency} ${which}`;
  const name = `${readiness.set.name(place.competency)}: ${which} story`;
  const put = (storyId: string) => verbs.put(storyId, place);
  const itemsFor = (storyId: string): MenuItem[] => [
    ...(candidates.length ? [{ name: 'Another story', onPick: () => setReplacing(storyId) }] : []),
    {
      name: place.second ? 'Make it the first' : 'Make it the second',
      onPick: () => verbs.put(storyId, { ...place, second: !place.second }),
    },
  ];
  const keep = () => {
    setReplacing(null);
    item.current?.querySelector<HTMLElement>('.plan-row .plain')?.focus();
  };
  return (
    <li
      ref={item}
      className="place"
      data-place={home}
      data-open={taken !== null}
      onDragOver={taken === null ? undefined : (event) => event.preventDefault()}
      onDrop={(event) => {
        if (taken === null) return;
        event.preventDefault();
        part.take(null);
        if (!entries.some(({ storyId }) => storyId === taken)) put(taken);
      }}
    >
      {entries.map((planned) => {
        const { storyId } = planned;
        const row = readiness.byId.get(storyId);
        if (!row) return <GoneRow key={storyId} {...{ part, storyId, home }} />;
        return <PlanRow key={storyId} {...{ part, planned, row, home }} items={itemsFor(storyId)} />;
      })}
      {replacing !== null && entries.some(({ storyId }) => storyId === replacing) && (
        <ReplaceStory
          title={verbs.title(replacing)}
          name={name}
          candidates={candidates}
          onChoose={put}
          onKeep={keep}
        />
      )}
      {!isFilled && candidates.length > 0 && (
        <ChooseExample
          label={name}
          empty={place.second ? 'Choose a second…' : 'Choose…'}
          candidates={candidates}
          onChoose={put}
        />
      )}
      {!isFilled && candidates.length === 0 && props.nothing}
    </li>
  );
}
