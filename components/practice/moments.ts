/** Where a practice call stands. Times are milliseconds since 1970. */
export type Moment =
  | { name: 'lobby' }
  | { name: 'call'; questions: readonly string[]; index: number; startedAt: number }
  | { name: 'over'; asked: number; of: number; seconds: number };

export type Call = Extract<Moment, { name: 'call' }>;

/** A call that begins with the first question. */
export function startCall(questions: readonly string[], now: number): Call {
  return { name: 'call', questions, index: 0, startedAt: now };
}

export function currentQuestion(call: Call): string {
  return call.questions[call.index] ?? '';
}

export function isLastQuestion(call: Call): boolean {
  return call.index >= call.questions.length - 1;
}

/** The same call one question on; after the last question it is over. */
export function askNext(call: Call, now: number): Moment {
  return isLastQuestion(call) ? endCall(call, now) : { ...call, index: call.index + 1 };
}

/** What the last screen tells. A clock that went back counts as no time at all. */
export function endCall(call: Call, now: number): Moment {
  const seconds = Math.max(0, Math.floor((now - call.startedAt) / 1000));
  return { name: 'over', asked: call.index + 1, of: call.questions.length, seconds };
}

/** "Question 3 of 10". */
export function placeInWords(call: Call): string {
  return `Question ${call.index + 1} of ${call.questions.length}`;
}
