import { useRef } from 'react';
import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { createInterview, deleteInterview } from '../../../utils/storage/interviews.ts';
import type { PartProps } from '../useReadiness.ts';
import { dayWords } from './ledger-words.ts';

const DAY = 86_400_000;

/** Adds a round of the same company, and opens what is known of it. */
export function NextRound({
  interview,
  company,
  attempt,
  go,
  notify,
}: Pick<PartProps, 'interview' | 'attempt' | 'go' | 'notify'> & { company: string }) {
  // A second click while the first one is being written adds nothing.
  const isAdding = useRef(false);
  const add = async (startsAt: number | null) => {
    if (isAdding.current) return;
    isAdding.current = true;
    await attempt(async () => {
      const { id } = await createInterview({ ...takenOver(interview), startsAt });
      go({ openInterview: id, part: 'details' });
      const until =
        startsAt === null ? '' : `, on ${dayWords(startsAt, Date.now())} until you say when it was`;
      const undo = async () => {
        await deleteInterview(id);
        go({ openInterview: interview.id, part: 'plan' });
      };
      notify({ text: `Added: a round at ${company}${until}.`, undo });
    });
    isAdding.current = false;
  };
  return (
    <fieldset className="plain next-round">
      <legend>Another round</legend>
      <div className="ledger-buttons">
        <button
          type="button"
          className="quiet-button"
          aria-label="Another round: a past one"
          onClick={() => void add(dayBefore(interview, Date.now()))}
        >
          A past one
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-label="Another round: a coming one"
          onClick={() => void add(null)}
        >
          A coming one
        </button>
      </div>
    </fieldset>
  );
}

function takenOver({ company, role, level, focus, job }: Interview): Partial<Interview> {
  return { company, role, level, focus, ...(job && { job }) };
}

/** A round without a time stands behind all others; a past one belongs before this one. */
function dayBefore({ startsAt }: Interview, now: number): number {
  return (startsAt !== null && startsAt < now ? startsAt : now) - DAY;
}
