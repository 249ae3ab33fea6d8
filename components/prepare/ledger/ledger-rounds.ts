import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import type { LooseSitting } from '../../../utils/storage/ledger.ts';

/** As many rounds are read at a glance. */
export const MOST_ROUNDS = 8;

const DAY = 86_400_000;
/** Milliseconds that a call may lie before and after the time of its interview: they are put off, and some are moved forward. */
const NEAR = { before: DAY, after: 7 * DAY } as const;

/** The rounds to show first, in their order: this one, those in which something was told, and those around it. */
export function firstRounds(ledger: readonly RoundTold[], here: string): RoundTold[] {
  if (ledger.length <= MOST_ROUNDS) return [...ledger];
  const place = ledger.findIndex(({ interview }) => interview.id === here);
  const rank = (at: number) => (at === place ? 0 : ledger[at]!.tellings.length ? 1 : 2);
  const places = [...ledger.keys()].sort(
    (a, b) => rank(a) - rank(b) || Math.abs(a - place) - Math.abs(b - place),
  );
  const shown = new Set(places.slice(0, MOST_ROUNDS));
  return ledger.filter((_, at) => shown.has(at));
}

/** Calls without an interview, each asked about where it most likely belongs. */
interface AskedCalls {
  byRound: ReadonlyMap<string, LooseSitting[]>;
  /** Those near no round. */
  rest: LooseSitting[];
}

/** @param here the interview that is open: while it has no time, it may have been any call. */
export function askedCalls(
  calls: readonly LooseSitting[],
  ledger: readonly RoundTold[],
  here: string,
): AskedCalls {
  const byRound = new Map<string, LooseSitting[]>();
  const rest: LooseSitting[] = [];
  for (const call of calls) {
    const round = likelyRound(call, ledger, here);
    if (round) byRound.set(round, [...(byRound.get(round) ?? []), call]);
    else if (call.sitting.declined !== here) rest.push(call);
  }
  return { byRound, rest };
}

function likelyRound(
  { sitting }: LooseSitting,
  ledger: readonly RoundTold[],
  here: string,
): string | undefined {
  let likely: { id: string; far: number } | undefined;
  for (const { interview } of ledger) {
    const { id, startsAt } = interview;
    if (id === sitting.declined) continue;
    const late = startsAt === null ? Number.NaN : sitting.startedAt - startsAt;
    const isNear = late >= -NEAR.before && late <= NEAR.after;
    const far = isNear ? Math.abs(late) : startsAt === null && id === here ? Infinity : undefined;
    if (far !== undefined && (!likely || far < likely.far)) likely = { id, far };
  }
  return likely?.id;
}
