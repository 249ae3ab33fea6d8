import { useMemo, useRef, useState } from 'react';
import { proposeCues } from '../../utils/domain/story/propose-cues.ts';
import type { BEATS, Story } from '../../utils/domain/story/story.ts';
import type { StoryDraft } from './useStoryDraft.ts';

/** Lines for the card out of the long form, in its own words: a click takes one. */
export function ProposedCues(props: { draft: StoryDraft; beat: (typeof BEATS)[number]; story: Story }) {
  const { draft, beat } = props;
  const { cues, detail } = props.story.beats[beat.id];
  const proposed = useMemo(() => proposeCues(detail), [detail]);
  const known = new Set(cues.map(asRead));
  const fresh = proposed.filter((line) => !known.has(asRead(line)));
  // With no line yet they are what is wanted; beside lines of one's own they stand back. Decided once: taking the first
  // must not fold the others up under the pointer.
  const [open] = useState(cues.length === 0);
  const fold = useRef<HTMLDetailsElement>(null);
  if (fresh.length === 0) return null;
  const take = (lines: string[]) => {
    draft.put(`cues.${beat.id}`, [...cues, ...lines].join('\n'));
    // The button goes with its line: the focus stays with the others.
    fold.current?.querySelector('summary')?.focus();
  };
  return (
    <details ref={fold} className="lines" open={open}>
      <summary>Lines for the card, from your words</summary>
      {cues.length === 0 && (
        <p className="hint">The card shows the long form until there is a line; then it shows the lines.</p>
      )}
      <div className="tokens">
        {fresh.map((line) => (
          <button
            key={line}
            type="button"
            className="chip proposed"
            dir="auto"
            aria-label={`${beat.name}: put “${line}” on the card`}
            onClick={() => take([line])}
          >
            <span aria-hidden="true">+</span> {line}
          </button>
        ))}
        {fresh.length > 1 && (
          <button type="button" className="link" onClick={() => take(fresh)}>
            Take all
          </button>
        )}
      </div>
    </details>
  );
}

/** What makes two lines the same to a reader. */
function asRead(line: string): string {
  return line
    .trim()
    .replace(/[.;,]$/, '')
    .toLowerCase();
}
