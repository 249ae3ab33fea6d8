import { BOILERPLATE } from './fillers.ts';

const MOST_WORDS = 10;
/** Characters of a question that are looked at: enough for its first words. */
const MOST_READ = 200;
const WRAPPING = new RegExp(`^(?:${BOILERPLATE.source})\\b[ ,]*`, 'i');

/** A question in ten words or fewer, without its wrapping: ends the sentence "like: …". */
export function shortQuestion(text: string): string {
  const whole = text.trim().slice(0, MOST_READ).replace(/\s+/g, ' ');
  const bare = whole.replace(WRAPPING, '') || whole;
  const words = bare.replace(/[?.!\s]+$/, '').split(' ');
  const short = words.slice(0, MOST_WORDS).join(' ');
  const first = /^[A-Z][a-z]*\b/.exec(short)?.[0] ?? '';
  const lower = first === 'I' ? short : first.toLowerCase() + short.slice(first.length);
  return words.length > MOST_WORDS ? `${lower}…` : lower;
}
