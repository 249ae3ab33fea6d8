import { type CSSProperties, type ReactNode, useState } from 'react';

/** A part behind one line. What it holds is made when it is first opened: most are not. */
export function Fold(props: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  className?: string;
  style?: CSSProperties;
}) {
  const { open = false } = props;
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={props.className}
      style={props.style}
      open={open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary dir="auto">{props.summary}</summary>
      {opened && props.children}
    </details>
  );
}
