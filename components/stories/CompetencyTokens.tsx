import { useMemo } from 'react';
import {
  COMPETENCIES,
  type CompetencyId,
  competencyName,
} from '../../utils/domain/competency/competencies.ts';
import { useBank } from '../live/useBank.ts';
import { hue } from '../shared/hue.ts';
import type { StoryDraft } from './useStoryDraft.ts';

const MOST_PROPOSED = 2;

/**
 * The competencies of a story, the first is the main one; a click takes one away, the list adds one. What the words
 * of the story speak for is proposed.
 */
export function CompetencyTokens({ draft, chosen }: { draft: StoryDraft; chosen: readonly CompetencyId[] }) {
  const put = (competencies: readonly string[]) => draft.put('competencies', competencies.join(' '));
  const bank = useBank();
  const { stored } = draft;
  const suggested = useMemo(() => (stored && bank ? bank.lookup.suggest(stored) : []), [stored, bank]);
  const others = COMPETENCIES.filter((c) => !chosen.includes(c.id));
  const proposed = suggested.filter((id) => !chosen.includes(id)).slice(0, MOST_PROPOSED);
  return (
    <fieldset className="field plain">
      <legend>Competencies, the main one first</legend>
      <div className="tokens">
        {chosen.map((id) => (
          <button
            key={id}
            type="button"
            className="chip on"
            style={hue(id)}
            aria-label={`${competencyName(id)}, take away`}
            onClick={() => put(chosen.filter((other) => other !== id))}
          >
            {competencyName(id)} <span aria-hidden="true">×</span>
          </button>
        ))}
        {proposed.map((id) => (
          <button
            key={id}
            type="button"
            className="chip proposed"
            style={hue(id)}
            aria-label={`${competencyName(id)}, proposed: add`}
            title="Your words speak for it"
            onClick={() => put([...chosen, id])}
          >
            <span aria-hidden="true">+</span> {competencyName(id)}
          </button>
        ))}
        <select
          aria-label="Add a competency"
          className="chip"
          value=""
          onChange={(event) => put([...chosen, event.target.value])}
        >
          <option value="">Add…</option>
          {others.map((c) => (
            <option key={c.id} value={c.id} title={c.meaning}>
              {c.name}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
