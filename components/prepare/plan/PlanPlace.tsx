import { type ReactNode, useRef, useState } from 'react';
import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import type { PlanPlace as Place } from '../../../utils/domain/interview/plan.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { ChooseExample } from './ChooseExample.tsx';
import type { Candidate } from './candidates.ts';
import { GoneRow } from './GoneRow.tsx';
import { PlanRow } from './PlanRow.tsx';
import { isAt } from './plan-edits.ts';
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
  const { verbs, readiness, carried } = part;
  const item = useRef<HTMLLIElement>(null);
  const [replacing, setReplacing] = useState<string | null>(null);
  const entries = part.plan.filter((planned) => isAt(planned, place));
  const isFilled = entries.some(({ storyId }) => readiness.byId.has(storyId));
  const which = place.second ? 'second' : 'first';
  const home = `${place.competency} ${which}`;
  const name = `${readiness.set.name(place.competency)}: ${which} story`;
  const put = (storyId: string) => verbs.put(storyId, place);
  const swap = (storyId: string) => verbs.put(storyId, { ...place, second: !place.second });
  const itemsFor = ({ storyId, locked }: PlannedStory): MenuItem[] => {
    const replace = () => (locked ? verbs.sayLocked(storyId) : setReplacing(storyId));
    return [
      ...(candidates.length ? [{ name: 'Another story', onPick: replace }] : []),
      {
        name: place.second ? 'Make it the first' : 'Make it the second',
        hint: 'S',
        onPick: () => swap(storyId),
      },
    ];
  };
  const isOwn = entries.some(({ storyId }) => storyId === carried.storyId);
  const keep = () => {
    setReplacing(null);
    item.current?.querySelector<HTMLElement>('.plan-row .plain')?.focus();
  };
  return (
    <li
      ref={item}
      className="place"
      data-place={home}
      data-over={carried.over === home}
      onDragOver={(event) => {
        if (carried.storyId === null) return;
        event.preventDefault();
        carried.hover(isOwn ? null : home);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) carried.leave(home);
      }}
      onDrop={(event) => {
        if (carried.storyId === null) return;
        event.preventDefault();
        carried.letGo();
        if (!isOwn) put(carried.storyId);
      }}
    >
      {entries.map((planned) => {
        const { storyId } = planned;
        const row = readiness.byId.get(storyId);
        if (!row) return <GoneRow key={storyId} {...{ part, storyId, home }} />;
        return (
          <PlanRow
            key={storyId}
            {...{ part, planned, row, home }}
            onSwap={() => swap(storyId)}
            items={itemsFor(planned)}
          />
        );
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
