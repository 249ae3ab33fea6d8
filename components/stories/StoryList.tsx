import { lazy, Suspense, useState } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import type { Shelf } from '../../utils/storage/schema.ts';
import { countShelf, removeSamples } from '../../utils/storage/stories.ts';
import { useLevel } from '../live/useLevel.ts';
import { useLive } from '../live/useLive.ts';
import { Header } from '../shared/Header.tsx';
import { SearchBox } from '../shared/SearchBox.tsx';
import { FIRST_SCREEN, type ViewProps } from '../shared/screen.ts';
import { useScroll } from '../shared/useScroll.ts';
import { BankHealth } from './BankHealth.tsx';
import { FilterBar } from './FilterBar.tsx';
import { walkRows } from './list-keys.ts';
import { StoryRowItem } from './StoryRowItem.tsx';
import { useStoryRows } from './useStoryRows.ts';

const SHELVES = [
  { id: 'live', name: 'Stories' },
  { id: 'archived', name: 'Archived' },
  { id: 'bin', name: 'Deleted' },
] as const satisfies readonly { id: Shelf; name: string }[];

const TakeOut = lazy(() => import('./TakeOut.tsx').then((m) => ({ default: m.TakeOut })));

/** Rows that are added each time more are asked for. */
const MORE_ROWS = 60;

export function StoryList(
  props: ViewProps & { open: string | undefined; samples: number; onWrite(): void; onBring(): void },
) {
  const { screen, go } = props;
  const [takingOut, setTakingOut] = useState(false);
  const { rows, ids, more, isNarrowed } = useStoryRows(screen);
  const fitting = isNarrowed || screen.search.trim() ? ids : undefined;
  const scroll = useScroll<HTMLDivElement>('stories', `${screen.shelf} ${screen.search}`, props);
  const level = useLevel();
  const total = useLive((db) => countShelf(db, screen.shelf), [screen.shelf], 'stories.total');
  const shelf = SHELVES.find((s) => s.id === screen.shelf)!;
  return (
    <>
      <Header
        title={shelf.name}
        words={total === undefined ? '' : `${countWords(fitting?.length, total)} · on this computer only`}
        pages={props.pages}
        menu={[
          { name: 'Bring in more', onPick: () => props.onBring() },
          { name: 'Take out…', onPick: () => setTakingOut(true) },
          ...SHELVES.filter((s) => s.id !== shelf.id).map((s) => ({
            name: `Show ${s.name.toLowerCase()}`,
            onPick: () => go({ shelf: s.id, search: '', narrowed: {}, rows: FIRST_SCREEN.rows }),
          })),
        ]}
      >
        <button type="button" className="pill" onClick={props.onWrite}>
          New
        </button>
      </Header>
      {takingOut && (
        <Suspense>
          <TakeOut shown={fitting} onClose={() => setTakingOut(false)} />
        </Suspense>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the arrow keys of what it holds. */}
      <div className="listing" onKeyDown={walkRows}>
        <SearchBox label="Search your stories" value={screen.search} onType={(search) => go({ search })} />
        {props.samples > 0 && screen.shelf === 'live' && !fitting && <SamplesNote {...props} />}
        <div className="scroll" {...scroll}>
          <div className="list-head">
            {screen.shelf === 'live' && !screen.search && <BankHealth {...props} />}
            <FilterBar screen={screen} go={go} />
          </div>
          <ol className="rows tall">
            {rows?.map((row) => (
              <StoryRowItem
                key={row.id}
                row={row}
                level={level}
                open={row.id === props.open}
                onOpen={() => go({ openStory: row.id, storyFrom: null })}
              />
            ))}
          </ol>
          {more && (
            <button
              type="button"
              className="wide-button quiet inset"
              onClick={() => go({ rows: screen.rows + MORE_ROWS })}
            >
              Show more
            </button>
          )}
          {rows?.length === 0 && <p className="hint inset">{emptyWords(screen.search, isNarrowed)}</p>}
          {rows?.length === 0 && screen.shelf === 'live' && !screen.search && !isNarrowed && (
            <div className="stack inset">
              <button type="button" className="go" onClick={props.onWrite}>
                Write a story
              </button>
              <button type="button" className="wide-button" onClick={() => props.onBring()}>
                Bring in more
              </button>
            </div>
          )}
        </div>
      </div>
    </>
  );
}

function SamplesNote({ samples, attempt, notify }: ViewProps & { samples: number }) {
  return (
    <p className="offer">
      <span>{samples === 1 ? '1 of these is a sample.' : `${samples} of these are samples.`}</span>
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

/** "40 stories", "3 of 40 stories". */
function countWords(fitting: number | undefined, total: number): string {
  // A search finds archived stories too, which are not among those of the shelf.
  const of = fitting === undefined || fitting > total ? '' : `${fitting} of `;
  return `${of}${counted(total, 'story')}`;
}

function emptyWords(search: string, isNarrowed: boolean): string {
  if (search) return `No story holds “${search}”${isNarrowed ? ' among these' : ''}.`;
  return isNarrowed ? 'No story fits all of this.' : 'Nothing here.';
}
