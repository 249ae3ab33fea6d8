import * as v from 'valibot';
import { PROVIDER_IDS } from '../domain/call/call-sites.ts';
import { BUILT_IN_IDS } from '../domain/competency/competencies.ts';
import type { CompetencyChange } from '../domain/competency/set.ts';
import type { Everything } from '../domain/everything.ts';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import { REACHES, type Scope, STORY_REACHES } from '../domain/story/scope.ts';
import type { Story } from '../domain/story/story.ts';
import type { StoryVersion } from '../domain/story/versions.ts';
import type { AskedQuestion, Sitting, Telling } from '../domain/telling/telling.ts';
import { interview } from './backup-interview.ts';
import {
  competency,
  competencyOrNull,
  count,
  drawnInto,
  fields,
  id,
  level,
  list,
  oneOf,
  text,
  textOrNull,
  time,
  timeOrNull,
  yesOrNo,
} from './schema-parts.ts';

// A provider may leave the list of call sites one day: no reason to refuse the stories.
const provider = v.fallback(v.nullable(oneOf(PROVIDER_IDS)), null);

const beat = fields({ cues: list(text), detail: text });

// null stands for "not given" here: it is what JSON makes of a number that was never one.
const optionalCount = v.optional(v.nullable(count));
const scope = v.pipe(
  fields({
    reach: oneOf(STORY_REACHES.map((reach) => reach.id)),
    people: optionalCount,
    teams: optionalCount,
    months: optionalCount,
    users: optionalCount,
    money: v.optional(textOrNull),
  }),
  v.transform(
    (given) =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as unknown as Scope,
  ),
);

const storyText = {
  title: text,
  hook: text,
  beats: fields({ situation: beat, task: beat, action: beat, result: beat, learning: beat }),
  scope,
  role: text,
  employer: text,
  when: text,
  competencies: list(competency),
  tags: list(text),
  answers: v.record(text, text, 'expected a group of fields in { }'),
  questions: v.optional(
    v.record(text, v.boolean('expected true or false'), 'expected a group of fields in { }'),
  ),
  notes: v.optional(text),
  dismissed: v.optional(list(text)),
};

const story = fields({
  id,
  ...storyText,
  pinned: yesOrNo,
  sample: yesOrNo,
  createdAt: time,
  updatedAt: time,
  archivedAt: timeOrNull,
  deletedAt: timeOrNull,
  rev: count,
}) satisfies v.GenericSchema<unknown, Story>;

const version = fields({
  id,
  storyId: text,
  at: time,
  text: fields(storyText),
}) satisfies v.GenericSchema<unknown, StoryVersion>;

const competencyChange = fields({
  id: competency,
  name: v.optional(text),
  meaning: v.optional(text),
  hidden: v.optional(yesOrNo),
  order: v.optional(v.number('expected a number')),
  like: v.optional(list(oneOf(BUILT_IN_IDS))),
  questions: v.optional(list(fields({ form: oneOf(['behavioural', 'situational']), text }))),
  cues: v.optional(list(fields({ id, text }))),
  playbooks: v.optional(
    list(
      fields({
        title: text,
        steps: list(fields({ do: text, how: text })),
        when: v.optional(list(text)),
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, CompetencyChange>;

const sitting = fields({
  id,
  interviewId: textOrNull,
  provider,
  startedAt: time,
  endedAt: timeOrNull,
  draft: text,
  declined: textOrNull,
}) satisfies v.GenericSchema<unknown, Sitting>;

const question = fields({
  id,
  sittingId: text,
  text,
  askedAt: time,
  competency: competencyOrNull,
}) satisfies v.GenericSchema<unknown, AskedQuestion>;

// Its story or sitting may be gone: what was said to whom is still worth keeping.
const telling = fields({
  id,
  storyId: text,
  sittingId: text,
  questionId: textOrNull,
  startedAt: time,
  endedAt: timeOrNull,
  title: text,
  hook: v.optional(text),
  numbers: list(text),
}) satisfies v.GenericSchema<unknown, Telling>;

const settings = fields({
  theme: v.optional(oneOf(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  textSize: v.optional(drawnInto(100, 200), DEFAULT_SETTINGS.textSize),
  answerSeconds: v.optional(drawnInto(60, 240), DEFAULT_SETTINGS.answerSeconds),
  warnSeconds: v.optional(drawnInto(0, 3600), DEFAULT_SETTINGS.warnSeconds),
  wordsPerMinute: v.optional(drawnInto(100, 200), DEFAULT_SETTINGS.wordsPerMinute),
  level: v.optional(level, DEFAULT_SETTINGS.level),
  ladder: v.optional(
    list(
      fields({
        id: level,
        name: text,
        expects: oneOf(REACHES.map((reach) => reach.id)),
        gone: v.optional(yesOrNo),
      }),
    ),
    DEFAULT_SETTINGS.ladder,
  ),
  checklist: v.optional(v.nullable(list(fields({ id: text, text }))), DEFAULT_SETTINGS.checklist),
  confidential: v.optional(list(fields({ word: text, standIn: text })), DEFAULT_SETTINGS.confidential),
  redact: v.optional(yesOrNo, DEFAULT_SETTINGS.redact),
  columns: v.optional(v.record(text, list(text)), DEFAULT_SETTINGS.columns),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Version 1 of the backup, without the three keys at its head. */
export const EVERYTHING = fields({
  stories: list(story),
  interviews: list(interview),
  sittings: list(sitting),
  questions: list(question),
  tellings: list(telling),
  // Absent in files of the first Sidestory.
  competencies: v.optional(list(competencyChange), []),
  versions: v.optional(list(version), []),
  settings,
}) satisfies v.GenericSchema<unknown, Everything>;
