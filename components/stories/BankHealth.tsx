import { useMemo, useRef, useState } from 'react';
import { bankHealth } from '../../utils/domain/bank/health.ts';
import type { HealthStory, Statement, Target } from '../../utils/domain/bank/statement.ts';
import { tellingsByCompany } from '../../utils/storage/told-to-companies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLevel } from '../live/useLevel.ts';
import { useLive } from '../live/useLive.ts';
import { FIRST_SCREEN, type ViewProps } from '../shared/screen.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { StartingPointsDialog } from './StartingPoints.tsx';
import { useOverlaps } from './useOverlaps.ts';
import { readShelf } from './useStoryRows.ts';

/** The bank in one glance: what is to be done first, each line a way to it, then what is well. */
export function BankHealth(props: ViewProps & { onWrite(): void }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState<Target | null>(null);
  const statements = useHealth();
  if (!statements) return null;
  const toMend = statements.filter(({ good }) => !good);
  const well = statements.filter(({ good }) => good);
  const close = () => setOpened(null);
  const follow = (to: Target) => {
    if (to.kind === 'new') props.onWrite();
    else if (to.kind !== 'filter') setOpened(to);
    else {
      props.go({ narrowed: to.filter, search: '', rows: FIRST_SCREEN.rows });
      // On a panel the stories that it speaks of stand below all the other lines.
      fold.current?.removeAttribute('open');
      fold.current?.querySelector('summary')?.focus();
    }
  };
  return (
    <>
      <details ref={fold} className="inset health">
        <summary>{summaryWords(toMend.length)}</summary>
        <ul className="lint">
          {[...toMend, ...well].map(({ id, words, good, to }) => (
            <li key={id} className={good ? 'ok' : ''}>
              <button type="button" className="link" onClick={() => follow(to)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      </details>
      {opened?.kind === 'merge' && <MergeDialog {...props} ids={opened.ids} onClose={close} />}
      {opened?.kind === 'starting-points' && (
        <StartingPointsDialog {...props} only={opened.competency} onClose={close} />
      )}
    </>
  );
}

function summaryWords(count: number): string {
  if (count === 0) return 'Nothing to mend';
  return count === 1 ? '1 thing to look at' : `${count} things to look at`;
}

/** Undefined until it is known, and where there is no story to speak of. */
function useHealth(): Statement[] | undefined {
  const set = useCompetencies();
  const level = useLevel();
  const rows = useLive((db) => readShelf(db, 'live'), []);
  const companies = useLive(tellingsByCompany, []);
  const overlaps = useOverlaps();
  return useMemo(() => {
    if (!rows?.length || !companies) return undefined;
    const stories: HealthStory[] = rows.map((row) => ({ ...row, toldPerCompany: companies[row.id] }));
    return bankHealth(stories, Date.now(), { set, expects: level.expects, overlaps });
  }, [rows, companies, set, level, overlaps]);
}
