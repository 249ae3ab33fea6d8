import { useMemo, useRef } from 'react';
import { filterRows, isFiltering, NO_FILTER } from '../../utils/domain/bank/filter.ts';
import { sortRows } from '../../utils/domain/bank/sort.ts';
import { searchStories } from '../../utils/domain/story/search-stories.ts';
import { isLive } from '../../utils/domain/story/story.ts';
import type { Shelf, SidestoryDb, StoryRow } from '../../utils/storage/schema.ts';
import { listRows } from '../../utils/storage/stories.ts';
import { tellingsByCompany } from '../../utils/storage/told-to-companies.ts';
import { useBank } from '../live/useBank.ts';
import { useLive } from '../live/useLive.ts';
import type { Screen } from '../shared/screen.ts';

type Wanted = Pick<Screen, 'shelf' | 'search' | 'rows' | 'narrowed' | 'sort'>;

interface Listed {
  rows: StoryRow[];
  more: boolean;
  /** All that fit, where a search or a filter chose them. */
  ids?: string[];
}

/** The rows of the list as they are searched, narrowed and sorted; `more` when there are others. */
export function useStoryRows({ shelf, search, rows: limit, narrowed, sort }: Wanted) {
  const found = useFoundIds(search, shelf);
  const filter = { ...NO_FILTER, ...narrowed };
  const isNarrowed = isFiltering(filter);
  const listed = useLive(
    async (db): Promise<Listed> => {
      const isPlain = sort === 'changed' && !isNarrowed;
      const inBin = shelf === 'bin' ? search.trim() : '';
      if (isPlain && found) return cut(found, await rowsOf(db, found.slice(0, limit)));
      if (isPlain && !inBin) {
        const rows = await listRows(db, shelf, limit + 1);
        return { rows: rows.slice(0, limit), more: rows.length > limit };
      }
      const all = found ? await rowsOf(db, found) : holding(inBin, await readShelf(db, shelf));
      const companies = filter.told === 'over' ? await tellingsByCompany(db) : {};
      const told = all.map((row) => ({ ...row, toldPerCompany: companies[row.id] }));
      const fitting = filterRows(told, filter, Date.now());
      // What was searched for stands in the order in which it fits, until another one is asked for.
      const sorted = found && sort === 'changed' ? fitting : sortRows(fitting, sort);
      return cut(
        sorted.map(({ id }) => id),
        sorted.slice(0, limit),
      );
    },
    [shelf, limit, found, narrowed, sort, shelf === 'bin' && search],
    'stories.listed',
  );
  // An empty list for a moment would lose how far it is scrolled.
  const before = useRef<{ shelf: Shelf; listed: Listed }>(undefined);
  if (listed) before.current = { shelf, listed };
  const shown = listed ?? (before.current?.shelf === shelf ? before.current.listed : undefined);
  return { rows: shown?.rows, ids: shown?.ids, more: shown?.more ?? false, isNarrowed };
}

/** All rows of a shelf, in no order: read in one go, which an order would not allow. */
export function readShelf(db: SidestoryDb, shelf: Shelf): Promise<StoryRow[]> {
  return db.rows.where('[shelf+order]').between([shelf, -Infinity], [shelf, Infinity]).toArray();
}

async function rowsOf(db: SidestoryDb, ids: string[]): Promise<StoryRow[]> {
  return (await db.rows.bulkGet(ids)).filter((row) => row !== undefined);
}

function cut(ids: string[], rows: StoryRow[]): Listed {
  return { ids, rows, more: ids.length > rows.length };
}

/** The rows with every word of a search in their title; all where nothing is searched. */
function holding(search: string, rows: StoryRow[]): StoryRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
}

/**
 * The ids that hold the words, then those that the look-up finds by meaning, then archived ones; on the shelf of the
 * archive only its own. Undefined while nothing is searched, and for the bin, which the bank does not hold.
 */
function useFoundIds(search: string, shelf: Shelf): string[] | undefined {
  const bank = useBank();
  return useMemo(() => {
    if (!bank || !search.trim() || shelf === 'bin') return undefined;
    const held = searchStories(bank.stories.values(), search);
    const archived = held.filter((story) => !isLive(story)).map((story) => story.id);
    if (shelf === 'archived') return archived;
    const byWords = held.filter(isLive).map((story) => story.id);
    const byMeaning = bank.lookup(search).stories.map((story) => story.id);
    return [...new Set([...byWords, ...byMeaning, ...archived])];
  }, [bank, search, shelf]);
}
