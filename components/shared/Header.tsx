import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import type { ViewProps } from './screen.ts';

/** The bar on top of every view: where one is, and ⋯ for what is rarely wanted. */
export function Header(props: {
  title: string;
  words: ReactNode;
  onBack?: () => void;
  lead?: ReactNode;
  children?: ReactNode;
  menu?: MenuItem[];
  pages: ViewProps['pages'];
}) {
  return (
    <header className="bar">
      {props.onBack && (
        <button type="button" className="icon" aria-label="Back" onClick={props.onBack}>
          <Icon name="back" />
        </button>
      )}
      {props.lead}
      <div className="where">
        <h1 dir="auto">{props.title}</h1>
        <small>{props.words}</small>
      </div>
      {props.children}
      <Menu label="More" items={[...(props.menu ?? []), ...props.pages]} />
    </header>
  );
}
