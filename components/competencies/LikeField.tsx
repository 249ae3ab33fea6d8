import { type BuiltInId, COMPETENCIES } from '../../utils/domain/competency/competencies.ts';
import type { Competency } from '../../utils/domain/competency/set.ts';
import { changeCompetency } from '../../utils/storage/competencies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { ChosenCompetency } from '../shared/ChosenCompetency.tsx';
import type { ViewProps } from '../shared/screen.ts';

/** More would say little: nearly all stories would count. */
const MOST = 3;

/** The built-in competencies that one of the user's own is like, nearest first. */
export function LikeField({ competency, attempt }: Pick<ViewProps, 'attempt'> & { competency: Competency }) {
  const { id, like } = competency;
  const { name } = useCompetencies();
  const put = (change: (like: readonly BuiltInId[]) => readonly BuiltInId[]) =>
    void attempt(() => changeCompetency(id, (now) => ({ like: [...change(now.like ?? [])] })));
  const add = (added: string) => {
    const found = COMPETENCIES.find((one) => one.id === added);
    if (found) put((now) => [...new Set([...now, found.id])].slice(0, MOST));
  };
  return (
    <fieldset className="field plain">
      <legend>Like, the nearest first</legend>
      <div className="tokens">
        {like.map((one) => (
          <ChosenCompetency
            key={one}
            id={one}
            name={name(one)}
            onTake={() => put((now) => now.filter((other) => other !== one))}
          />
        ))}
        {like.length < MOST && (
          <select
            aria-label="Add what it is like"
            className="chip"
            value=""
            onChange={(event) => add(event.target.value)}
          >
            <option value="">Add…</option>
            {COMPETENCIES.filter((one) => !like.includes(one.id)).map((one) => (
              <option key={one.id} value={one.id}>
                {name(one.id)}
              </option>
            ))}
          </select>
        )}
      </div>
      <small>
        Their stories count here too. The first gives its colour, and cues and playbooks until you write some.
      </small>
    </fieldset>
  );
}
