import type { Ref } from 'react';
import { useRedaction } from '../../live/useRedaction.ts';
import type { Candidate } from './candidates.ts';

/** A list to choose a story from, the best first. */
export function ChooseExample(props: {
  /** What the list is for; a screen reader says it. */
  label: string;
  /** Its first line, while nothing is chosen. */
  empty: string;
  candidates: readonly Candidate[];
  list?: Ref<HTMLSelectElement>;
  onChoose(storyId: string): void;
}) {
  const { text } = useRedaction();
  return (
    <select
      ref={props.list}
      aria-label={props.label}
      value=""
      onChange={(event) => event.target.value && props.onChoose(event.target.value)}
    >
      <option value="">{props.empty}</option>
      {props.candidates.map(({ storyId, title, notes }) => (
        <option key={storyId} value={storyId}>
          {[text(title), ...notes.map(text)].join(' · ')}
        </option>
      ))}
    </select>
  );
}
