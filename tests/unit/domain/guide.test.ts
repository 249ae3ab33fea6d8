import { expect, it } from 'vitest';
import { ARCHETYPES } from '../../../utils/domain/competency/archetypes.ts';
import { BANK } from '../../../utils/domain/competency/bank.ts';
import { BUILT_IN_IDS, type BuiltInId } from '../../../utils/domain/competency/competencies.ts';
import type { Playbook, PlaybookStep } from '../../../utils/domain/competency/knowledge.ts';
import {
  BEFORE_TROUBLE,
  MID_PROJECT_TROUBLE,
  playbookFor,
} from '../../../utils/domain/competency/playbooks.ts';
import { questionsOf } from '../../../utils/domain/competency/questions.ts';
import { BUILT_IN_SET } from '../../../utils/domain/competency/set.ts';
import { BEFORE_CHECKLIST, freshChecklist } from '../../../utils/domain/interview/before-checklist.ts';
import { LEVELS } from '../../../utils/domain/interview/level.ts';
import { FOLLOW_UPS } from '../../../utils/domain/story/follow-ups.ts';
import { REACHES, reachBars } from '../../../utils/domain/story/scope.ts';
import { STARTING_POINTS } from '../../../utils/domain/story/starting-points.ts';

/** Each cue is there under its id and still means what the guide says. */
function cues(competency: BuiltInId, meanings: Record<string, RegExp>): boolean {
  return Object.entries(meanings).every(([id, meaning]) =>
    BANK[competency].cues.some((c) => c.id === id && meaning.test(c.text)),
  );
}

const stepText = (s: PlaybookStep) => `${s.do}. ${s.how}`;

/** The playbook's first steps, in just this order. */
function firstSteps(playbook: Playbook | undefined, ...meanings: RegExp[]): boolean {
  const texts = playbook?.steps.map(stepText) ?? [];
  return meanings.every((meaning, i) => meaning.test(texts[i] ?? ''));
}

/** One after another, with other steps between them or not. */
function inOrder(playbook: Playbook | undefined, ...meanings: RegExp[]): boolean {
  const texts = playbook?.steps.map(stepText) ?? [];
  const places = meanings.map((meaning) => texts.findIndex((text) => meaning.test(text)));
  return places.every((place, i) => place > (places[i - 1] ?? -1));
}

const titled = (competency: BuiltInId, title: string) =>
  BANK[competency].playbooks.find((p) => p.title === title);
/** Everything that interviewers ask of a competency, in full sentences. */
const texts = (competency: BuiltInId) =>
  ARCHETYPES[competency].flatMap(({ asked }) => [...asked.behavioural, ...asked.situational]);
const asks = (competency: BuiltInId, pattern: RegExp) => texts(competency).some((text) => pattern.test(text));
const teaches = (topic: RegExp) =>
  STARTING_POINTS.some((s) => /^Did you ever teach your team/.test(s.prompt) && topic.test(s.prompt));
const rising = (numbers: number[]) => numbers.every((n, i) => i === 0 || n >= numbers[i - 1]!);
const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id).join(' ');

/** One row for each line of the guide: what it says, and where the product keeps it. */
const HOMES: Record<string, () => boolean> = {
  'the five core competencies, the last shown as two, come first': () =>
    BUILT_IN_IDS.slice(0, 6).toSorted().join(' ') ===
    'ambiguity blockers leadership mentorship ownership partnerships',
  'both forms of question for every competency, and a playbook for the situational ones': () =>
    BUILT_IN_IDS.every((id) => {
      const forms = questionsOf(id, BUILT_IN_SET).map((q) => q.form);
      return forms.includes('behavioural') && forms.includes('situational') && BANK[id].playbooks.length > 0;
    }),
  'buy-in before the start, above all from a senior executive': () =>
    firstSteps(BEFORE_TROUBLE, /buy-in.*before it starts.*senior executive/) &&
    cues('partnerships', { 'senior-buy-in': /^Senior buy-in before/ }) &&
    cues('blockers', { 'executive-sponsor-early': /^Senior executive .*beforehand/ }),
  'early talks that discover shared goals': () =>
    firstSteps(BEFORE_TROUBLE, /./, /people early.*goals you share/) &&
    cues('partnerships', { 'shared-goal': /shared goal.*early/i }),
  'regular check-ins, and e-mail with KPIs and blockers': () =>
    firstSteps(BEFORE_TROUBLE, /./, /./, /check in regularly.*e-mail.*KPIs.*blockers/i) &&
    cues('partnerships', { 'partner-check-ins': /check-ins.*progress.*blockers/ }) &&
    cues('ownership', { 'progress-mails': /updates.*KPIs.*blockers/i }),
  'an owner inside the team for each outside dependency': () =>
    firstSteps(BEFORE_TROUBLE, /./, /./, /./, /owners.*in your team for each outside dependency/) &&
    cues('blockers', { 'owner-per-dependency': /owner for each dependency/ }) &&
    cues('ownership', { 'dependency-named-owner': /each outside dependency had an owner/i }),
  'trouble in the middle of a project, in eight steps, and asked for by its words': () =>
    MID_PROJECT_TROUBLE.steps.length === 8 &&
    firstSteps(
      MID_PROJECT_TROUBLE,
      /blocker.*one number/,
      /go to the people/i,
      /align on the goal/i,
      /trade.*people, scope or order/i,
      /escalate early, together.*facts and options/i,
      /re-plan, tell everyone/i,
      /watch the new plan/i,
      /write the lesson/i,
    ) &&
    playbookFor('trouble in the middle of a project', 'blockers', BUILT_IN_SET) === MID_PROJECT_TROUBLE &&
    playbookFor('you see trouble coming', 'blockers', BUILT_IN_SET) === BEFORE_TROUBLE,
  'bigger scope ranks higher, and a more senior role expects more of it': () => {
    const expected = LEVELS.map((level) => reachBars(level.expects));
    return (
      idsOf(REACHES) === 'task team teams org company' &&
      rising(REACHES.map((reach) => reach.bars)) &&
      idsOf(LEVELS) === 'junior mid senior lead staff principal' &&
      rising(expected) &&
      expected.at(-1)! > expected[0]!
    );
  },
  'partnerships that ended well and delivered': () =>
    cues('partnerships', {
      'good-for-both': /good outcome for both/i,
      'what-was-delivered': /what was delivered/i,
    }),
  'a partnership told in four steps: the partner, the impact, the goal, the escalation': () =>
    firstSteps(
      titled('partnerships', 'Partner will not buy in'),
      /go to the partner/i,
      /business impact/,
      /align on a goal.*both/i,
      /escalate quickly/i,
    ) &&
    cues('partnerships', {
      'went-to-the-partner': /went to the partner/,
      'business-impact': /business impact/i,
      'shared-goal': /shared goal/i,
      'escalated-quickly': /escalated quickly/i,
    }),
  'a way forward that was not known, and how the answer was found': () =>
    asks('ambiguity', /nobody knew the way forward/) &&
    cues('ambiguity', {
      'what-was-unknown': /what was unknown/i,
      'got-to-an-answer': /how you got to an answer/i,
    }),
  'judgement calls and what they cost': () =>
    asks('ambiguity', /judgement call/) &&
    cues('ambiguity', { 'judgement-call-price': /judgement call and its price/ }),
  'different people, asked what is wrong with it': () =>
    inOrder(
      titled('ambiguity', 'No clear path'),
      /talk to different people/i,
      /ask for dissent.*what is wrong with this\?/i,
    ) && cues('ambiguity', { 'dissent-asked-for': /whose dissent you asked for/i }),
  'a problem found, a role in it, work divided well': () =>
    cues('ownership', {
      'found-by-you': /found by you/i,
      'your-role': /your role/i,
      'who-did-what': /who did what.*why it worked/i,
    }),
  'alarms and checks left behind': () =>
    cues('ownership', { 'alarm-left-behind': /alarm or check.*left behind/ }),
  'made to work in the long term': () => cues('ownership', { 'still-works-today': /still works today/i }),
  'how success was verified': () => cues('ownership', { 'success-checked': /how success was verified/i }),
  'why hard, how ensured, what learned, same again: on every story, before the rest': () => {
    const asked = FOLLOW_UPS.slice(0, 4);
    return (
      idsOf(asked) === 'why-hard how-ensured learned same-again' &&
      [/hard/, /make sure/, /learn/, /same way again/].every((meaning, i) => meaning.test(asked[i]!.question))
    );
  },
  'nine things to teach a team, as starting points, with questions and cues': () =>
    [
      /spike/,
      /riskiest work first/,
      /90\/10.*tenth of the effort/,
      /distributed systems/,
      /security/,
      /feedback as a gift/,
      /product-market fit/,
      /user interviews/,
      /trade-offs/,
    ].every(teaches) &&
    asks('mentorship', /teach a team/) &&
    cues('mentorship', {
      'could-not-do-before': /could not do before/,
      'do-now-without-you': /now without you/,
    }),
};

it.each(Object.entries(HOMES))('the guide has its home: %s', (_what, isThere) => {
  expect(isThere()).toBe(true);
});

it('has a starting point or two for every competency', () => {
  const thin = BUILT_IN_IDS.filter((id) => STARTING_POINTS.filter((s) => s.competency === id).length < 2);
  expect(thin).toEqual([]);
});

it('knows twelve to fourteen follow-ups, with labels that fit a small button', () => {
  expect(FOLLOW_UPS.length).toBeGreaterThanOrEqual(12);
  expect(FOLLOW_UPS.length).toBeLessThanOrEqual(14);
  expect(FOLLOW_UPS.filter((f) => f.label.split(' ').length > 3 || f.label.length > 14)).toEqual([]);
});

it('starts an interview with a checklist of 8 to 12 lines, none done, each time a new one', () => {
  const list = freshChecklist();
  expect(list.length).toBeGreaterThanOrEqual(8);
  expect(list.length).toBeLessThanOrEqual(12);
  expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
  expect(list.every((item) => !item.done)).toBe(true);
  list[0]!.done = true;
  expect(freshChecklist()[0]).toEqual({ ...BEFORE_CHECKLIST[0], done: false });
});
