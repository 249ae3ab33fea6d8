import { formatClock } from '../time-to-tell.ts';
import type { CheckId } from './checks.ts';
import { measuresIn } from './parts.ts';
import { fitWithLevel } from './scope.ts';
import type { Told } from './told.ts';
import { saysI } from './voice.ts';

/** Something that is as it should be, in words, by the check that found nothing. */
export interface Passed {
  id: CheckId;
  words: string;
}

/** A measure longer than this is read off the card, not off a tick. */
const LONGEST_MEASURE = 32;

/** What each check says when it found nothing; most say nothing then. In the order of the ticks. */
const SAYS = [
  { id: 'too-long', unless: ['too-short'], say: ({ seconds }) => `About ${formatClock(seconds)} to tell` },
  { id: 'we-not-i', say: (told) => (told.english && saysI(told) ? '"I" says what you did' : null) },
  { id: 'no-number', unless: ['gaps'], say: measured },
  { id: 'no-learning', unless: ['gaps'], say: () => 'It says what you learned' },
  { id: 'below-level', say: (told) => fitWithLevel(told)?.words ?? null },
] as const satisfies readonly {
  id: CheckId;
  unless?: readonly CheckId[];
  say: (told: Told) => string | null;
}[];

/** The ticks beside the findings. `found` is what was found, dismissed or not. */
export function passedOf(told: Told, found: ReadonlySet<CheckId>): Passed[] {
  if (found.has('not-finished')) return [];
  return SAYS.flatMap((row) => {
    const against: readonly CheckId[] = [row.id, ...('unless' in row ? row.unless : [])];
    if (against.some((id) => found.has(id))) return [];
    const words = row.say(told);
    return words ? [{ id: row.id, words }] : [];
  });
}

function measured({ written }: Told): string | null {
  if (!written.result.length) return null;
  const measures = written.result.flatMap(({ text }) => measuresIn(text));
  const telling = [/[%\p{Sc}→]|^from/u, /\p{L}/u]
    .map((look) => measures.find((measure) => look.test(measure)))
    .find(Boolean);
  if (!telling || telling.length > LONGEST_MEASURE) return 'The result has a number';
  return `The result has a number: ${telling}`;
}
