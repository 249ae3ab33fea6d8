import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { ChooseExample } from './ChooseExample.tsx';
import type { Candidate } from './candidates.ts';

/** Another story for a place that is taken. */
export function ReplaceStory(props: {
  /** What stands there. */
  title: string;
  /** What the place is for. */
  name: string;
  candidates: readonly Candidate[];
  onChoose(storyId: string): void;
  onKeep(): void;
}) {
  const { title, onKeep } = props;
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it, wherever in it the focus is.
    <div
      className="instead"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onKeep();
      }}
    >
      <ChooseExample
        label={`${props.name}: instead of ${title}`}
        empty="Another story…"
        candidates={props.candidates}
        list={list}
        onChoose={props.onChoose}
      />
      <button type="button" className="icon" aria-label={`${title}: keep`} title="Keep it" onClick={onKeep}>
        <Icon name="close" />
      </button>
    </div>
  );
}
