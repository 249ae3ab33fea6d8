import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { companyKey } from '../../../utils/domain/interview/loop.ts';
import { listed } from '../listed.ts';
import type { Known } from './interview-values.ts';

/** What goes from one round to the next, and how it is called. */
const TAKEN = [
  { id: 'role', name: 'role' },
  { id: 'level', name: 'level' },
  { id: 'focus', name: 'focus' },
  { id: 'job', name: 'job description' },
] as const satisfies readonly { id: keyof Known; name: string }[];

/** What a new round takes from this one, where `said` is silent. */
export function takenFrom(round: Interview, said: Known = {}): Known {
  return Object.fromEntries(takenOf(round, said).map(({ id }) => [id, round[id]]));
}

/**
 * The same from the last round at a company, with the number of the next one and a line for the screen; undefined for a
 * company that is new.
 */
export function takenOver(
  company: string,
  said: Known,
  all: readonly Interview[],
): { known: Known; words: string } | undefined {
  const key = companyKey(company);
  const rounds = key ? all.filter((interview) => companyKey(interview.company) === key) : [];
  const last = rounds.sort((a, b) => timeOf(b) - timeOf(a))[0];
  if (!last) return undefined;
  const number = numberOf(last.round) ?? rounds.length;
  const taken = takenOf(last, said);
  const source = last.round.trim() && !numberOf(last.round) ? `“${last.round.trim()}”` : `round ${number}`;
  const what = taken.length ? `: ${listed(taken.map(({ name }) => name))} taken from ${source}` : '';
  return {
    known: { round: `Round ${number + 1}`, ...takenFrom(last, said) },
    words: `Round ${number + 1} at ${last.company.trim()}${what}.`,
  };
}

function takenOf(round: Interview, said: Known) {
  return TAKEN.filter(({ id }) => said[id] === undefined && round[id]?.length);
}

function timeOf({ startsAt, createdAt }: Interview): number {
  return startsAt ?? createdAt;
}

/** 2 of "Round 2"; undefined for a round with a name of its own. */
function numberOf(round: string): number | undefined {
  const number = Number(/^\s*round (\d{1,2})\s*$/i.exec(round)?.[1]);
  return number || undefined;
}
