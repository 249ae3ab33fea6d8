import { checkQuality, checkTime } from './figures/checks.ts';
import { code, workerCode } from './figures/code.ts';
import { editing } from './figures/editing.ts';
import { heap } from './figures/heap.ts';
import { idle, idleFocused, telling } from './figures/idle.ts';
import { keystroke } from './figures/keystroke.ts';
import { lookup, lookupData, lookupReady } from './figures/lookup.ts';
import { lookupKeystrokes, lookupQuality } from './figures/lookup-quality.ts';
import { noise } from './figures/noise.ts';
import { planTime } from './figures/plan.ts';
import { covered, hidden } from './figures/quiet.ts';
import { readyCall, readyPanel, readyStories } from './figures/ready.ts';
import type { Figure } from './rows.ts';

/** Everything that is measured, in this order: those that need no browser first, then each size with its own browser. */
export const FIGURES: readonly Figure[] = [
  lookup(60),
  lookup(1000),
  lookup(10_000),
  lookupReady(1000),
  lookupReady(10_000),
  lookupData,
  ...lookupQuality,
  lookupKeystrokes,
  ...checkQuality,
  checkTime,
  planTime,
  workerCode,
  noise,
  readyCall(1000),
  readyStories(1000),
  readyPanel(1000),
  code,
  heap,
  keystroke(1000),
  editing,
  idle,
  idleFocused,
  telling,
  covered,
  hidden,
  readyCall(10_000),
  readyStories(10_000),
  readyPanel(10_000),
  keystroke(10_000),
];
