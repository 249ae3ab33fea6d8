/** Longer questions set a scene: their first words say little about what they are after. */
const LONGEST = 90;

/** Shapes of small talk, of the call's own business, of paperwork, of knowledge tests, puzzles and exercises. */
const SHAPES: readonly RegExp[] = [
  /^what(?:'s| is| are) an? (?!time|situation|project|decision|mistake|problem|challenge|goal|conflict|risk|failure)[\w -]{2,25}\??$/,
  /^what does (?:an? |the )?[\w -]{2,30} (?:do|mean)\??$/,
  /\bdifference between\b/,
  /^(?:which|what) [\w ]{3,30} (?:do|did|can) you (?:use|prefer|like|speak|own|drive)\b/,
  /^(?:can|could|would|will|are|do) (?:you|we|everyone|everybody) (?:all )?(?:please |just )?(?:hear|see|speak|repeat|turn|mute|unmute|move|relocate|travel|smoke|drink|have an?|comfortable|willing|allowed|authori[sz]ed|legally|able to (?:start|hear|see|travel)|prefer|want (?:a|some|to ask))\b/,
  /^(?:print|write|implement|reverse|invert|sort|compute|calculate|multiply|add up|traverse|code|find the (?:largest|smallest|longest|shortest|missing|second))\b/,
  /^how (?:many|much|soon|old|far|tall|heavy|are you|is your|was your|do you pronounce|does (?:an? |the )?\w+ work)\b/,
  /^(?:let us|let's|lets|shall we|let me|give me a|one (?:second|moment|minute)|sorry|hello|hi|hey|good (?:morning|afternoon|evening)|thanks|thank you|bye|we'll|we will|i'll|i will|you've gone|you are on|you're on)\b/,
  /^why (?:should|do|did|would) (?:we|you) (?:hire|want|apply|like|choose us|join)\b/,
  /^if you were (?:an?|the) (?!manager|lead|leader|customer|user|tech|ceo|director|new|team)\w+\b/,
  /^(?:where|when) (?:do|did|are|will|can|could|would) you (?:live|go to|grow up|study|based|start|begin|join|come from)\b/,
  /^(?:what|when|where)(?:'s| is| was| are) your (?:name|salary|rate|address|phone|notice|current|availab|favourite|favorite|degree|gpa|visa)/,
  /^any (?:plans|questions|news)\b/,
  /^(?:so,? |ok(?:ay)?,? |well,? |right,? )*(?:design|sketch|implement|model|estimate|given) (?:an?|the|me|us|n|two|some)\b/,
  /\babout yourself\b/,
  /\b(?:you(?:'d| would) (?:like|want) to ask|to ask (?:me|us)|questions for (?:me|us))\b/,
  /\bearliest\b.*\b(?:start|begin|join|date)|\bstart date\b/,
  /\byou(?:'d| would) (?:report|be reporting|join|sit|work) (?:to|with|in|on|under)\b/,
  /\b(?:complexity|theorem|big o|data structure|schema|sharding|replicas?)\b/,
  /\b(?:salary|notice period|visa|relocat\w+|other offers?|other companies|other processes)\b/,
];

/** Wrappings in which an interviewer asks for something that was done, or would be. */
const ASKS =
  /\b(?:a time (?:when|you|that|where)|(?:an?|one|another) (?:example|instance|situation|occasion|case) (?:of|when|where|in which)|have you ever|did you ever|tell (?:me|us) (?:about|of) (?!the\b|bias)|describe (?:an?|the|how|your)|(?:walk|talk|take) (?:me|us) through (?!your (?:cv|resume|career|background)|the code)|what would you do|how (?:do|did|would|have|will) you (?:handle|deal|approach|react|respond|cope|make sure|decide|convince|persuade))\b/;

/** How a question is put: as one that probes nothing, as one that asks for a story, or neither. */
export type Shape = 'elsewhere' | 'story' | 'open';

export function shapeOf(question: string): Shape {
  if (looksElsewhere(question)) return 'elsewhere';
  return ASKS.test(question.toLowerCase()) ? 'story' : 'open';
}

/** Whether a question has the shape of one that probes no competency. Such a question may still name one. */
function looksElsewhere(question: string): boolean {
  const text = question
    .slice(0, LONGEST + 1)
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .trim();
  return text.length <= LONGEST && SHAPES.some((shape) => shape.test(text));
}
