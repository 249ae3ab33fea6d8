import {
  COMPETENCIES,
  type CompetencyId,
  competencyName,
} from '../../utils/domain/competency/competencies.ts';
import { hue } from '../shared/hue.ts';
import type { StoryDraft } from './useStoryDraft.ts';

/** The competencies of a story, the first is the main one; a click takes one away, the list adds one. */
export function CompetencyTokens({ draft, chosen }: { draft: StoryDraft; chosen: readonly CompetencyId[] }) {
  const put = (competencies: readonly string[]) => draft.put('competencies', competencies.join(' '));
  const others = COMPETENCIES.filter((c) => !chosen.includes(c.id));
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
