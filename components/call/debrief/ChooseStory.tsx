import { useEffect, useMemo, useRef, useState } from 'react';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import { listRows } from '../../../utils/storage/stories.ts';
import { useLive } from '../../live/useLive.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { SearchBox } from '../../shared/SearchBox.tsx';

/** A bank may hold thousands: of more, a word of it is typed. */
const FIRST = 5;

/** Looks up any story by its words. Enter takes the first; Esc leaves it as it was. */
export function ChooseStory(props: { label: string; onPick(id: string): void; onClose(): void }) {
  const { label, onPick, onClose } = props;
  const [query, setQuery] = useState('');
  const { text } = useRedaction();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const rows = useLive(
    async (db) =>
      (await Promise.all((['live', 'archived'] as const).map((s) => listRows(db, s, Infinity)))).flat(),
    [],
  );
  const found = useMemo(() => rows?.filter((row) => holds(row, query)) ?? [], [rows, query]);
  const more = found.length - FIRST;
  return (
    <div className="choose">
      <SearchBox
        label={label}
        value={query}
        input={box}
        onType={setQuery}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const [first] = found;
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter' && query.trim() && first) onPick(first.id);
          else return;
          event.preventDefault();
        }}
      />
      <ul className="rows">
        {found.slice(0, FIRST).map((row) => (
          <li key={row.id}>
            <button type="button" onClick={() => onPick(row.id)}>
              <span>
                <b dir="auto">{text(row.title)}</b>
                {row.shelf === 'archived' && <small>archived</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {more > 0 && `${more} more: type a word of its title.`}
        {rows?.length === 0 && 'No stories yet.'}
        {rows && rows.length > 0 && !found.length && `No title holds “${query.trim()}”.`}
      </p>
    </div>
  );
}

function holds({ title, employer, tags }: StoryRow, query: string): boolean {
  const own = [title, employer, ...tags].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => own.includes(word));
}
