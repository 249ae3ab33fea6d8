import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { useCompetencies } from '../../live/useCompetencies.ts';
import { hue } from '../../shared/hue.ts';

/** Nine keys show them in the call. */
export const MOST_IN_FOCUS = 9;

type InFocus = Pick<Interview, 'focus'>;

/** What this interview looks at, in the order of the keys. */
export function Focus(props: { interview: InFocus; onChange(change: InFocus): void }) {
  const { focus } = props.interview;
  const set = useCompetencies();
  const inFocus = focus.map((id) => set.get(id) ?? { id, name: set.name(id), meaning: '' });
  const toggle = (id: CompetencyId) =>
    props.onChange({ focus: focus.includes(id) ? focus.filter((other) => other !== id) : [...focus, id] });
  return (
    <>
      <h2 className="sub">
        What they look at <small>{focus.length} in focus, in this order</small>
      </h2>
      <div className="tokens inset">
        {[...inFocus, ...set.shown.filter((c) => !focus.includes(c.id))].map((c) => {
          const place = focus.indexOf(c.id);
          return (
            <button
              key={c.id}
              type="button"
              className="chip"
              style={hue(c.id)}
              title={c.meaning}
              aria-pressed={place >= 0}
              disabled={place < 0 && focus.length >= MOST_IN_FOCUS}
              onClick={() => toggle(c.id)}
            >
              {place >= 0 && <kbd>{place + 1}</kbd>}
              {c.name}
            </button>
          );
        })}
      </div>
    </>
  );
}
