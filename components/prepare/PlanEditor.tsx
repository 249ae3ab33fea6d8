import type { Interview, PlannedStory } from '../../utils/domain/interview/interview.ts';
import { levelOf } from '../../utils/domain/interview/level.ts';
import {
  uncovered,
  withExample,
  withExampleMoved,
  withoutExample,
} from '../../utils/domain/interview/plan.ts';
import { isBelow } from '../../utils/domain/story/scope.ts';
import { changeInterview } from '../../utils/storage/interviews.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import { useSettings } from '../live/useSettings.ts';
import { hue } from '../shared/hue.ts';
import { ScopeBars } from '../shared/ScopeBars.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Icon } from '../ui/Icon.tsx';
import { ChooseExample } from './ChooseExample.tsx';

type Props = Pick<ViewProps, 'attempt' | 'go'> & { interview: Interview };

/** The examples for this call, in the order in which they stand beside it. */
export function PlanEditor({ interview, attempt, go }: Props) {
  const { plan, focus } = interview;
  const { name } = useCompetencies();
  // The plan is read inside, so that changing it never empties the list for the time of another question.
  const rows = useLive(
    async (db) => {
      const ids = ((await db.interviews.get(interview.id))?.plan ?? []).map((p) => p.storyId);
      const found = await db.rows.bulkGet(ids);
      return new Map(ids.map((id, i) => [id, found[i]]));
    },
    [interview.id],
  );
  const put = (change: (plan: PlannedStory[]) => PlannedStory[]) =>
    void attempt(() => changeInterview(interview.id, (now) => ({ plan: change(now.plan) })));
  const isGone = ({ storyId }: PlannedStory) =>
    rows?.has(storyId) && (rows.get(storyId)?.shelf ?? 'bin') === 'bin';
  const open = uncovered(
    focus,
    plan.filter((planned) => !isGone(planned)),
  );
  const expects = levelOf(interview.level, useSettings().ladder).expects;
  return (
    <>
      <h2 className="sub">
        Your examples for this call <small>{plan.length}</small>
      </h2>
      <ol className="plan">
        {plan.map((planned, place) => {
          if (!rows?.has(planned.storyId)) return null;
          const row = isGone(planned) ? undefined : rows.get(planned.storyId);
          const takeOut = (
            <button
              type="button"
              className="icon"
              aria-label={`${row?.title ?? 'Deleted story'}: take out`}
              onClick={() => put((now) => withoutExample(now, planned.storyId))}
            >
              <Icon name="close" />
            </button>
          );
          if (!row)
            return (
              <li key={planned.storyId}>
                <small className="plain">Deleted story</small>
                {takeOut}
              </li>
            );
          return (
            <li key={planned.storyId} style={hue(planned.competency)}>
              <button
                type="button"
                className="plain"
                onClick={() => go({ view: 'stories', openStory: row.id })}
              >
                <b dir="auto">{row.title}</b>
                <small>
                  {planned.competency && name(planned.competency)}
                  {isBelow(row.reach, expects) && ' · small for this level'}
                </small>
              </button>
              <ScopeBars reach={row.reach} />
              <button
                type="button"
                className="icon"
                aria-label={`${row.title}: earlier`}
                disabled={place === 0}
                onClick={() => put((now) => withExampleMoved(now, planned.storyId, -1))}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="icon"
                aria-label={`${row.title}: later`}
                disabled={place === plan.length - 1}
                onClick={() => put((now) => withExampleMoved(now, planned.storyId, 1))}
              >
                <Icon name="down" />
              </button>
              {takeOut}
            </li>
          );
        })}
      </ol>
      {open.map((id) => (
        <ChooseExample
          key={id}
          competency={id}
          plan={plan}
          onChoose={(row) => put((now) => withExample(now, row.id, id))}
        />
      ))}
      {open.length === 0 && (
        <ChooseExample
          competency={null}
          plan={plan}
          onChoose={(row) => put((now) => withExample(now, row.id, row.competencies[0] ?? null))}
        />
      )}
    </>
  );
}
