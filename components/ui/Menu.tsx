import { type ReactNode, useId, useRef } from 'react';
import { Icon } from './Icon.tsx';

export interface MenuItem {
  name: string;
  onPick(): void;
  /** Stands quietly at the end of the line, such as its keys. */
  hint?: string;
}

/** The ⋯ of a header: a native popover, closed by Esc, a click elsewhere or a choice. */
export function Menu({ label, items, children }: { label: string; items: MenuItem[]; children?: ReactNode }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className="icon" popoverTarget={id} aria-label={label} title={label}>
        {children ?? <Icon name="more" />}
      </button>
      <div ref={list} id={id} popover="auto" className="menu">
        {items.map((item) => (
          <button
            key={item.name}
            type="button"
            onClick={() => {
              list.current?.hidePopover();
              item.onPick();
            }}
          >
            <span>{item.name}</span>
            {item.hint && <kbd>{item.hint}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}
