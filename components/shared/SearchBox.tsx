import { type KeyboardEvent, type RefObject, useId } from 'react';
import { Icon } from '../ui/Icon.tsx';

/** The one box of a view. */
export function SearchBox(props: {
  label: string;
  value: string;
  onType(text: string): void;
  onClear?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  input?: RefObject<HTMLInputElement | null>;
  controls?: string;
}) {
  const id = useId();
  const clear = props.onClear ?? (props.value ? () => props.onType('') : undefined);
  return (
    <div className="ask">
      {/* biome-ignore lint/a11y/useSemanticElements: a search field clears itself on Esc, which covers the panel. */}
      <input
        id={id}
        ref={props.input}
        type="text"
        role="searchbox"
        aria-label={props.label}
        aria-controls={props.controls}
        placeholder={props.label}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={props.value}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={props.onKeyDown}
      />
      {clear && (
        <button type="button" className="icon" aria-label="Clear" title="Clear" onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
