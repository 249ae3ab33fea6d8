import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import { timeAgo } from '../../utils/domain/time-words.ts';
import { lastEnded } from '../../utils/storage/sittings.ts';
import { sittingLog } from '../../utils/storage/tellings.ts';
import { useLive } from '../live/useLive.ts';
import { useRedaction } from '../live/useRedaction.ts';

/** What was asked and told in the call before: it must not be lost when the call ends. */
export function LastCall() {
  const last = useLive(async (db) => {
    const sitting = await lastEnded(db);
    return sitting ? { sitting, ...(await sittingLog(db, sitting.id)) } : null;
  }, []);
  const { text } = useRedaction();
  if (!last || last.questions.length + last.tellings.length === 0) return null;
  const untold = last.tellings.filter((t) => !last.questions.some((q) => q.id === t.questionId));
  return (
    <details className="last">
      <summary className="sub">
        The last call <small>{timeAgo(last.sitting.endedAt ?? 0, Date.now())}</small>
      </summary>
      <ol className="log">
        {last.questions.map((question) => (
          <li key={question.id}>
            <b dir="auto">{text(question.text)}</b>
            <small>
              {last.tellings
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
    </details>
  );
}

function tellingWords(telling: {
  title: string;
  startedAt: number;
  endedAt: number | null;
  numbers: string[];
}): string {
  const seconds = ((telling.endedAt ?? telling.startedAt) - telling.startedAt) / 1000;
  const numbers = telling.numbers.length ? `, numbers on the card: ${telling.numbers.join(', ')}` : '';
  return `${telling.title}${seconds >= 1 ? `, ${formatClock(seconds)}` : ''}${numbers}`;
}
