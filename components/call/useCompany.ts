import { useMemo } from 'react';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import type { ToldHere } from '../../utils/domain/interview/ledger.ts';
import { type Level, levelOf } from '../../utils/domain/interview/level.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { readOnce } from '../live/useKnowledge.ts';
import { useLive } from '../live/useLive.ts';
import { useSettings } from '../live/useSettings.ts';
import type { Standing } from './standing.ts';

/** Whom the call is with, and what they have heard. */
export interface Company {
  level: Level;
  /** By story, what they heard in other rounds. */
  told: ReadonlyMap<string, ToldHere>;
  /** How a story stands with them. */
  standing(story: Story): Standing;
}

const NOTHING_TOLD: ReadonlyMap<string, ToldHere> = new Map();
const UNKNOWN: Standing = { notes: [], differs: [] };

/** The first frame does without it: what was told is read from the database, which comes later. */
const useLedgerCode = readOnce(async () => {
  const [{ readLedger }, { standingOf }] = await Promise.all([
    import('../../utils/storage/ledger.ts'),
    import('./standing.ts'),
  ]);
  return { readLedger, standingOf };
});

/** Whom an interview is with; null while none is known. */
export function useCompany(interview: Interview | undefined): Company | null {
  const { ladder } = useSettings();
  const code = useLedgerCode();
  const { id, company: name = '', level = '' } = interview ?? {};
  const heard = useLive(
    async (db) => (id && code ? code.readLedger(db, id) : null),
    [id ?? null, code !== undefined],
  );
  return useMemo(() => {
    if (!id) return null;
    const company = {
      interviewId: id,
      name,
      level: levelOf(level, ladder),
      told: heard?.told ?? NOTHING_TOLD,
    };
    const ledger = heard?.ledger ?? [];
    return {
      ...company,
      standing: (story) => code?.standingOf(story, { ...company, ledger }) ?? UNKNOWN,
    };
  }, [id, name, level, ladder, code, heard]);
}
