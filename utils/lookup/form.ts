import type { QuestionForm } from '../domain/competency/competencies.ts';

/** Words that ask for something that has happened: they settle it even where the rest is in the present. */
const PAST =
  /\b(?:tell (?:me|us) about|a time (?:when|you|that)|(?:an? )?example of|have you (?:ever|had|been|done|made|worked)|did you|were you|was there|had you|you (?:had|were|did|made|took|led|built)|last time)\b/;
/** Openings of a pretended case. */
const PRETENDED =
  /\b(?:say (?:that )?(?:you|your|a|the|two|one|it)|imagine|suppose|supposing|pretend|picture this|assume|what if|let us say|lets say|hypothetically|if you (?:were|had|found|saw|could)|you(?:'re| are)? (?:just )?(?:join|inherit|notice|discover|learn|find|realise|realize|get|are (?:told|given|asked|put))\w*)\b/;
const WOULD =
  /\b(?:(?:what|how|where|who|when|why) (?:would|will|should|might) you|what (?:do|is|would be) (?:you do|your (?:plan|next step|first (?:step|move)))|what (?:next|now)|how do you (?:react|respond|proceed|handle|choose|bring|start)|would you)\b/;
/** A statement about somebody, in the present, before a question: the case is being set. */
const SCENE =
  /^(?:(?:a|an|the|your|two|three|one|some|half|everyone|everybody|nobody|somebody|someone|something|halfway|midway|you(?! (?:have )?(?:ever|mentioned|said)))\b.*[.?!:;,].*\b(?:you|your|next|now)\b)/s;

/** Whether a question asks for what was done or for what one would do. Unclear ones count as `behavioural`. */
export function questionForm(text: string): QuestionForm {
  const lower = text.slice(0, 4000).toLowerCase().replaceAll('\u2019', "'").trim();
  if (PRETENDED.test(lower) && !/^(?:tell|describe)/.test(lower)) return 'situational';
  if (PAST.test(lower)) return 'behavioural';
  return WOULD.test(lower) || SCENE.test(lower) ? 'situational' : 'behavioural';
}
