import { useState } from 'react';
import { type CompetencyId, competencyName } from '../../utils/domain/competency/competencies.ts';
import type { Interview, PlannedStory } from '../../utils/domain/interview/interview.ts';
import { expectedReach } from '../../utils/domain/interview/level.ts';
import { reachBars } from '../../utils/domain/story/scope.ts';
import { changeInterview } from '../../utils/storage/interviews.ts';
import type { StoryRow } from '../../utils/storage/schema.ts';
import { useLive } from '../live/useLive.ts';
import { hue } from '../shared/hue.ts';
import { ScopeBars } from '../shared/ScopeBars.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Icon } from '../ui/Icon.tsx';

type Props = Pick<ViewProps, 'attempt' | 'go'> & { interview: Interview };

/** The examples for this call, in the order in which they stand beside it. */
export function PlanEditor({ interview, attempt, go }: Props) {
  const { plan, focus } = interview;
  const rows = useLive((db) => db.rows.bulkGet(plan.map((p) => p.storyId)), [plan.map((p) => p.storyId)]);
  const put = (change: (plan: PlannedStory[]) => PlannedStory[]) =>
    void attempt(() => changeInterview(interview.id, (now) => ({ plan: change(now.plan) })));
  const uncovered = focus.filter((id) => !plan.some((p) => p.competency === id));
  const least = reachBars(expectedReach(interview.level));
  return (
    <>
      <h2 className="sub">
        Your examples for this call <small>{plan.length}</small>
      </h2>
      <ol className="plan">
        {plan.map((planned, place) => {
          const row = rows?.[place];
          if (!row) return null;
          return (
            <li key={planned.storyId} style={hue(planned.competency)}>
              <button
                type="button"
                className="plain"
                onClick={() => go({ view: 'stories', openStory: row.id })}
              >
                <b dir="auto">{row.title}</b>
                <small>
                  {planned.competency && competencyName(planned.competency)}
                  {reachBars(row.reach) < least && ' · small for this level'}
                </small>
              </button>
              <ScopeBars reach={row.reach} />
              <button
                type="button"
                className="icon"
                aria-label={`${row.title}: earlier`}
                disabled={place === 0}
                onClick={() => put((now) => moved(now, planned.storyId, -1))}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="icon"
                aria-label={`${row.title}: later`}
                disabled={place === plan.length - 1}
                onClick={() => put((now) => moved(now, planned.storyId, 1))}
              >
                <Icon name="down" />
              </button>
              <button
                type="button"
                className="icon"
                aria-label={`${row.title}: take out`}
                onClick={() => put((now) => now.filter((p) => p.storyId !== planned.storyId))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ol>
      {uncovered.map((id) => (
        <Choose
          key={id}
          competency={id}
          plan={plan}
          onChoose={(row) => put((now) => added(now, row.id, id))}
        />
      ))}
      {uncovered.length === 0 && (
        <Choose
          competency={null}
          plan={plan}
          onChoose={(row) => put((now) => added(now, row.id, row.competencies[0] ?? null))}
        />
      )}
    </>
  );
}

/** Stories for one competency, the biggest first: more of them than fit a list are found in Stories. */
const MOST_CHOICES = 60;

function Choose(props: {
  competency: CompetencyId | null;
  plan: PlannedStory[];
  onChoose(row: StoryRow): void;
}) {
  const { competency, plan } = props;
  const [value, setValue] = useState('');
  const choices = useLive(
    async (db) => {
      const rows = competency
        ? db.rows.where('offered').equals(competency)
        : db.rows.where('[shelf+order]').between(['live', -Infinity], ['live', Infinity]);
      const all = await rows.toArray();
      return all.sort((a, b) => reachBars(b.reach) - reachBars(a.reach)).slice(0, MOST_CHOICES);
    },
    [competency],
  );
  const free = choices?.filter((row) => !plan.some((p) => p.storyId === row.id)) ?? [];
  const name = competency ? competencyName(competency) : 'Another one';
  if (choices && free.length === 0 && !competency) return null;
  return (
    <label className="choose" style={hue(competency)}>
      <span>{name}</span>
      <select
        value={value}
        disabled={free.length === 0}
        onChange={(event) => {
          const row = free.find((r) => r.id === event.target.value);
          if (row) props.onChoose(row);
          setValue('');
        }}
      >
        <option value="">{free.length ? 'Choose an example…' : 'No story for this yet'}</option>
        {free.map((row) => (
          <option key={row.id} value={row.id}>
            {row.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function added(plan: PlannedStory[], storyId: string, competency: CompetencyId | null): PlannedStory[] {
  return plan.some((p) => p.storyId === storyId) ? plan : [...plan, { storyId, competency }];
}

function moved(plan: PlannedStory[], storyId: string, step: 1 | -1): PlannedStory[] {
  const from = plan.findIndex((p) => p.storyId === storyId);
  const to = from + step;
  if (from < 0 || to < 0 || to >= plan.length) return plan;
  const next = [...plan];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
