import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import {
  type AskedQuestion,
  isDebriefed,
  type Sitting,
  type Telling,
} from '../../utils/domain/telling/telling.ts';
import { timeAgo } from '../../utils/domain/time-words.ts';
import type { SidestoryDb } from '../../utils/storage/schema.ts';
import { lastEnded } from '../../utils/storage/sittings.ts';
import { sittingLog } from '../../utils/storage/tellings.ts';
import { useLive } from '../live/useLive.ts';
import { useRedaction } from '../live/useRedaction.ts';
import type { ViewProps } from '../shared/screen.ts';

/** Milliseconds: a week. What was not looked back at by then is not fresh. */
const FRESH = 7 * 86_400_000;
/** A day of interviews. */
const MOST = 5;

/** A call that is over and nobody has looked back at. */
interface Waiting {
  sitting: Sitting;
  /** '' where nobody said. */
  company: string;
}

/** What was asked and told in the call before, and the calls that are still to be looked back at: nothing is lost when a call ends. */
export function LastCall({ go }: Pick<ViewProps, 'go'>) {
  const waiting = useLive(waitingCalls, []);
  const last = useLive(async (db) => {
    const sitting = await lastEnded(db);
    return sitting && isDebriefed(sitting) ? { sitting, ...(await sittingLog(db, sitting.id)) } : null;
  }, []);
  const { text } = useRedaction();
  const open = (sitting: Sitting) => go({ debrief: sitting.id });
  return (
    <>
      {waiting?.map(({ sitting, company }, place) => {
        const ago = timeAgo(sitting.endedAt ?? 0, Date.now());
        const words = [text(company), ago].filter(Boolean).join(', ');
        return (
          <h2 key={sitting.id} className="sub last">
            <button
              type="button"
              className="link"
              {...(place > 0 && { 'aria-label': `Two minutes for the call before: ${words}` })}
              onClick={() => open(sitting)}
            >
              {place === 0 ? 'Two minutes, while it is fresh' : 'Two minutes for the call before'}
            </button>
            <small>{words}</small>
          </h2>
        );
      })}
      {last && last.questions.length + last.tellings.length > 0 && (
        <details className="last">
          <summary className="sub">
            The last call <small>{timeAgo(last.sitting.endedAt ?? 0, Date.now())}</small>
          </summary>
          <Log questions={last.questions} tellings={last.tellings} />
          <button type="button" className="link inset" onClick={() => open(last.sitting)}>
            Look back at it again
          </button>
        </details>
      )}
    </>
  );
}

/** The last call, and those of the week before it. */
async function waitingCalls(db: SidestoryDb): Promise<Waiting[]> {
  const last = await lastEnded(db);
  if (!last) return [];
  const sittings = await db.sittings
    .where('startedAt')
    .between(Math.min(last.startedAt, Date.now() - FRESH), last.startedAt, true, true)
    .reverse()
    // One of no length was entered afterwards.
    .filter((one) => one.endedAt !== null && one.endedAt > one.startedAt && !isDebriefed(one))
    .limit(MOST)
    .toArray();
  const interviews = await db.interviews.bulkGet(sittings.map(({ interviewId }) => interviewId ?? ''));
  return sittings.map((sitting, place) => ({ sitting, company: interviews[place]?.company ?? '' }));
}

function Log({ questions, tellings }: { questions: AskedQuestion[]; tellings: Telling[] }) {
  const { text } = useRedaction();
  const untold = tellings.filter((t) => !questions.some((q) => q.id === t.questionId));
  return (
    <ol className="log">
      {questions.map((question) => (
        <li key={question.id}>
          <b dir="auto">{text(question.text)}</b>
          <small>
            {tellings
              .filter((t) => t.questionId === question.id)
              .map((telling) => text(tellingWords(telling)))
              .join(' · ') || 'No story'}
          </small>
        </li>
      ))}
      {untold.map((telling) => (
        <li key={telling.id}>
          <b dir="auto">{text(telling.title)}</b>
          <small>{text(tellingWords(telling))}</small>
        </li>
      ))}
    </ol>
  );
}

function tellingWords({ title, startedAt, endedAt, numbers }: Telling): string {
  const seconds = ((endedAt ?? startedAt) - startedAt) / 1000;
  const onCard = numbers.length ? `, numbers on the card: ${numbers.join(', ')}` : '';
  return `${title}${seconds >= 1 ? `, ${formatClock(seconds)}` : ''}${onCard}`;
}
