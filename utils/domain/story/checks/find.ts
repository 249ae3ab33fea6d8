import { CHECKS, type CheckId } from './checks.ts';
import { findConfidential } from './confidential.ts';
import { findLongCues, findManyCues } from './cues.ts';
import type { Found } from './found.ts';
import { findHookWithoutResult, findLongHook, findNoHook } from './hook.ts';
import { findLongSetUp, findTooLong, findTooShort } from './length.ts';
import { findGaps, findMissing, findNoNumber, findNotFinished } from './parts.ts';
import { findBelowLevel, findNoScope } from './scope.ts';
import { MOST_PLACES } from './sentences.ts';
import type { Place, Told } from './told.ts';
import { findVague } from './vague.ts';
import { findPassiveTask, findWeNotI } from './voice.ts';

const FIND: Record<CheckId, (told: Told) => Found | null> = {
  'not-finished': findNotFinished,
  gaps: findGaps,
  'no-situation': findMissing('situation'),
  'no-task': findMissing('task'),
  'no-action': findMissing('action'),
  'no-result': findMissing('result'),
  'no-number': findNoNumber,
  'no-learning': findMissing('learning'),
  'no-scope': findNoScope,
  'we-not-i': findWeNotI,
  'long-set-up': findLongSetUp,
  'too-long': findTooLong,
  'too-short': findTooShort,
  'below-level': findBelowLevel,
  'passive-task': findPassiveTask,
  'confidential-looking': findConfidential,
  'no-hook': findNoHook,
  'hook-no-result': findHookWithoutResult,
  'long-hook': findLongHook,
  vague: findVague,
  'long-cue': findLongCues,
  'many-cues': findManyCues,
};

/** What a check found in a story. */
export interface Finding {
  id: CheckId;
  /** For a list: 'needs a number'. */
  short: string;
  /** One sentence. */
  advice: string;
  language: 'any' | 'English';
  /** Whether it keeps the story from being strong. */
  weakens: boolean;
  /** The words that it is about; empty when something is missing. */
  at: Place[];
}

/** All findings, the most important first. A story that is hardly begun has one only. */
export function findAll(told: Told, dismissed: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    if (check.language === 'English' && !told.english) continue;
    const found = FIND[check.id](told);
    if (!found) continue;
    findings.push({ ...check, ...found, at: (found.at ?? []).slice(0, MOST_PLACES) });
    // Who dismisses this one wants to hear of the parts.
    if (check.id === 'not-finished' && !dismissed.has(check.id)) break;
  }
  return findings;
}
