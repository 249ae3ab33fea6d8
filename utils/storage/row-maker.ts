import type { Story } from '../domain/story/story.ts';
import type { StoryRow } from './schema.ts';
import type { Told } from './story-told.ts';

/**
 * Rows say how strong a story is, and the code that judges that is 10 kB: no reading needs it. It comes soon after the
 * first paint, or with the first write, before its transaction.
 */
let maker: typeof import('./story-row.ts') | undefined;

export async function loadRowMaker(): Promise<void> {
  maker ??= await import('./story-row.ts');
}

/** The row of a story; `loadRowMaker` has been waited for. */
export function rowOf(story: Story, told: Told): StoryRow {
  if (!maker) throw new Error('The code that makes rows is not here yet');
  return maker.rowOf(story, told);
}
