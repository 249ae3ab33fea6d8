import { useEffect, useRef } from 'react';
import { textLines } from '../../utils/transfer/text-lines.ts';
import { type At, placeWords, type Source } from './understood.ts';

/** Lines shown before and after the ones that are meant. */
const AROUND = 12;
/** Lines and characters shown at most; more would take the browser seconds to lay out. */
const MOST_LINES = 400;
const MOST_CHARACTERS = 2000;

/** The text that a story was read from, beside it, its lines marked. */
export function SourceText({ sources, at }: { sources: readonly Source[]; at: At | undefined }) {
  const marked = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are looked at.
  useEffect(() => {
    // In braces: browsers return a promise here, which is no way to clean up.
    marked.current?.scrollIntoView({ block: 'nearest' });
  }, [at?.source, at?.first]);
  const source = at && sources[at.source];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it holds nothing else to scroll it by.
    <aside className="column side source" aria-label="The text it was read from" tabIndex={0}>
      <h2 className="sub">
        The text <small>{at && placeWords(source, at)}</small>
      </h2>
      {source && at.first > 0 ? (
        <LinesOf source={source} at={at} around={AROUND} marked={marked} />
      ) : (
        source && <p className="hint inset">This file holds data, and no lines to show.</p>
      )}
    </aside>
  );
}

// Twenty million characters are cut into lines once, not at every key.
const known = new WeakMap<Source, string[]>();

function linesOf(source: Source): string[] {
  const lines = known.get(source) ?? textLines(source.text);
  known.set(source, lines);
  return lines;
}

/** Lines of a source with their numbers. */
export function LinesOf(props: {
  source: Source;
  at: At;
  around?: number;
  marked?: React.RefObject<HTMLLIElement | null>;
}) {
  const { at, around = 0 } = props;
  const from = Math.max(1, at.first - around);
  const lines = linesOf(props.source).slice(from - 1, Math.min(at.last + around, from - 1 + MOST_LINES));
  return (
    <ol className="source-lines" start={from}>
      {lines.map((line, place) => {
        const number = from + place;
        const meant = [at, at.also].some((range) => range && number >= range.first && number <= range.last);
        return (
          <li
            key={number}
            ref={number === at.first ? props.marked : undefined}
            dir="auto"
            data-meant={around > 0 && meant}
          >
            {line.slice(0, MOST_CHARACTERS) || '\u00a0'}
            {line.length > MOST_CHARACTERS && '…'}
          </li>
        );
      })}
    </ol>
  );
}
