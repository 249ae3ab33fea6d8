import type { Found } from './found.ts';
import { placesOf, quote, type Sentence, sentencesOf } from './sentences.ts';
import type { Told } from './told.ts';

/** The group as the one who acts. */
const WE = /\b(?:we|our(?: \w+)? (?:team|group|squad|crew|department|side|job|task|goal|aim))\b/giu;
/** "I asked what we should stop", "so that we could": here it does not carry the sentence. */
const WE_ASIDE =
  /\b(?:that|what|which|who|whom|how|why|if|whether|where|when|because|since|before|after|until|till|while|as|than|once|unless|though|although)(?: \w+)? we\b/giu;
/** "i" in lower case counts, as people type it; "i.e." and "I/O" do not. */
const I = /\b(?:i(?!\.\s?e|\/)|me|my|mine|myself)\b/giu;
/** "Asked them why", "Put it on one page": a telegram leaves the teller out. */
const LEFT_OUT =
  /^\W{0,3}(?:(?:then|also|next|first|later|so|and|but|finally|last),? )?(?:(?!need|indeed|speed|feed|seed|red\b|bed\b|hundred|embed)[a-z]{2,14}ed|put|wrote|took|sat|drew|made|gave|went|ran|told|held|built|cut|set|met|found|kept|got|let|read|sent|spoke|brought|bought|chose|began|rang|rode|drove|led|left|had|did|saw|said|paid|taught|sold|won|split|hid|spent|stood|stayed|dealt|fought|sought|came|fed|swept|flew|shot|hung|laid|lent|broke|threw|wore|grew|rewrote|rebuilt|redid|reran) /iu;

/** Of the sentences that say who acts. */
const MOST_WE = 0.5;
/** Of all sentences: one "we" in an action that is about machines carries nothing. */
const LEAST_WE = 1 / 3;

type Voice = 'we' | 'I' | null;

/** "We" carries the action, or the task, where "I" is due. */
export function findWeNotI({ said }: Told): Found | null {
  const action = sentencesOf(said.action);
  const task = sentencesOf(said.task);
  const inAction = mostlyWe(action);
  const inTask = !inAction && task.some((one) => voiceOf(one) === 'we') && !task.some(says(I));
  if (!inAction && !inTask) return null;
  const at = (inAction ? action : task).flatMap((sentence) => placesOf(WE, sentence));
  return inAction ? { at } : { at, advice: 'The task says "we": what was yours to do?' };
}

/** Whether the action says "I", and mostly so. */
export function saysI({ said }: Told): boolean {
  const action = sentencesOf(said.action);
  return action.some(says(/\bi\b/iu)) && !mostlyWe(action);
}

function mostlyWe(sentences: readonly Sentence[]): boolean {
  const voices = sentences.map(voiceOf);
  const we = voices.filter((voice) => voice === 'we').length;
  const i = voices.filter((voice) => voice === 'I').length;
  return we > (we + i) * MOST_WE && we >= sentences.length * LEAST_WE;
}

/** Who acts in a sentence; null when it does not say. A cue without any pronoun means the teller. */
function voiceOf({ field, text }: Sentence): Voice {
  if (LEFT_OUT.test(text)) return 'I';
  const we = (text.match(WE)?.length ?? 0) - (text.match(WE_ASIDE)?.length ?? 0);
  const i = text.match(I)?.length ?? 0;
  if (we > i) return 'we';
  return i || field.startsWith('cues') ? 'I' : null;
}

function says(pattern: RegExp): (sentence: Sentence) => boolean {
  return ({ text }) => text.search(pattern) >= 0;
}

const ADVERB =
  '(?:(?:also|then|just|first|soon|later|again|suddenly|recently|initially|originally|once|simply|\\w{2,12}ly) )?';
/** The rest of a clause, and no "how to". */
const UP_TO = String.raw`[^.,;:\n]{0,60}?`;
const TO_DO = String.raw`${UP_TO}(?<!how|what|when|where|whether) to(?= \p{L})`;
const TASK_NOUN =
  '(?:task|job|responsibility|ownership|project|assignment|goal|target|mandate|brief|ticket|role|lead|work|challenge)';
const HANDED = String.raw`(?:assigned|tasked|instructed|ordered|commissioned|entrusted|handed|charged with|saddled with|landed with|roped in|dragged in(?:to)?|(?:put|placed) (?:on|in charge)|made responsible|(?:told|asked)${TO_DO}|given(?:${UP_TO} ${TASK_NOUN}\b|${TO_DO}))`;
const TO_ME = String.raw`(?:to|on) (?:me|us|(?:my|our) (?:team|desk|plate))\b`;

/** "I was assigned …", "was told to …" at the start of a line, "tasked with …", "it was handed to me". */
const PASSIVE = [
  String.raw`\b(?:I|we|(?:my|our) team)(?: had| have|['’]d|['’]ve)? ${ADVERB}(?<at>(?:was|were|got|been|am) ${ADVERB}${HANDED})`,
  String.raw`^\W{0,3}(?<at>(?:(?:was|were|got|been) ${ADVERB}${HANDED}|tasked (?:with|to)|assigned to|(?:told|instructed|ordered) to|put in charge of|asked by))`,
  String.raw`\b(?<at>(?:was|were|been|got) ${ADVERB}(?:assigned|handed|given|delegated|passed|entrusted|allocated|dropped)${UP_TO} ${TO_ME})`,
].map((source) => new RegExp(source, 'giu'));

/** What the teller made of it: then it does not matter who asked. */
const TAKEN_ON =
  /\bI(?:['’]d| had)? (?:\w+ly |also |then |still )?(?:chose|decided|offered|volunteered|proposed|suggested|insisted|took|wanted|set (?:out|myself)|promised|owned?|led|asked for|argued|refused|aimed|made it|put my name)\b|\bmine\b/iu;

/** The task was handed over, and nothing says what the teller took on. */
export function findPassiveTask({ written }: Told): Found | null {
  const { task } = written;
  const sentences = task.flatMap(sentencesOf);
  if (sentences.some(says(TAKEN_ON))) return null;
  const at = sentences.flatMap((sentence) => PASSIVE.flatMap((pattern) => placesOf(pattern, sentence)));
  if (!at.length) return null;
  return { at, advice: `The task was given to you (${quote(at.slice(0, 1), task)}): say what you took on` };
}
