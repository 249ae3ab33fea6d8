import * as v from 'valibot';
import { PROVIDER_IDS } from '../domain/call/call-sites.ts';
import type { Interview } from '../domain/interview/interview.ts';
import { KINDS } from '../domain/interview/kind.ts';
import {
  competency,
  competencyOrNull,
  count,
  fields,
  id,
  level,
  list,
  oneOf,
  text,
  time,
  timeOrNull,
  yesOrNo,
} from './schema-parts.ts';

const sheet = fields({
  remember: text,
  concerns: list(fields({ id: text, concern: text, answer: text })),
  questions: list(fields({ id: text, text })),
  logistics: text,
});

const planned = fields({
  storyId: text,
  competency: competencyOrNull,
  second: v.optional(yesOrNo),
  locked: v.optional(yesOrNo),
});

/** An interview in a backup; what is optional is absent in files of the first Sidestory. */
export const interview = fields({
  id,
  company: text,
  role: text,
  level,
  round: text,
  // A kind or a provider may leave its list one day: no reason to refuse the interview.
  kind: v.fallback(v.optional(oneOf(KINDS.map((kind) => kind.id))), undefined),
  startsAt: timeOrNull,
  minutes: v.optional(count),
  zone: v.optional(text),
  people: text,
  provider: v.fallback(v.optional(oneOf(PROVIDER_IDS)), undefined),
  link: v.optional(text),
  uid: v.optional(text),
  job: v.optional(text),
  sheet: v.optional(sheet),
  focus: list(competency),
  plan: list(planned),
  before: list(fields({ id: text, text, done: yesOrNo })),
  createdAt: time,
  updatedAt: time,
  rev: count,
}) satisfies v.GenericSchema<unknown, Interview>;
