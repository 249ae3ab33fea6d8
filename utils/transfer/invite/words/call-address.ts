import type { CallProvider } from '../../../domain/call/call-sites.ts';
import { matchCall } from '../../../domain/call/match-call.ts';
import { withoutEntities } from '../mail/html-text.ts';

export interface CallAddress {
  provider?: CallProvider;
  link: string;
}

const LONGEST = 4000;
/** Words of a text that are looked at. */
const MOST_WORDS = 20_000;
/** Pages that only lead on: the address is in one of these parameters. */
const WRAPPED =
  /^(?:[\w-]+\.)*(?:safelinks\.protection\.outlook\.com|google\.[a-z.]{2,6}|linkedin\.com|slack-redir\.net|mandrillapp\.com)$/;
const PARAMETERS = ['url', 'q', 'u'] as const;

/** The first address in these texts, in their order, that is a call of a provider in the table. */
export function callIn(texts: readonly string[]): CallAddress | null {
  for (const text of texts) {
    for (const word of text.slice(0, LONGEST * 100).split(/[\s<>"'`|\\^{}\u200b-\u200f]+/, MOST_WORDS)) {
      const found = callOf(word);
      if (found) return found;
    }
  }
  return null;
}

function callOf(word: string): CallAddress | null {
  const address = addressIn(word);
  if (!address) return null;
  for (const one of [address, ...unwrapped(address)]) {
    const call = matchCall(one);
    if (call) return { provider: call.provider, link: one };
  }
  return null;
}

/** An address in a word, with the scheme that people leave away. */
function addressIn(word: string): string | null {
  if (word.length > LONGEST || !word.includes('.')) return null;
  const start = word.search(/https?:\/\//i);
  const bare =
    start < 0
      ? /^[([*_]*([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,5}\/\S*)/i.exec(word)?.[1]
      : word.slice(start);
  if (!bare) return null;
  const address = withoutEntities(bare.replace(/^https?:\/\//i, '')).replace(/[.,;:!?)\]*_>]+$/, '');
  return `https://${address}`;
}

/** The addresses behind the links of mail filters, at most three deep. */
function unwrapped(address: string): string[] {
  const found: string[] = [];
  let next: string | undefined = address;
  while (next && found.length < 3) {
    next = innerOf(next);
    if (next) found.push(next);
  }
  return found;
}

function innerOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (/^urldefense\.(?:com|proofpoint\.com)$/.test(url.hostname)) {
    const inner = /\/v3\/__(https?:\/\/?.+?)__;/i.exec(address)?.[1];
    return inner?.replace(/^https?:\/\/?/i, 'https://');
  }
  if (!WRAPPED.test(url.hostname)) return undefined;
  const inner = PARAMETERS.map((name) => url.searchParams.get(name)).find((value) =>
    /^https?:/i.test(value ?? ''),
  );
  return inner?.replace(/^http:/i, 'https:');
}

/**
 * The place itself where it is nothing but an address: a room that the table does not know is still where the call is.
 * Not a map, nor a page for choosing another time.
 */
export function placeAddress(place: string): CallAddress | null {
  const only = place.trim().replace(/^<|>$/g, '');
  if (!/^https:\/\/\S{4,2000}$/.test(only) || !URL.canParse(only)) return null;
  return /\bmaps?\b|goo\.gl|calendly|what3words/i.test(only.slice(0, 100)) ? null : { link: only };
}
