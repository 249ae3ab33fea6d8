import { memo, useMemo } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { useBank } from '../live/useBank.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { ChosenCompetency } from '../shared/ChosenCompetency.tsx';
import { hue } from '../shared/hue.ts';
import { useSettled } from '../ui/useSettled.ts';
import { PAUSE, type StoryDraft } from './useStoryDraft.ts';

const MOST_PROPOSED = 2;

/**
 * The competencies of a story, the first is the main one; a click takes one away, the list adds one. What the words
 * of the story speak for is proposed.
 */
export const CompetencyTokens = memo(function CompetencyTokens(props: {
  put: StoryDraft['put'];
  stored: StoryDraft['stored'];
  chosen: readonly CompetencyId[];
}) {
  const { chosen } = props;
  const put = (competencies: readonly string[]) => props.put('competencies', competencies.join(' '));
  // Asked once the writing stops, and not with every key.
  const bank = useSettled(useBank(), PAUSE);
  const stored = useSettled(props.stored, PAUSE);
  const { shown, name } = useCompetencies();
  const suggested = useMemo(() => (stored && bank ? bank.lookup.suggest(stored) : []), [stored, bank]);
  const others = shown.filter((c) => !chosen.includes(c.id));
  const proposed = suggested.filter((id) => !chosen.includes(id)).slice(0, MOST_PROPOSED);
  return (
    <fieldset className="field plain">
      <legend>Competencies, the main one first</legend>
      <div className="tokens">
        {chosen.map((id) => (
          <ChosenCompetency
            key={id}
            id={id}
            name={name(id)}
            onTake={() => put(chosen.filter((other) => other !== id))}
          />
        ))}
        {proposed.map((id) => (
          <button
            key={id}
            type="button"
            className="chip proposed"
            style={hue(id)}
            aria-label={`${name(id)}, proposed: add`}
            title="Your words speak for it"
            onClick={() => put([...chosen, id])}
          >
            <span aria-hidden="true">+</span> {name(id)}
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
});
