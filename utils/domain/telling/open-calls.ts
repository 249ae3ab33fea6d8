import type { AskedQuestion, Sitting, Telling } from './telling.ts';

interface Calls {
  sittings: Sitting[];
  questions: AskedQuestion[];
  tellings: Telling[];
}

/**
 * The calls of a saved file. One that was on then is over: it ended with the last thing that is known of it, and what
 * was being told has no length. Of `except`, the call that is on here, the file has only an older state.
 */
export function withoutOpenCalls(saved: Calls, except?: string): Calls {
  const questions = saved.questions.filter((q) => q.sittingId !== except);
  const tellings = saved.tellings
    .filter((t) => t.sittingId !== except)
    .map((t) => ({ ...t, endedAt: t.endedAt ?? t.startedAt }));
  const sittings = saved.sittings
    .filter((s) => s.id !== except)
    .map((s) => ({ ...s, endedAt: s.endedAt ?? lastKnown(s, questions, tellings) }));
  return { sittings, questions, tellings };
}

function lastKnown({ id, startedAt }: Sitting, questions: AskedQuestion[], tellings: Telling[]): number {
  const asked = questions.filter((q) => q.sittingId === id).map((q) => q.askedAt);
  const told = tellings.filter((t) => t.sittingId === id).map((t) => t.endedAt ?? t.startedAt);
  return Math.max(startedAt, ...asked, ...told);
}
