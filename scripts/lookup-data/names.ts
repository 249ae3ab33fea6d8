import type { BuiltInId } from '../../utils/domain/competency/competencies.ts';

/**
 * What people call each competency: its name, its usual synonyms, and the headings under which rubrics and
 * companies' principles put it. The model learns each as a question that probes it.
 */
export const NAMES = {
  ambiguity: `ambiguity | uncertainty | unclear | vague | unknown | undefined | open ended | unfamiliar |
    incomplete information | missing information | little data | no clear answer | judgement call | judgment |
    gut feeling | changing requirements | sudden change | change of direction | pivot | are right a lot | bias for action |
    calculated risk | no playbook | no guidance | without instructions`,
  partnerships: `partnership | partner | stakeholder | cross functional | cross team | other team | another team |
    without authority | influence | buy in |
    collaborate | collaboration | alliance | external team | shared goal | counterpart | win over | negotiate | adoption |
    other organisation | third party | common ground`,
  ownership: `ownership | accountability | responsibility | initiative | beyond your role | outside your job |
    outside your responsibility | not your job | nobody responsible | end to end | long term | above and beyond | proactive |
    see it through | follow through | self starter | monitoring | alarm | alert | verify success | maintain | sustain |
    highest standards | neglected | recurring problem | care about quality`,
  leadership: `leadership | lead | leader | vision | strategy | direction | delegate | inspire | motivate | morale | empower |
    culture | trust | step up | took charge | think big | north star | set an example | role model | reorganisation |
    rally | autonomy | take over a team`,
  mentorship: `mentorship | mentor | coach | teach | train | grow people | develop people | help grow | feedback |
    underperformance | low performer | performance review | onboard | junior | hire | interview candidate | recruit |
    promotion | career | knowledge share | hire and develop the best | learning culture | sponsor somebody`,
  blockers: `blocker | block | obstacle | stuck | roadblock | impediment | dependency | escalate | bottleneck | hurdle |
    barrier | red tape | bureaucracy | unblock | waiting for another team | approval | workaround | constraint |
    lack of resources | supplier problem | stalled | dead end`,
  delivery: `delivery | deadline | priority | ship | pressure | cut scope | scope creep | deliver results | execution |
    planning | estimate | multiple projects | on time | late | delay | accomplishment | achievement | proud | time management | schedule | roadmap | overcommitted |
    backlog | behind schedule | say no to requests | juggle`,
  failure: `failure | fail | mistake | regret | went wrong | lesson | learn from | do differently | weakness | error |
    bad decision | wrong decision | fell short | criticism | missed goal | post mortem | caused an outage |
    apologise | embarrassing`,
  conflict: `conflict | disagree | argue | dispute | clash | tension | difficult person | difficult colleague | push back |
    disagree and commit | have backbone | challenge your manager | dissent | unpopular | compromise | mediate | friction |
    hard to work with | confront | personality | hostile | quarrel`,
  communication: `communication | communicate | explain | present | presentation | persuade | convince | non technical |
    bad news | listening | writing | clarity | audience | technical concept | status update | transparency | misunderstanding |
    speech | storytelling | earn trust | different audiences | analogy`,
  customer: `customer | user | client | user research | user interview | customer feedback | empathy | usability |
    customer obsession | user experience | complaint | product market fit | accessibility | customer needs | support ticket |
    watch users`,
  innovation: `innovation | invent | creative | simplify | automate | tradeoff | technical decision | architecture |
    system design | debug | hard problem | technical challenge | new idea | outside the box | experiment | prototype |
    efficiency | optimise | refactor | improve a process | process improvement | complexity | frugality | build or buy |
    status quo | dive deep | curiosity | manual work | root cause`,
} as const satisfies Record<BuiltInId, string>;

/** The names of one competency, each a few words. */
export function namesOf(id: BuiltInId): string[] {
  return NAMES[id].split('|').map((name) => name.trim());
}
