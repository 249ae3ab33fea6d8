import { type Confidential, redact } from '../redact.ts';
import { BEATS } from '../story.ts';
import { employerNames, indexesOf } from './employer.ts';
import type { Found } from './found.ts';
import { SECRETS, type SecretKind } from './secrets.ts';
import { clip, placesOf } from './sentences.ts';
import { type Passage, type Place, passage, type Told } from './told.ts';

type Kind = SecretKind | 'employer';
interface Spot extends Place {
  kind: Kind;
  words: string;
}

/** A title is written with capitals, and the project in it is any project. */
const NOT_IN_TITLE: readonly Kind[] = ['code name'];
/** An address is named by a part of it still; of the others a marked part is the telling one. */
const WHOLE: readonly Kind[] = ['e-mail address', 'link', 'host name', 'phone number'];

/** Words that seldom should leave a company, in all that is said or shown; not those that the user marked. */
export function findConfidential(told: Told): Found | null {
  const names = employerNames(told.story.employer);
  const { confidential = [] } = told.options;
  const spots = passagesOf(told)
    .flatMap((one) => spotsOf(one, names))
    .filter((spot) => !isMarked(spot, confidential));
  const [first] = spots;
  if (!first) return null;
  return {
    at: spots.map(({ field, from, to }) => ({ field, from, to })),
    advice: `May be confidential, ${withArticle(first.kind)} ("${clip(first.words)}"): mark it, or say it in other words`,
  };
}

function passagesOf({ story, hook, written }: Told): Passage[] {
  const answers = Object.entries(story.answers).map(([id, text]) => passage(`answers.${id}`, text));
  return [passage('title', story.title), hook, ...BEATS.flatMap(({ id }) => written[id]), ...answers];
}

function spotsOf({ field, text }: Passage, names: readonly string[]): Spot[] {
  const spots: Spot[] = [];
  const add = (kind: Kind, { from, to }: Pick<Place, 'from' | 'to'>) => {
    if (spots.some((spot) => from < spot.to && spot.from < to)) return;
    spots.push({ kind, field, from, to, words: text.slice(from, to) });
  };
  for (const secret of SECRETS) {
    const { kind, pattern, needs } = secret;
    if (!needs.test(text)) continue;
    if (field === 'title' && NOT_IN_TITLE.includes(kind)) continue;
    for (const place of placesOf(pattern, { field, text })) {
      const words = text.slice(place.from, place.to);
      if (!('unless' in secret && secret.unless(words))) add(kind, place);
    }
  }
  for (const name of names)
    for (const from of indexesOf(name, text)) add('employer', { from, to: from + name.length });
  return spots.sort((a, b) => a.from - b.from);
}

/** The redaction decides what a marked word covers. */
function isMarked({ kind, words }: Spot, confidential: readonly Confidential[]): boolean {
  const low = words.toLowerCase();
  if (confidential.some(({ word }) => word.toLowerCase().includes(low))) return true;
  return !WHOLE.includes(kind) && redact(words, confidential) !== words;
}

function withArticle(kind: Kind): string {
  if (kind === 'employer') return 'your employer';
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
