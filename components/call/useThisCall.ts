import { useMemo } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { countingFor, FIRST_SHOWN } from '../../utils/domain/competency/set.ts';
import { type Interview, inBrief, type PlannedStory } from '../../utils/domain/interview/interview.ts';
import { interviewNear, interviewNext } from '../../utils/domain/interview/next-interview.ts';
import type { AskedQuestion, Sitting, Telling } from '../../utils/domain/telling/telling.ts';
import { listInterviews } from '../../utils/storage/interviews.ts';
import type { StoryRow } from '../../utils/storage/schema.ts';
import { liveSitting } from '../../utils/storage/sittings.ts';
import { countShelf, offeredFor } from '../../utils/storage/stories.ts';
import { sittingLog } from '../../utils/storage/tellings.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import { type Company, useCompany } from './useCompany.ts';

const NOTHING: { questions: AskedQuestion[]; tellings: Telling[] } = { questions: [], tellings: [] };

/** Everything that is known of the call, or of the next interview while there is none. */
export interface ThisCall {
  /** false in the first frames of a first opening. */
  known: boolean;
  sitting: Sitting | undefined;
  interview: Interview | undefined;
  /** Proposed for this call, until the user says yes or no. */
  proposed: Interview | undefined;
  questions: AskedQuestion[];
  tellings: Telling[];
  running: Telling | undefined;
  /** When each story was last told in this call. */
  toldAt: ReadonlyMap<string, number>;
  focus: readonly CompetencyId[];
  plan: readonly PlannedStory[];
  planned: PlannedRow[];
  /** null while no interview is known. */
  company: Company | null;
  /** How many stories can be offered for each competency in focus. */
  counts: Partial<Record<CompetencyId, number>>;
  /** Whether any story can be offered, for whatever competency. */
  hasStories: boolean | undefined;
}

export type PlannedRow = PlannedStory & { row: Pick<StoryRow, 'id' | 'title' | 'competencies'> };

export function useThisCall(): ThisCall {
  const sitting = useLive(async (db) => (await liveSitting(db)) ?? null, [], 'call.sitting');
  const interviews = useLive(
    async (db) => (await listInterviews(db, Date.now())).map(inBrief),
    [],
    'call.interviews',
  );
  const log = useLive(
    async (db) => (sitting ? sittingLog(db, sitting.id) : NOTHING),
    [sitting?.id ?? null],
    'call.log',
  );
  const interview = sitting
    ? interviews?.find((i) => i.id === sitting.interviewId)
    : interviewNext(interviews ?? [], Date.now());
  const near =
    sitting && !sitting.interviewId ? interviewNear(interviews ?? [], sitting.startedAt) : undefined;
  const proposed = near && near.id !== sitting?.declined ? near : undefined;
  // While it is being asked whether this is it, its plan stays where it was before the call: nothing moves.
  const planOf = interview ?? proposed;
  const set = useCompetencies();
  const first = useMemo(() => set.shown.slice(0, FIRST_SHOWN).map(({ id }) => id), [set]);
  const focus = planOf?.focus.length ? planOf.focus : first;
  const counts = useLive(
    async (db) => {
      const pairs = focus.map(async (id) => {
        return [id, await offeredFor(db, countingFor(id, set)).count()] as const;
      });
      return Object.fromEntries(await Promise.all(pairs)) as ThisCall['counts'];
    },
    [focus.map((id) => countingFor(id, set))],
    'call.counts',
  );
  const hasStories = useLive(async (db) => (await countShelf(db, 'live')) > 0, [], 'call.any');
  const planned = useLive(
    async (db) => {
      if (!planOf) {
        const pinned = db.rows.where('[shelf+order]').between(['live', 1e15], ['live', Infinity]).reverse();
        const rows = await pinned.limit(12).toArray();
        return rows.map((row) => ({ storyId: row.id, competency: row.competencies[0] ?? null, row }));
      }
      const rows = await db.rows.bulkGet(planOf.plan.map((p) => p.storyId));
      return planOf.plan.flatMap((p, i) =>
        rows[i] && rows[i].shelf !== 'bin' ? [{ ...p, row: rows[i] }] : [],
      );
    },
    [planOf?.plan ?? null],
    'call.planned',
  );
  const { questions, tellings } = log ?? NOTHING;
  const toldAt = useMemo(
    () => new Map(tellings.filter((t) => t.endedAt !== null).map((t) => [t.storyId, t.endedAt ?? 0])),
    [tellings],
  );
  const plan = useMemo(() => planned ?? [], [planned]);
  return {
    known: sitting !== undefined && interviews !== undefined,
    sitting: sitting ?? undefined,
    interview,
    proposed,
    questions,
    tellings,
    running: tellings.find((t) => t.endedAt === null),
    toldAt,
    focus,
    plan,
    planned: plan,
    company: useCompany(planOf),
    counts: counts ?? {},
    hasStories,
  };
}
