import { useState } from 'react';
import {
  isFiltering,
  NO_COMPETENCY,
  NO_FILTER,
  STRENGTHS,
  type StoryFilter,
  TOLD,
} from '../../utils/domain/bank/filter.ts';
import { choicesOf, filterWords } from '../../utils/domain/bank/filter-choices.ts';
import { SORTS, type StorySort } from '../../utils/domain/bank/sort.ts';
import { STORY_REACHES } from '../../utils/domain/story/scope.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import { FIRST_SCREEN, type ViewProps } from '../shared/screen.ts';
import { readShelf } from './useStoryRows.ts';

interface Choice {
  value: string;
  words: string;
}

/** What the list is narrowed to and how it is sorted, in a line; the choices behind it. Remembered with the screen. */
export function FilterBar({ screen, go }: Pick<ViewProps, 'screen' | 'go'>) {
  const { narrowed, sort } = screen;
  const [open, setOpen] = useState(false);
  const set = useCompetencies();
  const filter = { ...NO_FILTER, ...narrowed };
  const change = (patch: Partial<StoryFilter>) =>
    go({ narrowed: { ...narrowed, ...patch }, rows: FIRST_SCREEN.rows });
  const words = [filterWords(filter, set) || 'All', SORTS.find(({ id }) => id === sort)!.words.toLowerCase()];
  const isPlain = !isFiltering(filter) && sort === 'changed';
  return (
    <>
      <details className="filter inset" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.join(' · ')}</summary>
        {/* Counting what there is to choose from reads every row. */}
        {open && <Choices filter={filter} sort={sort} shelf={screen.shelf} change={change} go={go} />}
      </details>
      {!isPlain && (
        <button
          type="button"
          className="link"
          onClick={() => go({ narrowed: {}, sort: 'changed', rows: FIRST_SCREEN.rows })}
        >
          Show all
        </button>
      )}
    </>
  );
}

function Choices(props: {
  filter: StoryFilter;
  sort: StorySort;
  shelf: ViewProps['screen']['shelf'];
  change(patch: Partial<StoryFilter>): void;
  go: ViewProps['go'];
}) {
  const { filter, change } = props;
  const set = useCompetencies();
  const rows = useLive((db) => readShelf(db, props.shelf), [props.shelf]);
  if (!rows) return null;
  const has = choicesOf(rows);
  const counted = <T extends string | number>(
    choices: readonly { value: T; count: number }[],
    name: (value: T) => string = String,
  ) => choices.map(({ value, count }) => ({ value: String(value), words: `${name(value)} (${count})` }));
  return (
    <div className="filters">
      <Pick
        name="Order"
        value={props.sort}
        choices={SORTS.map(({ id, words }) => ({ value: id, words }))}
        onPick={(sort) => props.go({ sort: sort as StorySort, rows: FIRST_SCREEN.rows })}
      />
      <Pick
        name="Competency"
        value={filter.competency ?? ''}
        choices={[any, ...counted(has.competencies, (id) => (id === NO_COMPETENCY ? 'None' : set.name(id)))]}
        missing={set.name}
        onPick={(id) => change({ competency: id || null })}
      />
      <Pick
        name="Strength"
        value={filter.strength}
        choices={[...STRENGTHS.map(({ id, words }) => ({ value: id, words })), ...counted(has.strengths)]}
        onPick={(strength) => change({ strength })}
      />
      <Pick
        name="Told"
        value={filter.told}
        choices={TOLD.map(({ id, words }) => ({ value: id, words }))}
        onPick={(told) => change({ told: told as StoryFilter['told'] })}
      />
      <Pick
        name="Scope"
        value={filter.reach ?? ''}
        choices={[any, ...STORY_REACHES.map(({ id, words }) => ({ value: id, words }))]}
        onPick={(reach) => change({ reach: (reach || null) as StoryFilter['reach'] })}
      />
      <Pick
        name="Year"
        value={String(filter.year ?? '')}
        choices={[any, ...counted(has.years, (year) => yearWords(String(year)))]}
        missing={yearWords}
        onPick={(year) => change({ year: year === 'none' ? year : year ? Number(year) : null })}
      />
      <Pick
        name="Employer"
        value={filter.employer ?? ''}
        choices={[any, ...counted(has.employers)]}
        onPick={(employer) => change({ employer: employer || null })}
      />
      <Pick
        name="Tag"
        value={filter.tag ?? ''}
        choices={[any, ...counted(has.tags)]}
        onPick={(tag) => change({ tag: tag || null })}
      />
    </div>
  );
}

function yearWords(year: string): string {
  return year === 'none' ? 'No year' : year;
}

const any: Choice = { value: '', words: 'Any' };

function Pick(props: {
  name: string;
  value: string;
  choices: Choice[];
  onPick(value: string): void;
  /** The words of a value that is not among the choices. */
  missing?(value: string): string;
}) {
  return (
    <label className="field">
      {props.name}
      <select value={props.value} onChange={(event) => props.onPick(event.target.value)}>
        {/* What was chosen on another shelf, or is gone since, is still asked for: it may not read "Any". */}
        {!props.choices.some(({ value }) => value === props.value) && (
          <option value={props.value}>{props.missing?.(props.value) ?? props.value}</option>
        )}
        {props.choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
