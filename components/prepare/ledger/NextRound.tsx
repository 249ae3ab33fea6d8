import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { takenFrom } from '../details/taken-over.ts';
import { addInterview, openInterview, type Page } from '../interview-verbs.ts';
import { dayWords } from './ledger-words.ts';

const DAY = 86_400_000;

/** Adds a round of the same company, and opens what is known of it. */
export function NextRound({
  interview,
  company,
  ...page
}: Page & {
  interview: Interview;
  /** As it is shown. */
  company: string;
}) {
  const add = (startsAt: number | null) => {
    const until = startsAt === null ? '' : `, on ${dayWords(startsAt, Date.now())} until you say when it was`;
    const known = { company: interview.company, ...takenFrom(interview), startsAt };
    void addInterview(known, page, {
      part: 'details',
      words: () => `a round at ${company}${until}`,
      onUndone: () => openInterview(interview, page.go),
    });
  };
  return (
    <fieldset className="plain next-round">
      <legend>Another round</legend>
      <div className="ledger-buttons">
        <button
          type="button"
          className="quiet-button"
          aria-label="Another round: a past one"
          onClick={() => add(dayBefore(interview, Date.now()))}
        >
          A past one
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-label="Another round: a coming one"
          onClick={() => add(null)}
        >
          A coming one
        </button>
      </div>
    </fieldset>
  );
}

/** A round without a time stands behind all others; a past one belongs before this one. */
function dayBefore({ startsAt }: Interview, now: number): number {
  return (startsAt !== null && startsAt < now ? startsAt : now) - DAY;
}
