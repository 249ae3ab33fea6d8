/*
 * How the weights were chosen: one at a time, over a handful of values each, for the mean of nDCG@5 and success@3 on the
 * two tuning sets in tests/fixtures/lookup and one that is kept elsewhere (340 questions); where that hardly moved, the
 * plainer value. None was chosen by the own set.
 */

/** Weights of the classifier; chances are 0-1. */
export const CLASSIFIER = {
  /** Of a pasted page only this many last words are heard. */
  mostHeard: 400,
  /** Below this part of known words it is another language, or noise. */
  leastKnown: 0.5,
  /** How much likelier than by its words a question probes nothing, by the way in which it is put. */
  shape: { elsewhere: 3, story: 0.3, open: 1 },
  /** How far a text is believed of which no word was taught, 0-1. */
  untaught: 0.1,
  /** From here on a text is believed wholly. */
  wellTaught: 0.8,
  /** Below this chance the likeliest competency is a guess that costs a look. */
  leastSure: 0.15,
  /** What probes nothing must be that much more likely than the likeliest competency. */
  noneWins: 0.9,
  /** A clause of a ramble counts by itself when it has so many words and is so sure, 0-1. */
  leastClause: 5,
  clearClause: 0.75,
  /** A second competency is shown when it is at least this likely beside the first. */
  alsoProbed: 0.02,
} as const;

/**
 * Weights of the user's own competencies. They were chosen on the starting sets, each of their questions asked while it
 * was left out of its set; nearness is 0-1.
 */
export const OWN = {
  /** What an own competency takes of the first, second and third built-in one that it is like. */
  like: [1, 0.7, 0.5],
  /** What one takes that is not like a hidden one, when another is. */
  unlike: 0.2,
  /** How much nearer than the others one must be: this power of e for the whole of nearness. */
  sharpness: 30,
  /** What an own one takes of a built-in one that is shown itself: it comes after it. */
  beside: 0.6,
  /** Up to here a text is another question; from here on it is the same one in other words. */
  far: 0.55,
  same: 0.78,
  /** A chance by its own words from which on nothing speaks against it, 0-1. */
  clear: 0.6,
  /** A clause counts by itself as a question of the user's when it has so many words. */
  leastClause: 3,
  /** From here on the nearest question is the reason. */
  leastLike: 0.47,
  /** What a story of a competency counts for one that is like it. */
  kin: 0.7,
  /** Further questions of one competency are not compared. */
  mostQuestions: 100,
} as const;

/** What the parts of a story say of what it answers. */
export const PROFILE = {
  title: 1.5,
  beat: { situation: 0.8, task: 0.8, action: 1, result: 0.8, learning: 0.8 },
  /** Further kinds have chances that are noise. */
  mostKinds: 8,
  /** A pasted book is not read to its end. */
  mostSentences: 200,
  /** A competency that a story's words speak for less than this is a guess. */
  leastSuggested: 0.15,
  /** Share of a story's words that the model must know; English prose has 0.9. */
  leastRead: 0.6,
} as const;

/** Weights of what a story answers. */
export const FIT = {
  /** Kinds of its first, second and third competency; of others, when the user named any. */
  tagged: [1, 0.7, 0.5],
  untagged: 0.1,
  /** What the user confirmed is as sure as the likeliest of a clear story. */
  confirmed: 0.5,
  /** The root of the chance from which on a question is shown. */
  leastRoot: 0.2,
  mostAnswers: 6,
} as const;

/** Weights of the stories' ranking. */
export const RANKING = {
  /** What the story's own words can say. */
  text: 0.6,
  /** What it says more when it has every word of the question; half of them say little. */
  covered: 0.6,
  coveredSharpness: 3,
  /** What a certain competency can say of a story that has it first. */
  competency: 0.6,
  /** First, second and further competencies of a story. */
  fit: [1, 0.7, 0.5],
  /** What likeness of meaning can say. */
  meaning: 0.8,
  /** What the same archetype can say. */
  archetype: 1,
  /** An unsure classifier lowers what it says by this power of its confidence. */
  doubt: 0.5,
  /** From here on an archetype is the reason why a story is there. */
  leastShared: 0.04,
  /** A synonym in a story is found, but the word itself comes first. */
  neighbour: 0.4,
  /** A story is half as well matched as it can be at this sum of weights. */
  half: 4,
  /** Further words of a long question cost time and say no more. */
  mostTerms: 24,
  /** With no competency, a story must share this much of the question; and of what is surely small talk. */
  textOnly: 0.25,
  textElsewhere: 1,
  /** More than anyone looks through; a reason is worked out for each. */
  mostStories: 50,
} as const;
