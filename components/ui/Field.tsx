import type { ReactNode } from 'react';

/** A control with its name above, and a short word beside the name. */
export function Field(props: { name: string; aside?: ReactNode; warn?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="field">
      <span>
        {props.name} {props.aside && <small className={props.warn ? 'warn' : ''}>{props.aside}</small>}
      </span>
      {props.children}
    </label>
  );
}
