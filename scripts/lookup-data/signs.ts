import type { BuiltInId } from '../../utils/domain/competency/competencies.ts';

/**
 * Single words that people use when they talk about one competency without naming it. Weak evidence each: a word
 * may stand with several, and then speaks for each of them less.
 */
export const SIGNS = {
  ambiguity: `guess assume hypothesis bet instinct intuition evidence fog confusing contradictory conflicting rumour regulation
    greenfield scratch explore discovery spike undecided reversible options unsure mandate brief interpret sudden reorganised
    shifting unclear nobody knew riskiest assumption question incomplete partial sketchy murky chaos chaotic turbulent volatile
    unpredictable clueless unprecedented uncharted first exploratory investigate`,
  partnerships: `marketing legal sales finance procurement purchasing operations compliance agency joint together reluctant
    cooperate cooperation neighbouring outside persuade align agreement interest mutual relationship bridge silo
    sponsor ally network reciprocal favour trade convince reporting line matrix federation platform team liaison`,
  ownership: `neglect abandoned orphan inherit repair fix noticed unclaimed belongs responsible years caretaker steward
    pager watch measure verify dashboard still works handover documented sustainable debt cleanup hygiene stewardship volunteered
    picked up nobody asked ignore ignored permanently recurring after launch support runs lasting finish finished `,
  leadership: `followers inspire rally morale layoffs cancelled merge reorganise group leave decide hand others trusted entrust
    responsibility successor depend waits bottleneck person absent standards bar charge steer guide confidence belief purpose
    values courage crisis calm stand in interim acting manage team managing managed headcount scale growing`,
  mentorship: `apprentice trainee intern graduate newcomer beginner learner pupil student skills growth potential review talk
    struggling confidence discouraged quit promote career coach pairing workshop guild recruitment candidates interviewing
    veteran underperforming improvement praise criticism goals learn learning taught explained patience bootcamp curriculum`,
  blockers: `waiting frozen stalled delayed refused denied permission permit licence paperwork signature queue unavailable
    discontinued bankrupt vendor supplier shortage missing outage strike legal procurement access budget held back departed left
    halted paused impossible detour alternative substitute plan b surprise unforeseen unexpected hold up depend rely`,
  delivery: `weeks months date calendar launch release milestone sprint quarter overrun slip slipping urgent requests demand
    capacity too many choose drop cut leave out defer postpone trim minimum viable rush hurry crunch overtime commit committed
    promise track progress finish ship shipped migration rollout phased sequence fewer resources faster`,
  failure: `broke broken production deleted lost wiped leaked caused fault blame admit admitted sorry apology oversight
    careless forgot misjudged underestimated overestimated flop flopped abandoned wasted undo rollback
    reverted rollback disappointed embarrassed ashamed hindsight again differently wrong own goal misread backfired`,
  conflict: `angry row upset rude shouting tense heated rival credit stole jealous ego stubborn opposed objected against     overruled override speak speaking not talking silent treatment reconcile mend peace peacemaker complaint insult
    argue position opposite sides fair unfair idea refuse attack defensive toxic dislike`,
  communication: `tell message email memo report update briefing slides talk speak speaker meeting audience executives board
    plain language jargon translate picture diagram story rumour misunderstand misheard confusion understood clear
    clearly wording remote languages cultures announce announcement inform keep informed newsletter same page news journalist public`,
  customer: `buyers shoppers patients pupils visitors households subscribers support tickets survey watched
    observe field shadow struggle complain complaint refund churn satisfaction delight needs pain honest trust loyalty adoption
    onboarding behaviour interview usability research beta request feature`,
  innovation: `idea clever novel elegant framework generic library rewrite language tool algorithm performance memory latency
    bug debugging investigate diagnose trace profiler hand repetitive script bot robot manual automated savings cheaper simpler
    faster reinvent redesign process overhaul assumption patent hackathon alternatives choose technology stack scale traffic
    abstraction reuse maintainability`,
} as const satisfies Record<BuiltInId, string>;
