import { useEffect, useMemo, useRef, useState } from 'react';
import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import { listRows } from '../../../utils/storage/stories.ts';
import { useLive } from '../../live/useLive.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { SearchBox } from '../../shared/SearchBox.tsx';

/** A bank may hold thousands: of more, a word of it is typed. */
const FIRST = 6;

/** Looks up a story by its words: those planned for the round first, those told in it last. Enter takes the first. */
export function ChooseTold(props: {
  round: RoundTold;
  /** What the round is called. */
  words: string;
  /** The live ones; archived ones may have been told as well. */
  rows: readonly StoryRow[];
  onPick(row: StoryRow): void;
}) {
  const { round, words, rows, onPick } = props;
  const [query, setQuery] = useState('');
  const archived = useLive((db) => listRows(db, 'archived', Infinity), []);
  const { text } = useRedaction();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const ranked = useMemo(() => rankedFor(round, [...rows, ...(archived ?? [])]), [round, rows, archived]);
  const found = useMemo(() => ranked.filter(({ row }) => holds(row, query)), [ranked, query]);
  const more = found.length - FIRST;
  return (
    <>
      <SearchBox
        label={`Which story was told in ${words}?`}
        value={query}
        input={box}
        onType={setQuery}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !query.trim() || !first) return;
          event.preventDefault();
          onPick(first.row);
        }}
      />
      <ul className="rows">
        {found.slice(0, FIRST).map(({ row, note }) => (
          <li key={row.id}>
            <button type="button" onClick={() => onPick(row)}>
              <span>
                <b dir="auto">{text(row.title)}</b>
                <small>{note}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {more > 0 && `${more} more: type a word of its title.`}
        {ranked.length === 0 && 'No stories yet.'}
        {ranked.length > 0 && found.length === 0 && `No title holds “${query.trim()}”.`}
      </p>
    </>
  );
}

interface Ranked {
  row: StoryRow;
  note: string;
}

function rankedFor({ interview, tellings }: RoundTold, rows: readonly StoryRow[]): Ranked[] {
  const planned = new Set(interview.plan.map(({ storyId }) => storyId));
  const told = new Set(tellings.map(({ storyId }) => storyId));
  const rank = ({ id, shelf }: StoryRow) =>
    told.has(id) ? 3 : planned.has(id) ? 0 : shelf === 'archived' ? 2 : 1;
  const notes = ['planned', '', 'archived', 'entered already'] as const;
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row, rank }) => ({ row, note: notes[rank] ?? '' }));
}

function holds({ title, employer, tags }: StoryRow, query: string): boolean {
  const own = [title, employer, ...tags].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => own.includes(word));
}
