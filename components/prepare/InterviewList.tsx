import { counted } from '../../utils/domain/count-words.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { kindName } from '../../utils/domain/interview/kind.ts';
import { loopsOf } from '../../utils/domain/interview/loop.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { useRedaction } from '../live/useRedaction.ts';

/** An hour, in milliseconds: one that began less than this ago is not over. */
const HOUR = 3_600_000;

/** Past and coming ones in one list; the rounds at one company stand together. */
export function InterviewList(props: {
  interviews: readonly Interview[];
  open: string | undefined;
  onOpen(id: string): void;
}) {
  const { text } = useRedaction();
  const loops = loopsOf(props.interviews, Date.now());
  return loops.map(({ key, company, rounds }) => (
    <section key={key || rounds[0]?.id} className={rounds.length > 1 ? 'loop' : undefined}>
      {rounds.length > 1 && (
        <h2 className="sub">
          <span dir="auto">{text(company)}</span> <small>{counted(rounds.length, 'round')}</small>
        </h2>
      )}
      <ol className="rows tall">
        {rounds.map((interview) => (
          <li key={interview.id} className={isOver(interview) ? 'spent' : ''}>
            <button
              type="button"
              aria-current={interview.id === props.open || undefined}
              onClick={() => props.onOpen(interview.id)}
            >
              <span>
                <b dir="auto">{text(interviewTitle(interview))}</b>
                <small>{text(aboutWords(interview))}</small>
              </span>
              <span className="right">
                <small>{interview.plan.length > 0 && counted(interview.plan.length, 'example')}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function isOver({ startsAt }: Interview): boolean {
  return startsAt !== null && startsAt < Date.now() - HOUR;
}

function aboutWords({ round, kind, startsAt }: Interview): string {
  const when = startsAt === null ? 'no time yet' : whenWords(startsAt, Date.now());
  const who = kindName(kind);
  const said = round.toLowerCase().includes(who.toLowerCase())
    ? round
    : [round, who].filter(Boolean).join(', ');
  // The time first: what is too long for a line is cut at its end.
  return [when, said].filter(Boolean).join(' · ');
}
