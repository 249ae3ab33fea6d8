import { CALL_SITES } from '../../utils/domain/call/call-sites.ts';
import { BUILT_IN_IDS } from '../../utils/domain/competency/competencies.ts';
import type { Everything } from '../../utils/domain/everything.ts';
import type { Interview, Sheet } from '../../utils/domain/interview/interview.ts';
import { KINDS } from '../../utils/domain/interview/kind.ts';
import { LEVELS } from '../../utils/domain/interview/level.ts';
import { REACHES, type Scope } from '../../utils/domain/story/scope.ts';
import type { Story, StoryText } from '../../utils/domain/story/story.ts';

/** Values that follow from a seed alone; tests print the seed when they fail. */
export interface Generator {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  list<T>(most: number, make: (index: number) => T): T[];
  text(): string;
}

const PIECES = [
  ...[
    'outage',
    'we cut',
    '40 %',
    'team',
    'Kafka',
    ' ',
    '\n',
    '\t',
    '"quoted"',
    '\\',
    '/',
    '\u0000',
    '\u2028',
    '</script>',
  ],
  ...[
    'é',
    'ß',
    '\u00a0',
    '\u200d',
    '😀',
    '👩‍💻',
    '\ud800',
    '\udc00',
    'שלום',
    'مرحبا',
    '会議',
    '’',
    '“',
    '__proto__',
    'null',
    '-0',
    '{',
    ']',
  ],
] as const;

/** The same seed gives the same values (mulberry32). */
export function generator(seed: number): Generator {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]) => from[whole(0, from.length - 1)] as T;
  const list = <T>(most: number, make: (index: number) => T) =>
    Array.from({ length: whole(0, most) }, (_, index) => make(index));
  return {
    whole,
    pick,
    list,
    chance: (share) => next() < share,
    text: () => list(6, () => pick(PIECES)).join(''),
  };
}

/** A data set as the database could hold it: ids of a kind are unique, pointers may lead nowhere. */
export function generateEverything(make: Generator): Everything {
  const { whole, chance, pick, list, text } = make;
  const time = () => whole(0, 2e12);
  const timeOrNull = () => (chance(0.5) ? time() : null);
  const competency = () => pick(BUILT_IN_IDS);
  const competencyOrNull = () => (chance(0.5) ? competency() : null);
  const pointer = (kind: string) => `${kind}-${whole(0, 9)}`;
  const beat = () => ({ cues: list(4, text), detail: text() });

  const scope = (): Scope => ({
    reach: pick(REACHES).id,
    ...(chance(0.5) && { people: whole(0, 5000) }),
    ...(chance(0.5) && { teams: whole(0, 50) }),
    ...(chance(0.5) && { months: whole(0, 60) }),
    ...(chance(0.5) && { users: whole(0, 1e9) }),
    ...(chance(0.5) && { money: text() }),
  });
  const storyText = (): StoryText => ({
    title: text(),
    hook: text(),
    beats: { situation: beat(), task: beat(), action: beat(), result: beat(), learning: beat() },
    scope: scope(),
    role: text(),
    employer: text(),
    when: text(),
    competencies: list(3, competency),
    tags: list(3, text),
    answers: Object.fromEntries(
      list(4, (n) => [pick(['why-hard', 'learned', '7', 'é', `cue-${n}`]), text()]),
    ),
    ...(chance(0.3) && { questions: Object.fromEntries(list(3, (n) => [`asked-${n}`, chance(0.5)])) }),
    ...(chance(0.3) && { notes: text() }),
    ...(chance(0.2) && { dismissed: list(2, () => pick(['too-long', 'no-number'])) }),
  });
  const story = (index: number): Story => ({
    id: `story-${index}`,
    ...storyText(),
    pinned: chance(0.5),
    sample: chance(0.2),
    createdAt: time(),
    updatedAt: time(),
    archivedAt: timeOrNull(),
    deletedAt: timeOrNull(),
    rev: whole(1, 99),
  });
  const sheet = (): Sheet => ({
    remember: text(),
    concerns: list(3, (n) => ({ id: `concern-${n}`, concern: text(), answer: text() })),
    questions: list(3, (n) => ({ id: `question-${n}`, text: text() })),
    logistics: text(),
  });
  const interview = (index: number): Interview => ({
    id: `interview-${index}`,
    company: text(),
    role: text(),
    level: pick(LEVELS).id,
    round: text(),
    startsAt: timeOrNull(),
    people: text(),
    ...(chance(0.5) && { kind: pick(KINDS).id, minutes: whole(0, 480), zone: text() }),
    ...(chance(0.5) && { provider: pick(CALL_SITES).id, link: text(), uid: text(), job: text() }),
    ...(chance(0.5) && { sheet: sheet() }),
    focus: list(5, competency),
    plan: list(4, () => ({
      storyId: pointer('story'),
      competency: competencyOrNull(),
      ...(chance(0.3) && { second: true, locked: chance(0.5) }),
    })),
    before: list(4, (n) => ({ id: `line-${n}`, text: text(), done: chance(0.5) })),
    createdAt: time(),
    updatedAt: time(),
    rev: whole(1, 99),
  });
  return {
    stories: list(6, story),
    interviews: list(3, interview),
    sittings: list(3, (index) => ({
      id: `sitting-${index}`,
      interviewId: chance(0.5) ? pointer('interview') : null,
      provider: chance(0.5) ? pick(CALL_SITES).id : null,
      startedAt: time(),
      endedAt: timeOrNull(),
      draft: text(),
      declined: chance(0.3) ? pointer('interview') : null,
    })),
    questions: list(5, (index) => ({
      id: `question-${index}`,
      sittingId: pointer('sitting'),
      text: text(),
      askedAt: time(),
      competency: competencyOrNull(),
    })),
    tellings: list(5, (index) => ({
      id: `telling-${index}`,
      storyId: pointer('story'),
      sittingId: pointer('sitting'),
      questionId: chance(0.5) ? pointer('question') : null,
      startedAt: time(),
      endedAt: timeOrNull(),
      title: text(),
      ...(chance(0.5) && { hook: text() }),
      numbers: list(3, text),
    })),
    competencies: list(3, (index) => ({
      id: `own-${index}`,
      ...(chance(0.5) && { name: text() }),
      ...(chance(0.3) && { hidden: chance(0.5) }),
      ...(chance(0.5) && { order: whole(0, 20) - 0.5 }),
      ...(chance(0.5) && { like: list(2, () => pick(BUILT_IN_IDS)) }),
      ...(chance(0.3) && { cues: list(3, (n) => ({ id: `cue-${index}-${n}`, text: text() })) }),
    })),
    versions: list(3, (index) => ({
      id: `version-${index}`,
      storyId: pointer('story'),
      at: time(),
      text: storyText(),
    })),
    settings: {
      theme: pick(['system', 'light', 'dark']),
      textSize: whole(100, 200),
      answerSeconds: whole(60, 240),
      warnSeconds: whole(60, 300),
      wordsPerMinute: whole(100, 200),
      level: pick(LEVELS).id,
      ladder: list(2, (n) => ({ id: `rung-${n}`, name: text(), expects: pick(REACHES).id })),
      checklist: chance(0.5) ? null : list(3, (n) => ({ id: `line-${n}`, text: text() })),
      confidential: list(2, () => ({ word: text(), standIn: text() })),
      redact: chance(0.5),
      columns: Object.fromEntries(list(2, (n) => [`title ${n}`, list(3, text)])),
    },
  };
}
