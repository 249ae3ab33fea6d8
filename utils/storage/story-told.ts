import type { Telling } from '../domain/telling/telling.ts';

/** How often a story was told, and when last. */
export interface Told {
  told: number;
  lastToldAt: number | null;
}

/** Counts the tellings of each story that have ended. */
export function toldOf(tellings: readonly Telling[]): (storyId: string) => Told {
  const ends = new Map<string, number[]>();
  for (const { storyId, endedAt } of tellings) {
    if (endedAt === null) continue;
    const known = ends.get(storyId);
    if (known) known.push(endedAt);
    else ends.set(storyId, [endedAt]);
  }
  return (storyId) => {
    const times = ends.get(storyId) ?? [];
    return {
      told: times.length,
      lastToldAt: times.reduce<number | null>((a, b) => Math.max(a ?? b, b), null),
    };
  };
}
