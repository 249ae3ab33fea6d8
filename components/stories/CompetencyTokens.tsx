import {
  COMPETENCIES,
  type CompetencyId,
  competencyName,
} from '../../utils/domain/competency/competencies.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { changeStory } from '../../utils/storage/stories.ts';
import { hue } from '../shared/hue.ts';
import type { ViewProps } from '../shared/screen.ts';

/** The competencies of a story, the first is the main one; a click takes one away, the list adds one. */
export function CompetencyTokens({ story, attempt }: { story: Story; attempt: ViewProps['attempt'] }) {
  const put = (competencies: CompetencyId[]) => void attempt(() => changeStory(story.id, { competencies }));
  const others = COMPETENCIES.filter((c) => !story.competencies.includes(c.id));
  return (
    <fieldset className="field plain">
      <legend>Competencies, the main one first</legend>
      <div className="tokens">
        {story.competencies.map((id) => (
          <button
            key={id}
            type="button"
            className="chip on"
            style={hue(id)}
            aria-label={`${competencyName(id)}, take away`}
            onClick={() => put(story.competencies.filter((other) => other !== id))}
          >
            {competencyName(id)} <span aria-hidden="true">×</span>
          </button>
        ))}
        <select
          aria-label="Add a competency"
          className="chip"
          value=""
          onChange={(event) => put([...story.competencies, event.target.value as CompetencyId])}
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
