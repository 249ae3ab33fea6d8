import type { QuestionForm } from '../domain/competency/competencies.ts';

/** A question's wrapping is in its first words; a pasted page is not read to its end for it. */
const MOST_READ = 4000;

/** The few words that make a case, as they come out in haste. */
const HASTE = /\b(?:woud|woudl|wuld|wold|imagin|immagine|imagene|supose|suppos)\b/g;
const mended = (word: string) =>
  word.startsWith('w') ? 'would' : word.startsWith('s') ? 'suppose' : 'imagine';

/** Openings of a pretended case, or a plain question about what one would do. */
const PRETENDED =
  /(?:^|[.,;:!?] )(?:ok |okay |so |well |now |and )*(?:say\b(?! something)|imagine\b|suppose\b|supposing\b|pretend\b|picture this|assume\b|what if\b|let us say|let's say|lets say|hypothetically|you(?:'re| are| must| have to| join\b| inherit| notice| discover| learn\b| find\b| reali[sz]e| get\b| see\b| take over)|if (?:you|your|a|an|the|two|everyone|somebody|someone|nobody)\b|(?:what|how|where|who|whom|when|why) (?:would|will|might) you)/;
/** Words that ask for something that has happened: they settle it even where the rest is in the present. */
const PAST =
  /\b(?:tell (?:me|us) (?:about|of)|a time (?:when|you|that)|an? example of|example when|have you (?:ever|had|been|done|made|worked)|did you|were you|was there|had you|last time|you (?:had|were|did|made|took|led|built))\b/;
const PRESENT =
  /\b(?:(?:what|how|where|who|when) (?:would|will|should|might) you|what (?:do you do|is your (?:plan|next step|first (?:step|move))|next|now|happens (?:next|now))|what's your (?:plan|next step|first (?:step|move))|how do you (?:react|respond|proceed|handle|choose|bring|start)|would you)\b/;
/** The follow-up about a story that was just told looks like a pretended case and is none. */
const LOOKING_BACK = /\b(?:differently|the same way again|do it again)\b/;
/** A statement in the present about somebody, then a question: the case is being set. */
const SCENE =
  /^(?:an?|the|your|you(?! (?:said|mentioned|told|wrote))|two|three|half|everyone|everybody|nobody|somebody|someone|something|halfway|midway|\w+ (?:days|weeks|months|hours) (?:before|into|after))\b.*[.?!:;,].*\b(?:you|your|next|now)\b/s;

/** Whether a question asks for what was done or for what one would do. Unclear ones count as `behavioural`. */
export function questionForm(text: string): QuestionForm {
  const lower = text
    .slice(0, MOST_READ)
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(HASTE, mended)
    .trim();
  if (LOOKING_BACK.test(lower)) return 'behavioural';
  if (PRETENDED.test(lower) && !/^(?:tell|describe|talk|walk)\b/.test(lower)) return 'situational';
  if (PAST.test(lower)) return 'behavioural';
  return PRESENT.test(lower) || SCENE.test(lower) ? 'situational' : 'behavioural';
}
