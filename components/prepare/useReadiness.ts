import { useMemo } from 'react';
import type { CompetencySet } from '../../utils/domain/competency/set.ts';
import { type Ticks, ticksOf } from '../../utils/domain/interview/checklist-ticks.ts';
import { type CoverageRow, coverage } from '../../utils/domain/interview/coverage.ts';
import { type Gap, gapsFor } from '../../utils/domain/interview/gaps.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import type { RoundTold, ToldHere } from '../../utils/domain/interview/ledger.ts';
import { type Level, levelOf } from '../../utils/domain/interview/level.ts';
import { loopOf } from '../../utils/domain/interview/loop.ts';
import type { PlanStory } from '../../utils/domain/interview/propose-plan.ts';
import { listInterviews } from '../../utils/storage/interviews.ts';
import { readLedger } from '../../utils/storage/ledger.ts';
import type { StoryRow } from '../../utils/storage/schema.ts';
import { listRows } from '../../utils/storage/stories.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import { useSettings } from '../live/useSettings.ts';
import type { ViewProps } from '../shared/screen.ts';

/** All that the parts of an interview's page show beside the interview itself. */
export interface Readiness {
  level: Level;
  set: CompetencySet;
  /** The stories that can be told. */
  rows: readonly StoryRow[];
  /** These, and those of the plan that are archived. */
  byId: ReadonlyMap<string, StoryRow>;
  /** All interviews, and those at the same company. */
  all: readonly Interview[];
  loop: readonly Interview[];
  ledger: readonly RoundTold[];
  /** What was told to this company in other rounds, by story. */
  told: ReadonlyMap<string, ToldHere>;
  coverage: readonly CoverageRow[];
  gaps: readonly Gap[];
  ticks: Ticks;
  /** The same stories as the plan weighs them. */
  stories: readonly PlanStory[];
}

export type PartProps = ViewProps & { interview: Interview; readiness: Readiness };

/** What is known of an interview; undefined until all of it is, so that nothing jumps. */
export function useReadiness(interview: Interview): Readiness | undefined {
  const set = useCompetencies();
  const { ladder } = useSettings();
  const rows = useLive((db) => listRows(db, 'live', Infinity), []);
  const all = useLive((db) => listInterviews(db, Date.now()), []);
  // The plan is read inside, so that changing it never empties the list for the time of another question.
  const planned = useLive(
    async (db) => {
      const plan = (await db.interviews.get(interview.id))?.plan ?? [];
      const found = await db.rows.bulkGet(plan.map(({ storyId }) => storyId));
      return found.filter((row) => row !== undefined && row.shelf === 'archived') as StoryRow[];
    },
    [interview.id],
  );
  const told = useLive((db) => readLedger(db, interview.id), [interview.id]);
  return useMemo(() => {
    if (!rows || !all || !told || !planned) return undefined;
    const level = levelOf(interview.level, ladder);
    const { focus, plan } = interview;
    const byId = new Map([...planned, ...rows].map((row) => [row.id, row]));
    return {
      level,
      set,
      rows,
      byId,
      all,
      loop: loopOf(interview, all),
      ledger: told.ledger,
      told: told.told,
      coverage: coverage(rows, focus, set),
      gaps: gapsFor({ stories: rows, focus, set, level, plan }),
      ticks: ticksOf(interview, { rows: byId }),
      stories: rows.map((row) => ({ ...row, toldHere: told.told.has(row.id) })),
    };
  }, [rows, all, told, planned, interview, set, ladder]);
}
