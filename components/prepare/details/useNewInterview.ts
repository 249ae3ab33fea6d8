import { useMemo } from 'react';
import { FIRST_SHOWN } from '../../../utils/domain/competency/set.ts';
import { listInterviews } from '../../../utils/storage/interviews.ts';
import { useCompetencies } from '../../live/useCompetencies.ts';
import { useLive } from '../../live/useLive.ts';
import { useSettings } from '../../live/useSettings.ts';
import { ownZone } from '../own-zone.ts';
import { fromInvite, fromJob, type Known, valuesOf, withLevel } from './interview-values.ts';
import { changesBy } from './invite-changes.ts';
import { takenOver } from './taken-over.ts';
import { useInterviewDraft } from './useInterviewDraft.ts';
import { useJobRead } from './useJobRead.ts';

/** The interview being entered, as it would be kept now: what was said, read and taken from an earlier round. */
export function useNewInterview() {
  const { draft, verbs } = useInterviewDraft();
  const { ladder, level } = useSettings();
  const set = useCompetencies();
  const all = useLive((db) => listInterviews(db, Date.now()), []);
  const job = useJobRead(draft.said.job ?? '', set);
  const { said, mended, chosen, anyway } = draft;
  return useMemo(() => {
    const world = { zone: ownZone(), ladder };
    const have = chosen?.uid ? all?.find(({ uid }) => uid === chosen.uid) : undefined;
    const off = chosen?.cancelled === true && !anyway;
    const sources = [
      job ? fromJob(job, ladder) : {},
      chosen && !off ? fromInvite(chosen, world) : {},
      said,
      mended,
    ].map((known) => withLevel(known, ladder));
    const told: Known = Object.assign({}, ...sources);
    const taken = takenOver(told.company ?? '', told, all ?? []);
    const focus = set.shown.slice(0, FIRST_SHOWN).map(({ id }) => id);
    return {
      draft,
      verbs,
      values: valuesOf(level, focus, taken?.known ?? {}, told),
      /** Whether anything was said at all. */
      begun: Object.values(told).some((value) => value !== undefined && value !== ''),
      /** Called off, and the user was not asked yet. */
      off,
      taken: taken?.words,
      /** The interview that is here already, and what the invite changes of it. */
      have: have && chosen ? { interview: have, ...changesBy(chosen, have, world, Date.now()) } : undefined,
    };
  }, [draft, verbs, said, mended, chosen, anyway, job, all, ladder, level, set]);
}

export type NewInterviewState = ReturnType<typeof useNewInterview>;
