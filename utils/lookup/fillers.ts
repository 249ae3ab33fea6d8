/** Words that carry nothing in a question or a story: grammar, politeness, and noises of thinking. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself some any each every all both either such own
  i me my mine myself we us our ours ourselves you your yours yourself he him his she her hers they them their theirs
  who whom whose which what when where why how
  am is are was were be been being do does did done doing have has had having can could will would shall should may might must
  and or but nor so if then than as of at by for from in into on onto to with about upon toward towards per via
  not just only also too very really quite rather even still yet already again ever once actually basically literally
  um umm uh uhh er erm hmm hm mm oh ok okay well like know mean guess kind sort sorta kinda lot lots bit right yeah yes
  please thanks thank hello hi hey sorry
  get got gets getting go goes going gone went come came let lets say says said tell told telling talk describe give gave given
  walk think thought want wanted need needed make made take took put
  thing things stuff something anything everything someone somebody anyone anybody everyone everybody one ones
  because while until though although however whether others much many more most
  up down out off over`
    .trim()
    .split(/\s+/),
);

/**
 * How interviewers wrap a question. Taken off before words are read, longest first; what is left is the question.
 * Plain words such as "time" and "example" stay words elsewhere ("on time").
 */
export const BOILERPLATE =
  /\b(?:(?:(?:can|could|would|will) you (?:please |maybe |perhaps |just )?)?(?:tell|walk|talk|take|give|show) (?:me|us) (?:about|through|of|more about|a bit about|a little about)?|(?:describe|recall|share|discuss|think (?:of|about|back to)|have you (?:ever )?(?:had|been in|faced)|give) (?:me |us )?)(?: ?(?:a|an|the|one|some|your|any) )?(?:(?:specific|recent|concrete|good|particular|real|single|past|difficult)? ?(?:time|situation|example|instance|occasion|experience|story|moment|case|scenario)s?\b)?(?: ?(?:when|where|in which|that|of when|of a time|of how|from your (?:past|career|work)))?(?: you(?: had| have| were)?(?: to\b)?)?|\b(?:was there|has there been|have there been|were there) (?:ever )?(?:a )?(?:times?|occasions?)(?: when| where)?|\ban? (?:example|time|situation|instance) (?:of|when|where|in which)|\bwhat would you do(?: if| when| next| first| then)?|\bhow (?:do|did|would|will|have|should) you (?:handle|approach|deal with|react(?: to)?|respond(?: to)?|go about)?|\bin your (?:career|current role|last role|last job|previous role|past)/g;
