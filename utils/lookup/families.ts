/** Forms of one word that a stemmer, which only looks at endings, keeps apart. The first stands for all. */
const FAMILIES = `lead led
build built rebuild rebuilt
teach taught
choose chose chosen choice
break broke broken
lose lost loss
win won
buy bought
sell sold
find found
write wrote written
fight fought
grow grew grown growth
run ran
keep kept
fall fell fallen
bring brought
hold held
meet met
deal dealt
drive drove driven
speak spoke spoken
stand stood
understand understood
feel felt
forget forgot forgotten
throw threw thrown
catch caught
begin began begun
leave left
pay paid
send sent
spend spent
steal stole stolen
see saw seen
know knew known knowledge
rise rose risen raise
hide hid hidden
freeze froze frozen
stick stuck
sink sank sunk
shrink shrank shrunk
person people
decide decision undecided
fail failure
disagree disagreement
agree agreement
argue argument
solve solution
resolve resolution
deliver delivery
difficult difficulty
uncertain uncertainty uncertainties
certain certainty
strategy strategic strategies
analyse analysis analyze analyses
propose proposal
approve approval
refuse refusal
persuade persuasion persuasive
explain explanation
describe description
simple simplify simplified simplifying simplification simplicity simpler simplest simplifies
clear clarify clarity clarified clarification
complex complexity complicated complicate
reduce reduction
assume assumption
recover recovery
discover discovery
invent invention inventive
innovate innovation innovative
criticise criticism critical critique critic
success succeed successful succeeded
resist resistance resistant
bureaucracy bureaucratic
priority prioritise prioritize prioritisation prioritization priorities
negotiate negotiation
respond response
behave behaviour behavior
depend dependency dependencies dependence dependent
responsible responsibility responsibilities
accountable accountability
ambiguity ambiguous ambiguities
owner ownership owned owning
mentor mentorship mentee
partner partnership
leader leadership
technical technically technology tech
quality qualities
quick quickly
able ability
late lateness
safe safety
loyal loyalty
angry anger
other another
stepup steppedup
winover wonover
sayno saidno sayingno
wentwrong gowrong
hard harder hardest
big bigger biggest
proud proudest pride
bad worse worst
good better best
tough tougher toughest
great greater greatest
large larger largest
strong stronger strongest
weak weaker weakest
fast faster fastest
slow slower slowest
smart smarter smartest
early earlier earliest
tense tenser tensest
risky riskier riskiest
cheap cheaper cheapest
tight tighter tightest
centre center
programme program`;

/** Every form → the word that stands for its family. */
export const FAMILY_HEADS: ReadonlyMap<string, string> = new Map(
  FAMILIES.split('\n').flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form): [string, string] => [form, forms[0]!]);
  }),
);
