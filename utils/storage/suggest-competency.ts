import type { CompetencyId } from '../domain/competency/competencies.ts';
import type { Story } from '../domain/story/story.ts';
import { competenciesOf } from '../lookup/competencies-of.ts';
import { currentCompetencies } from './competencies.ts';

/** Loads what tells from its words which competency a story is an example of; null when they show none. */
export async function loadSuggester(): Promise<(story: Story) => CompetencyId | null> {
  const { createLookup } = await import('../lookup/create-lookup.ts');
  const lookup = createLookup([], { competencies: competenciesOf(currentCompetencies()) });
  return (story) => lookup.suggest(story)[0] ?? null;
}
