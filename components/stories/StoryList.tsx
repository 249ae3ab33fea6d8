import { useMemo, useState } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import { searchStories } from '../../utils/domain/story/search-stories.ts';
import { isLive } from '../../utils/domain/story/story.ts';
import type { Shelf, StoryRow } from '../../utils/storage/schema.ts';
import { countShelf, listRows, removeSamples } from '../../utils/storage/stories.ts';
import { useBank } from '../live/useBank.ts';
import { useLive } from '../live/useLive.ts';
import { Header } from '../shared/Header.tsx';
import { SearchBox } from '../shared/SearchBox.tsx';
import { FIRST_SCREEN, type ViewProps } from '../shared/screen.ts';
import { useScroll } from '../shared/useScroll.ts';
import { BringMore } from './BringMore.tsx';
import { StoryRowItem } from './StoryRowItem.tsx';

const SHELVES = [
  { id: 'live', name: 'Stories' },
  { id: 'archived', name: 'Archived' },
  { id: 'bin', name: 'Deleted' },
] as const satisfies readonly { id: Shelf; name: string }[];

/** Rows that are added each time more are asked for. */
const MORE_ROWS = 60;

export function StoryList(props: ViewProps & { open: string | undefined; samples: number; onWrite(): void }) {
  const { screen, go } = props;
  const limit = screen.rows;
  const [bringing, setBringing] = useState(false);
  const found = useFoundIds(screen.search, screen.shelf);
  const scroll = useScroll<HTMLDivElement>('stories', `${screen.shelf} ${screen.search}`, props);
  const rows = useLive(
    async (db) => {
      if (found) return (await db.rows.bulkGet(found.slice(0, limit))).filter((row) => row !== undefined);
      if (screen.shelf !== 'bin' || !screen.search.trim()) return listRows(db, screen.shelf, limit);
      const words = screen.search.toLowerCase().split(/\s+/);
      const holds = ({ title }: StoryRow) => words.every((word) => title.toLowerCase().includes(word));
      return (await listRows(db, 'bin', Infinity)).filter(holds).slice(0, limit);
    },
    [screen.shelf, limit, found, screen.shelf === 'bin' && screen.search],
    'stories.rows',
  );
  const total = useLive((db) => countShelf(db, screen.shelf), [screen.shelf], 'stories.total');
  const shelf = SHELVES.find((s) => s.id === screen.shelf)!;
  const more = (rows?.length ?? 0) >= limit;
  return (
    <>
      <Header
        title={shelf.name}
        words={total === undefined ? '' : `${counted(total, 'story')} · on this computer only`}
        pages={props.pages}
        menu={[
          { name: 'Bring in more', onPick: () => setBringing(true) },
          ...SHELVES.filter((s) => s.id !== shelf.id).map((s) => ({
            name: `Show ${s.name.toLowerCase()}`,
            onPick: () => go({ shelf: s.id, search: '', rows: FIRST_SCREEN.rows }),
          })),
        ]}
      >
        <button type="button" className="pill" onClick={props.onWrite}>
          New
        </button>
      </Header>
      {bringing && <BringMore {...props} onClose={() => setBringing(false)} />}
      <SearchBox label="Search your stories" value={screen.search} onType={(search) => go({ search })} />
      {props.samples > 0 && !screen.search && <SamplesNote {...props} />}
      <div className="scroll" {...scroll}>
        <ol className="rows tall">
          {rows?.map((row) => (
            <StoryRowItem
              key={row.id}
              row={row}
              open={row.id === props.open}
              onOpen={() => go({ openStory: row.id })}
            />
          ))}
        </ol>
        {more && (
          <button
            type="button"
            className="wide-button quiet inset"
            onClick={() => go({ rows: limit + MORE_ROWS })}
          >
            Show more
          </button>
        )}
        {rows?.length === 0 && (
          <p className="hint inset">
            {screen.search ? `No story holds “${screen.search}”.` : 'Nothing here.'}
          </p>
        )}
        {rows?.length === 0 && screen.shelf === 'live' && !screen.search && (
          <div className="stack inset">
            <button type="button" className="go" onClick={props.onWrite}>
              Write a story
            </button>
            <button type="button" className="wide-button" onClick={() => setBringing(true)}>
              Bring in more
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function SamplesNote({ samples, attempt, notify }: ViewProps & { samples: number }) {
  return (
    <p className="offer">
      <span>{samples} of these are samples.</span>
      <button
        type="button"
        className="link"
        onClick={() =>
          void attempt(async () => {
            await removeSamples();
            notify({ text: 'The sample stories are gone. Yours are as they were.' });
          })
        }
      >
        Remove them
      </button>
    </p>
  );
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
