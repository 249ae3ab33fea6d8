import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import type { Story } from '../../../utils/domain/story/story.ts';
import { type LooseSitting, looseSittings, readLedger } from '../../../utils/storage/ledger.ts';
import type { SidestoryDb } from '../../../utils/storage/schema.ts';
import { useLive } from '../../live/useLive.ts';
import type { ToldStories } from './ledger-flags.ts';

/** What a ledger shows beside the rounds. */
export interface LedgerParts {
  stories: ToldStories;
  /** That belong to no interview, newest first. */
  calls: readonly LooseSitting[];
  /** That were a round, by the interview's id, oldest first. */
  held: ReadonlyMap<string | null, LooseSitting[]>;
}

/** Undefined until it is known. */
export function useLedgerParts(interviewId: string): LedgerParts | undefined {
  return useLive(
    async (db) => {
      // The tellings are read inside, so that a new one never empties the page for the time of another question.
      const { ledger } = await readLedger(db, interviewId);
      const ids = [...new Set(ledger.flatMap(({ tellings }) => tellings.map(({ storyId }) => storyId)))];
      const [found, loose, held] = await Promise.all([
        db.stories.bulkGet(ids),
        // Of no interview in particular: each round looks for those that it was said not to be.
        looseSittings(db, { id: '' }),
        heldCalls(db, ledger),
      ]);
      const stories = new Map(ids.map((id, place) => [id, kept(found[place])]));
      return { stories, calls: loose.filter((call) => call.told > 0 || wasOn(call)), held };
    },
    [interviewId],
  );
}

async function heldCalls(db: SidestoryDb, ledger: readonly RoundTold[]): Promise<LedgerParts['held']> {
  const rounds = new Set<string | null>(ledger.map(({ interview }) => interview.id));
  const told = Map.groupBy(
    ledger.flatMap(({ tellings }) => tellings),
    ({ sittingId }) => sittingId,
  );
  const sittings = await db.sittings.orderBy('startedAt').toArray();
  const calls = sittings
    .filter((sitting) => sitting.endedAt !== null && rounds.has(sitting.interviewId))
    .map((sitting) => ({ sitting, told: told.get(sitting.id)?.length ?? 0 }));
  return Map.groupBy(calls.filter(wasOn), ({ sitting }) => sitting.interviewId);
}

function kept(story: Story | undefined): Story | null {
  return story && story.deletedAt === null ? story : null;
}

/** One of no length was made to enter something afterwards. */
function wasOn({ sitting }: LooseSitting): boolean {
  return sitting.startedAt !== sitting.endedAt;
}
