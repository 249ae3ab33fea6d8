import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { type Competency, countingFor, FIRST_SHOWN } from '../../utils/domain/competency/set.ts';
import { changeCompetencies, changeCompetency } from '../../utils/storage/competencies.ts';
import { offeredFor } from '../../utils/storage/stories.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { CompetencyRow } from './CompetencyRow.tsx';
import { movedTo } from './order.ts';

/** All competencies in the user's order; hidden ones keep their place. */
export function CompetencyList(props: ViewProps & { open: CompetencyId | undefined }) {
  const { go, attempt } = props;
  const set = useCompetencies();
  const { all, shown } = set;
  const counts = useStoryCounts(all);
  const [taken, setTaken] = useState<CompetencyId | null>(null);
  const [moved, setMoved] = useState('');

  const hand = useRef<{ button: HTMLButtonElement; id: CompetencyId; to: number } | null>(null);
  // Moved in the page, a row loses the focus that its button had.
  useLayoutEffect(() => {
    if (!hand.current) return;
    const { button, id, to } = hand.current;
    button.focus();
    if (all[to]?.id === id) hand.current = null;
  }, [all]);

  const move = ({ id, name }: Competency, to: number, button?: HTMLButtonElement) =>
    attempt(async () => {
      hand.current = button ? { button, id, to } : null;
      await changeCompetencies(movedTo(all, id, to));
      setMoved(`${name}: now ${to + 1} of ${all.length}`);
    });
  const drop = (to: number) => {
    const competency = all.find(({ id }) => id === taken);
    setTaken(null);
    if (competency) void move(competency, to);
  };

  const seventh = shown[FIRST_SHOWN]?.id;
  return (
    <>
      <ol className="plan">
        {all.map((competency, place) => (
          <Fragment key={competency.id}>
            {competency.id === seventh && (
              <li className="hint">The first six stand on the first screen in a call</li>
            )}
            <CompetencyRow
              competency={competency}
              stories={counts?.[competency.id]}
              open={competency.id === props.open}
              place={place}
              of={all.length}
              last={!competency.hidden && shown.length === 1}
              onOpen={() => go({ openCompetency: competency.id })}
              onMove={(to, button) => void move(competency, to, button)}
              onHide={() =>
                void attempt(() => changeCompetency(competency.id, { hidden: !competency.hidden }))
              }
              onDrag={(isTaken) => setTaken(isTaken ? competency.id : null)}
              onDrop={taken === null ? undefined : () => drop(place)}
            />
          </Fragment>
        ))}
      </ol>
      <p className="unseen" role="status">
        {moved}
      </p>
    </>
  );
}

/** How many live stories count for each. */
function useStoryCounts(all: readonly Competency[]): Record<CompetencyId, number> | undefined {
  const set = useCompetencies();
  const counting = all.map(({ id }) => countingFor(id, set));
  return useLive(
    async (db) => {
      const pairs = counting.map(async (ids) => [ids[0]!, await offeredFor(db, ids).count()] as const);
      return Object.fromEntries(await Promise.all(pairs));
    },
    [counting],
    'competencies.counts',
  );
}
