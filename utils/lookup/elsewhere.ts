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
];

/** Whether a question has the shape of one that probes no competency. Such a question may still name one. */
export function looksElsewhere(question: string): boolean {
  const text = question
    .slice(0, LONGEST + 1)
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .trim();
  return text.length <= LONGEST && SHAPES.some((shape) => shape.test(text));
}
