import type { Story } from '../../../utils/domain/story/story.ts';
import { type LooseSitting, looseSittings, readLedger } from '../../../utils/storage/ledger.ts';
import { useLive } from '../../live/useLive.ts';
import type { ToldStories } from './ledger-flags.ts';

/** What a ledger shows beside the rounds. */
export interface LedgerParts {
  stories: ToldStories;
  /** That belong to no interview, newest first. */
  calls: readonly LooseSitting[];
}

/** Undefined until it is known. */
export function useLedgerParts(interviewId: string): LedgerParts | undefined {
  return useLive(
    async (db) => {
      // The tellings are read inside, so that a new one never empties the page for the time of another question.
      const { ledger } = await readLedger(db, interviewId);
      const ids = [...new Set(ledger.flatMap(({ tellings }) => tellings.map(({ storyId }) => storyId)))];
      // Of no interview in particular: each round looks for those that it was said not to be.
      const [found, loose] = await Promise.all([db.stories.bulkGet(ids), looseSittings(db, { id: '' })]);
      const stories = new Map(ids.map((id, place) => [id, kept(found[place])]));
      return { stories, calls: loose.filter(({ sitting, told }) => told > 0 || !isOfNoLength(sitting)) };
    },
    [interviewId],
  );
}

function kept(story: Story | undefined): Story | null {
  return story && story.deletedAt === null ? story : null;
}

/** One that was made to enter something afterwards. */
function isOfNoLength({ startedAt, endedAt }: LooseSitting['sitting']): boolean {
  return startedAt === endedAt;
}
