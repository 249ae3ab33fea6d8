import { useMemo } from 'react';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useKnowledge } from '../live/useKnowledge.ts';

/** What the ids in a story are called on screen: the user may have renamed competencies, and written cues of their own. */
export function useFieldNames() {
  const set = useCompetencies();
  const knowledge = useKnowledge();
  return useMemo(() => {
    const cues = set.all.flatMap(({ id }) => knowledge?.knowledgeOf(id, set).cues ?? []);
    const texts = new Map(cues.map(({ id, text }) => [id, text]));
    return { competency: set.name, cue: (id: string) => texts.get(id) };
  }, [set, knowledge]);
}
