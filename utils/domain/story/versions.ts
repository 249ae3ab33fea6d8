import type { StoryText } from './story.ts';

/** A story as it was at the end of one stretch of editing. Times are milliseconds since 1970. */
export interface StoryVersion {
  id: string;
  storyId: string;
  at: number;
  text: StoryText;
}

/** As long without a write, and what was written before is a version of its own. */
export const STRETCH_ENDS_AFTER = 5 * 60_000;

/** Of the newest, so many are kept whatever their age. */
const ALWAYS_KEPT = 20;
const DAY = 24 * 60 * 60_000;
/** Of the days of this last stretch of time one version each is kept; of older months one each. */
const KEPT_BY_DAY = 30 * DAY;

/**
 * Whether a write begins a new stretch of editing.
 * @param lastWriteAt null when nothing was written yet.
 */
export function startsNewStretch(lastWriteAt: number | null, now: number): boolean {
  if (lastWriteAt === null) return true;
  // A clock that was set back would otherwise hold the stretch open until it has caught up.
  return Math.abs(now - lastWriteAt) >= STRETCH_ENDS_AFTER;
}

/**
 * The ids of the versions that may go: beyond the newest 20 all but the last of each day, and after 30 days all but
 * the last of each month. Days and months are those of UTC.
 * @param versions of one story, newest first.
 */
export function versionsToDrop(versions: readonly Pick<StoryVersion, 'id' | 'at'>[], now: number): string[] {
  const seen = new Set<string>();
  return versions.slice(ALWAYS_KEPT).flatMap(({ id, at }) => {
    const period = now - at < KEPT_BY_DAY ? dayOf(at) : monthOf(at);
    if (seen.has(period)) return [id];
    seen.add(period);
    return [];
  });
}

function dayOf(at: number): string {
  return `day ${Math.floor(at / DAY)}`;
}

function monthOf(at: number): string {
  const date = new Date(at);
  return `month ${date.getUTCFullYear()}-${date.getUTCMonth()}`;
}
