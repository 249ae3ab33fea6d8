/** Weights of the classifier. Likenesses and shares are 0-1, so a weight is what one kind of evidence can say at most. */
export const CLASSIFIER = {
  /** The most similar question of the bank speaks first. */
  like: 1,
  /** A second witness confirms the first but adds less. */
  second: 0.4,
  /** Cues are few words and say what an answer shows, not what is asked. */
  cue: 0.5,
  /** A question that names a competency means it. */
  named: 1,
  /** Single words that are used mostly of one competency. */
  spoken: 1.5,
  /** A synonym may be meant in another sense. */
  neighbour: 0.5,
  /** Words that the bank never uses are the interviewer's own setting: they dilute, but not like a contrary word. */
  unknownMass: 0.4,
  /** A word that is used of every competency alike still counts this much. */
  evenWord: 0.5,
  /** A name counts when all its words are there; half of it is hardly a name. */
  nameSharpness: 3,
  /** The same for what probes nothing: "expect" alone is not about pay. */
  otherSharpness: 0.5,
  /** One likeness stands against a sum of several kinds of evidence, so it is raised to their scale. */
  other: 1.4,
  /** What probes nothing must be clearly nearer than any competency. */
  otherWins: 1,
  /** Below this the nearest competency is a coincidence of one word. */
  threshold: 0.5,
  /** A question in the shape of small talk or a knowledge test must name what it probes. */
  strictThreshold: 1.8,
  /** A second competency is shown when it is at least this near the first. */
  alsoProbed: 0.25,
  /** Scores this far apart make one chance 2.7 times the other: scores of neighbours differ by about as much by luck. */
  temperature: 0.3,
  /** From this score on only rivals make a verdict doubtful. */
  sure: 1,
  /** Rivals lower the confidence by the root of the best chance: two equal ones still beat no idea. */
  doubt: 0.5,
  /** A long question's best clause leads; the rest of it has a say. */
  whole: 0.35,
  /** Of a pasted page only this many last words count as a whole. */
  mostWholeTerms: 60,
  /** How loudly a word of each kind of text speaks for its competency: chosen single words say more than running text. */
  questionVoice: 1,
  cueVoice: 0.7,
  nameVoice: 2,
  signVoice: 1.5,
  /** Uses that are added to nobody: a word used once is half a proof. */
  shareDamping: 1,
  /** Only clearly similar questions lend their words to the search of stories. */
  echoFrom: 0.25,
  /** More of them only add words that no longer belong together. */
  mostEchoed: 3,
} as const;

/** Weights of the stories' ranking. */
export const RANKING = {
  /** What the story's own words can say. */
  text: 1,
  /** What a certain competency can say of a story that has it first. */
  competency: 0.8,
  /** First, second and further competencies of a story. */
  fit: [1, 0.7, 0.5],
  /** A synonym in a story is found, but the word itself comes first. */
  neighbour: 0.4,
  /** Words that were not said only break ties between stories. */
  echo: 0.15,
  /** A story is half as well matched as it can be at this sum of weights. */
  half: 4,
  /** A clause that asks little still names things. */
  quietClause: 0.35,
  /** Further words of a long question cost time and say no more. */
  mostTerms: 24,
  /** With no competency, a story must share this much of the question. */
  textOnly: 0.3,
  /** More than anyone looks through; a reason is worked out for each. */
  mostStories: 50,
} as const;
