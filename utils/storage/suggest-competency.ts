import { COMPETENCIES, type CompetencyId } from '../domain/competency/competencies.ts';
import { BEATS, beatText, type Story } from '../domain/story/story.ts';

/** Characters; what a story is about shows in its beginning, and the rest only takes time. */
const ENOUGH = 2000;

/** Loads what tells from its words which competency a story is an example of; null when they show none. */
export async function loadSuggester(): Promise<(story: Story) => CompetencyId | null> {
  const [{ createLookup }, { BANK }] = await Promise.all([
    import('../lookup/create-lookup.ts'),
    import('../domain/competency/bank.ts'),
  ]);
  const lookup = createLookup([], { competencies: COMPETENCIES.map((c) => ({ ...c, ...BANK[c.id] })) });
  return (story) => {
    const text = [story.title, story.hook, ...BEATS.map(({ id }) => beatText(story.beats[id]))].join('\n');
    return lookup(text.slice(0, ENOUGH)).competencies[0]?.id ?? null;
  };
}
