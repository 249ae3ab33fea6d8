import { createHash } from 'node:crypto';
import { PHRASING_FORMS } from '../../utils/domain/competency/archetype.ts';
import { ARCHETYPES } from '../../utils/domain/competency/archetypes.ts';
import { type BuiltInId, COMPETENCIES } from '../../utils/domain/competency/competencies.ts';
import { normalise } from '../../utils/lookup/normalise.ts';
import { stem } from '../../utils/lookup/stem.ts';
import { splitWords } from '../../utils/lookup/words.ts';
import { namesOf } from './names.ts';
import { NONE } from './none.ts';
import { SIGNS } from './signs.ts';
import { TOLD } from './told.ts';

/** What a text can be like: an archetype of the bank, or one of the kinds of texts that probe nothing. */
export interface Kind {
  /** The archetype's id; for what probes nothing the kind's name. */
  id: string;
  name: string;
  competency: BuiltInId | null;
  also: readonly BuiltInId[];
}

export interface Example {
  text: string;
  /** Place of its kind, or of none in particular: then only its competency is known. */
  kind: number | null;
  competency: BuiltInId | null;
  /** How much it counts beside a question of the bank, 0-1: as something asked, and as something told. */
  asked: number;
  told: number;
  /** Its slips are no words. */
  hasty: boolean;
}

/** The kind of `NONE` whose texts are full of slips. */
const HASTY_KIND = 'typed in haste';

/** Single words and lines of stories say little of how a question is put; a question says a little of its stories. */
const WEIGHT = {
  asked: { asked: 1, told: 0.3 },
  name: { asked: 1, told: 0.5 },
  story: { asked: 0.3, told: 1 },
  named: { asked: 1, told: 0.3 },
  sign: { asked: 0.3, told: 0.1 },
  none: { asked: 0.7, told: 0 },
} as const;

/** Everything that the model learns from: the whole bank, the names of the competencies and the words around them. */
export function readExamples(): { kinds: Kind[]; examples: Example[] } {
  const kinds: Kind[] = [];
  const examples: Example[] = [];
  for (const { id: competency } of COMPETENCIES) {
    for (const archetype of ARCHETYPES[competency]) {
      const kind =
        kinds.push({ id: archetype.id, name: archetype.name, competency, also: archetype.also ?? [] }) - 1;
      const add = (text: string, as: keyof typeof WEIGHT, hasty = false) =>
        examples.push({ text, kind, competency, ...WEIGHT[as], hasty });
      for (const form of PHRASING_FORMS)
        for (const text of archetype.asked[form]) add(text, 'asked', form === 'hasty');
      add(archetype.name, 'name');
      for (const text of TOLD[competency][archetype.id] ?? []) add(text, 'story');
    }
  }
  for (const { id, name, meaning } of COMPETENCIES) {
    for (const text of [name, meaning, ...namesOf(id)])
      examples.push({ text, kind: null, competency: id, ...WEIGHT.named, hasty: false });
    for (const text of SIGNS[id].split(/\s+/))
      examples.push({ text, kind: null, competency: id, ...WEIGHT.sign, hasty: false });
  }
  for (const [id, texts] of Object.entries(NONE)) {
    const kind = kinds.push({ id: id.replaceAll(' ', '-'), name: '', competency: null, also: [] }) - 1;
    for (const text of texts)
      examples.push({ text, kind, competency: null, ...WEIGHT.none, hasty: id === HASTY_KIND });
  }
  return { kinds, examples };
}

/** Changes when the bank changes, or the way in which its words are read. */
export function bankHash(): string {
  const { kinds, examples } = readExamples();
  return hashOf([kinds, examples.map((example) => ({ ...example, text: wordsOf(example.text).map(stem) }))]);
}

export function wordsOf(text: string): string[] {
  return splitWords(normalise(text));
}

/** The beginning of the SHA-256 of a value as JSON. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
