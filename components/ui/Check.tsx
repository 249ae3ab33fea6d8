import type { ReactNode } from 'react';

/** One line of a checklist. */
export function Check(props: {
  done: boolean;
  onToggle(): void;
  children: ReactNode;
  aside?: ReactNode;
  disabled?: boolean;
}) {
  return (
    <li className={props.done ? 'done' : ''}>
      <label>
        <input type="checkbox" checked={props.done} disabled={props.disabled} onChange={props.onToggle} />
        <span dir="auto">{props.children}</span>
      </label>
      {props.aside && <small>{props.aside}</small>}
    </li>
  );
}
