import type { Everything } from '../../utils/domain/everything.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { emptyStory } from '../../utils/domain/story/story.ts';
import { writeBackup } from '../../utils/transfer/backup.ts';

/** When every file of the tests was written. */
export const NOW = Date.UTC(2026, 10, 22, 9, 30);

/** A data set with nothing in it but what is given. */
export function everything(parts: Partial<Everything> = {}): Everything {
  return {
    stories: [],
    interviews: [],
    sittings: [],
    questions: [],
    tellings: [],
    competencies: [],
    versions: [],
    settings: DEFAULT_SETTINGS,
    ...parts,
  };
}

/** Three stories with nothing in them. */
export const threeStories = everything({ stories: ['a', 'b', 'c'].map((id) => emptyStory(id, NOW)) });

/** The file of three empty stories after a change by hand. */
// biome-ignore lint/suspicious/noExplicitAny: a file changed by hand has no type
export function changed(change: (file: any) => void, from = threeStories): string {
  const file = JSON.parse(writeBackup(from, NOW));
  change(file);
  return JSON.stringify(file);
}
