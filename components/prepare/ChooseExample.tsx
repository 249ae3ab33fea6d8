import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { countingFor } from '../../utils/domain/competency/set.ts';
import type { PlannedStory } from '../../utils/domain/interview/interview.ts';
import { reachBars } from '../../utils/domain/story/scope.ts';
import type { StoryRow } from '../../utils/storage/schema.ts';
import { offeredFor } from '../../utils/storage/stories.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import { hue } from '../shared/hue.ts';

/** More stories than that for one competency nobody reads in a list; the rest are found in Stories. */
const MOST_CHOICES = 60;

/** Adds one example: for a competency, or (null) any other one. The biggest stories come first. */
export function ChooseExample(props: {
  competency: CompetencyId | null;
  plan: readonly PlannedStory[];
  onChoose(row: StoryRow): void;
}) {
  const { competency, plan } = props;
  const set = useCompetencies();
  const counting = competency ? countingFor(competency, set) : [];
  const choices = useLive(
    async (db) => {
      const rows = competency
        ? offeredFor(db, counting)
        : db.rows.where('[shelf+order]').between(['live', -Infinity], ['live', Infinity]);
      const all = await rows.toArray();
      return all.sort((a, b) => reachBars(b.reach) - reachBars(a.reach)).slice(0, MOST_CHOICES);
    },
    [competency, counting],
  );
  const free = choices?.filter((row) => !plan.some((p) => p.storyId === row.id)) ?? [];
  if (choices && free.length === 0 && !competency) return null;
  return (
    <label className="choose" style={hue(competency)}>
      <span>{competency ? set.name(competency) : 'Another one'}</span>
      <select
        value=""
        disabled={free.length === 0}
        onChange={(event) => {
          const row = free.find((r) => r.id === event.target.value);
          if (row) props.onChoose(row);
        }}
      >
        <option value="">
          {choices && free.length === 0 ? 'No story for this yet' : 'Choose an example…'}
        </option>
        {free.map((row) => (
          <option key={row.id} value={row.id}>
            {row.title}
          </option>
        ))}
      </select>
    </label>
  );
}
