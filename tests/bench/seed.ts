import { sampleStories } from '../../utils/domain/story/samples.ts';
import type { Beat, Story } from '../../utils/domain/story/story.ts';
import { type Generator, generator } from '../support/generate.ts';

/** Words of the sample stories that may stand for each other, so that a thousand stories are a thousand. */
const ALIKE = [
  ['parcel', 'invoice', 'ticket', 'order', 'claim', 'permit', 'ledger', 'contract', 'sample', 'voucher'],
  ['clinic', 'depot', 'school', 'branch', 'hospital', 'shop', 'airport', 'library', 'factory', 'harbour'],
  ['outage', 'delay', 'leak', 'backlog', 'regression', 'shortage', 'incident', 'slowdown', 'mismatch'],
  ['queue', 'pipeline', 'cache', 'scheduler', 'importer', 'gateway', 'register', 'dashboard', 'archive'],
  ['booking', 'payment', 'delivery', 'refund', 'survey', 'transfer', 'inspection', 'renewal', 'enrolment'],
  ['meter', 'sensor', 'scanner', 'printer', 'terminal', 'camera', 'badge', 'tablet', 'valve', 'router'],
  ['manager', 'director', 'analyst', 'designer', 'architect', 'auditor', 'planner', 'trainer', 'nurse'],
  ['finance', 'legal', 'security', 'sales', 'support', 'research', 'operations', 'marketing', 'compliance'],
  ['weeks', 'days', 'months', 'sprints'],
  ['migration', 'launch', 'rewrite', 'pilot', 'merger', 'rollout', 'upgrade', 'review', 'audit', 'rehearsal'],
  ['table', 'report', 'model', 'form', 'script', 'sheet', 'catalogue', 'index', 'template', 'formula'],
  ['customers', 'patients', 'drivers', 'tenants', 'pupils', 'farmers', 'members', 'readers', 'visitors'],
] as const satisfies readonly (readonly string[])[];

const NAMES = ['Pellam', 'Larkfold', 'Oakhelm'];
const STARTS = [
  'Bar',
  'Cor',
  'Dun',
  'El',
  'Fen',
  'Gar',
  'Hol',
  'Ing',
  'Mar',
  'Nor',
  'Pen',
  'Stan',
  'Thorn',
  'Wes',
];
const ENDS = [
  'bury',
  'croft',
  'dale',
  'field',
  'gate',
  'ham',
  'ley',
  'mere',
  'stead',
  'ton',
  'wick',
  'worth',
];

/** The first ones, as many as somebody means to use in one call. */
const PINNED = 8;
const HOUR = 3_600_000;

/** `count` believable stories, the same for the same count and `now` (milliseconds since 1970). */
export function seedStories(count: number, now: number): Story[] {
  const samples = sampleStories(now);
  return Array.from({ length: count }, (_, place) => {
    const story = samples[place % samples.length]!;
    return vary(story, place, now, generator(place + 1));
  });
}

function vary(story: Story, place: number, now: number, make: Generator): Story {
  const swap = swapper(make);
  const beat = ({ cues, detail }: Beat): Beat => ({ cues: cues.map(swap), detail: swap(detail) });
  const { situation, task, action, result, learning } = story.beats;
  const updatedAt = now - place * HOUR;
  return {
    ...story,
    id: `seed-${place}`,
    title: swap(story.title),
    hook: swap(story.hook),
    beats: {
      situation: beat(situation),
      task: beat(task),
      action: beat(action),
      result: beat(result),
      learning: beat(learning),
    },
    employer: swap(story.employer),
    tags: story.tags.map(swap),
    pinned: place < PINNED,
    sample: false,
    createdAt: updatedAt - HOUR,
    updatedAt,
  };
}

/** Swaps words for their likes, each the same way throughout one story. */
function swapper(make: Generator): (text: string) => string {
  const swaps = new Map<string, string>();
  for (const words of ALIKE) {
    const turn = make.whole(0, words.length - 1);
    words.forEach((word, i) => {
      swaps.set(word, words[(i + turn) % words.length]!);
    });
  }
  for (const name of NAMES) swaps.set(name, make.pick(STARTS) + make.pick(ENDS));
  const factor = make.whole(5, 30) / 10;
  return (text) =>
    text.replace(/\d+|[A-Za-z]+/g, (word) =>
      /^\d{1,3}$/.test(word) ? String(Math.max(2, Math.round(Number(word) * factor))) : swapWord(word, swaps),
    );
}

/** Words in the plural follow their singular. */
function swapWord(word: string, swaps: ReadonlyMap<string, string>): string {
  const singular = word.endsWith('s') ? swaps.get(word.slice(0, -1)) : undefined;
  return swaps.get(word) ?? (singular === undefined ? word : `${singular}s`);
}
