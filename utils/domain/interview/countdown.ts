const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after its start an interview still shows as now. */
const STARTING = 2 * MINUTE;
/** The latest moment that a Date can hold. */
const LATEST = 8.64e15;
/** Times that are remembered. */
const MOST = 50;

export interface Countdown {
  /** For the icon: "59" to "1", "now", or empty. */
  text: string;
  /** The same in words; empty with it. */
  title: string;
  /** When to look again: after `now`, in milliseconds since 1970. null: nothing is coming. */
  wakeAt: number | null;
}

/**
 * What the icon shows of the soonest interview that is not over: its minutes in the last hour, rounded up, and "now"
 * until two minutes past its start. All times are milliseconds since 1970; what is no time is passed over.
 */
export function countdown(startsAt: readonly number[], now: number): Countdown {
  const start = soonest(startsAt, now);
  if (start === undefined) return { text: '', title: '', wakeAt: null };
  const minutes = Math.ceil((start - now) / MINUTE);
  if (minutes > 60) return { text: '', title: '', wakeAt: start - HOUR };
  if (minutes < 1) return { text: 'now', title: 'Sidestory: interview now', wakeAt: start + STARTING };
  const wakeAt = start - (minutes - 1) * MINUTE;
  if (minutes === 60) return { text: '', title: '', wakeAt };
  return { text: String(minutes), title: `Sidestory: interview in ${minuteWords(minutes)}`, wakeAt };
}

/** The times in a value of any kind, each once, soonest first; of more than 50 the soonest. */
export function startTimes(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter(isTime))].sort((a, b) => a - b).slice(0, MOST);
}

function soonest(startsAt: readonly number[], now: number): number | undefined {
  let found: number | undefined;
  for (const start of startsAt) {
    if (isTime(start) && start + STARTING > now && !(found !== undefined && found <= start)) found = start;
  }
  return found;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LATEST;
}

function minuteWords(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
