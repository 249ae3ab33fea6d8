import { COMPETENCIES, type CompetencyId, isBuiltIn } from '../domain/competency/competencies.ts';
import { CLASSIFIER, OWN as W } from './fuse.ts';
import { type Kin, kinOf } from './kin.ts';
import type { Lexicon } from './lexicon.ts';
import type { Likeness, LookupCompetency } from './lookup.ts';
import type { Model } from './model.ts';
import { createPhrases, nearness, type Phrase } from './phrase.ts';
import { shortQuestion } from './short-question.ts';

/** How near a text is to what the user wrote of one competency. */
export interface Near {
  /** To all of it, 0-1. */
  whole: number;
  /** The chance, 0-1, that it is one of its phrasings in other words. */
  close: number;
  /** The question that it is nearest to; none where that is not near. */
  like: Likeness | undefined;
}

/** What the user wrote of competencies: their own ones, and questions that they added to built-in ones. */
export interface Own {
  kin: Kin;
  /** Whether there is nothing to be near to. */
  isEmpty: boolean;
  near(text: Phrase): ReadonlyMap<CompetencyId, Near>;
  /** Its name as a reason, for want of a better one. */
  named(id: CompetencyId): Likeness;
}

/** A wording of a competency, and how it stands as a reason. */
interface Wording {
  text: string;
  label: string;
  asked: boolean;
}

interface Known {
  id: CompetencyId;
  wordings: (Wording & { phrase: Phrase })[];
}

/** Keeps what was read of phrasings from one telling to the next. */
export function createOwn(
  model: Model,
  lexicon: Lexicon,
): { tell(competencies: readonly LookupCompetency[]): Own } {
  const phrases = createPhrases(model, lexicon, CLASSIFIER.leastKnown);
  return {
    tell(competencies) {
      const names = new Map(competencies.map(({ id, name }) => [id, name]));
      const shown = competencies
        .filter(({ id, hidden }) => isBuiltIn(id) || !hidden)
        .map((competency) => ({ id: competency.id, wordings: wordingsOf(competency) }))
        .filter(({ wordings }) => wordings.length > 0);
      phrases.keep(new Set(shown.flatMap(({ wordings }) => wordings.map(({ text }) => text))));
      const known = shown.map(
        ({ id, wordings }): Known => ({
          id,
          wordings: wordings.map((wording) => ({ ...wording, phrase: phrases.read(wording.text) })),
        }),
      );
      return {
        kin: kinOf(competencies),
        isEmpty: known.length === 0,
        near: (text) => new Map(known.map((one) => [one.id, nearTo(one, text)])),
        named: (id) => ({ archetype: `own:${id}`, name: names.get(id) ?? id }),
      };
    },
  };
}

/** What the model does not know of a competency, questions first: of a built-in one, what the user added or renamed. */
function wordingsOf({ id, name, meaning = '', questions = [] }: LookupCompetency): Wording[] {
  const asked = questions
    .slice(0, W.mostQuestions)
    .map(({ text }) => ({ text, label: shortQuestion(text), asked: true }));
  const builtIn = COMPETENCIES.find((competency) => competency.id === id);
  const named = name === builtIn?.name ? [] : [{ text: name, label: name, asked: false }];
  const meant = builtIn ? [] : [{ text: meaning, label: shortQuestion(meaning), asked: false }];
  return [...asked, ...named, ...meant].filter(({ text }) => text.trim() !== '');
}

function nearTo({ id, wordings }: Known, text: Phrase): Near {
  const nears = wordings.map(({ phrase }) => nearness(text, phrase));
  const most = Math.max(...nears);
  const asked = wordings.filter((wording) => wording.asked).length;
  // A question says more than a name; where none is near, the name may be.
  const mostAsked = Math.max(0, ...nears.slice(0, asked));
  const best = mostAsked >= W.leastLike ? mostAsked : most;
  const name = best >= W.leastLike ? wordings[nears.indexOf(best)]!.label : undefined;
  return {
    whole: nears.reduce((sum, near) => sum + near, 0) / nears.length,
    close: Math.min(1, Math.max(0, (most - W.far) / (W.same - W.far))),
    like: name === undefined ? undefined : { archetype: `own:${id}`, name },
  };
}
