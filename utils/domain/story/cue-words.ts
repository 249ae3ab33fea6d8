const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that show that a text is English; few of them mean anything in another language. */
export const ENGLISH = set('the and of to that with from they were my our by it which i had this what');

/** They say nothing in a card's line. Longer ones first where one begins another. */
export const FILLERS: readonly string[] = [
  'what happened was that',
  'it turned out that',
  'at the end of the day',
  'i have to say that',
  'i would say that',
  'as i said before',
  'as i mentioned',
  'needless to say',
  'the thing is that',
  'to be honest',
  'at that point',
  'at this point',
  'i think that',
  'i guess that',
  'i have to say',
  'i would say',
  'as you know',
  'so to speak',
  'was able to',
  'were able to',
  'more or less',
  'pretty much',
  'as i said',
  'of course',
  'in order',
  'in fact',
  'managed to',
  'went ahead and',
  'you know',
  'back then',
  'i think',
  'i guess',
  'i mean',
  'kind of',
  'sort of',
  'a bit',
  'basically',
  'actually',
  'honestly',
  'obviously',
  'really',
  'very',
  'quite',
  'simply',
  'just',
];

/** They join a sentence to the one before, which is not there on a card. */
export const OPENERS: readonly string[] = [
  'as a result of this',
  'because of that',
  'in the meantime',
  'after that',
  'in the end',
  'as a result',
  'first of all',
  'but then',
  'and then',
  'so then',
  'and so',
  'then',
  'and',
  'but',
  'so',
];

/** The same, where a comma or somebody follows: not in "next time" and "first settle who owns it". */
export const OPENERS_BEFORE_SUBJECT = set(
  `first next also well finally eventually however therefore secondly firstly luckily fortunately unfortunately
  later afterwards initially meanwhile`,
);

/** After these a filler carries the sense: "not just one". */
export const NEGATIONS = set('not never no nor cannot hardly without nobody none nothing only');
/** After a negation they hold what makes it true. */
export const BINDING = set('until unless before because except if without than for to');

export const ARTICLES = set('a an the');
/** "£2M a year": here the article says "per". */
export const PER = set('second minute hour day week month quarter year person team head time');

export const SUBJECTS = set('i we they he she it you there nobody everyone everybody that this these those');

/** They begin a part that says when, why or which. */
export const SUBORDINATORS = set(
  'because since while when whenever after before until till although though if unless which who whom whose where knowing meaning',
);
export const COORDINATORS = set('and but so then yet or nor');

/** They begin a part that can go when the line is too long. */
export const PREPOSITIONS = set(
  'about across against along among around as at behind between by during for from in inside into off on onto over per since through throughout to toward towards under until upon via with within without',
);

/** After these "I" stays: "I was told" is not "Was told". */
export const AUXILIARIES = set('am was had have would could should can must may might did do will never not');

/** Forms of verbs that say neither who nor what was done. */
export const STATES = set('is are were be been being has needs need');

/** What people do at work, where the past does not end in -ed. */
export const DID = set(
  `began bet bought broke brought built came caught chose cost cut did drew drove fell felt fought found froze gave got grew held
  hid hit kept knew laid led left lent let lost made meant met paid put ran rang read rebuilt rewrote rose said sat saw sent
  set shot shown showed shut sold sought spent split spoke stood stuck swept taught thought threw told took tore undid went
  won woke wrote`,
);

/** What went one way, or the other way round. */
export const CONTRASTS = set('but instead although though despite yet rather only however except');

/** A line that ends in one of these was cut too early. */
export const DANGLING = set(
  `a an the and or but so nor of to in on at by for with from into onto over under about as than that which who whose because
  since while when where if not no very my our their his her its this these those was were is are be been had has have would
  could i we they he she it`,
);
