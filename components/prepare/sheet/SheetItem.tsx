import type { ReactNode } from 'react';
import { RemoveButton } from '../../ui/Line.tsx';
import { MoveButtons } from '../../ui/MoveButtons.tsx';

/** One entry of a list on the sheet: its boxes, and what moves it or takes it out. */
export function SheetItem(props: {
  /** What it says; read out with its buttons. */
  name: string;
  place: number;
  of: number;
  onMove(to: number): void;
  onRemove(): void;
  children: ReactNode;
}) {
  return (
    <li className="sheet-item">
      <div className="boxes">{props.children}</div>
      <span className="moves">
        <MoveButtons {...props} />
        <RemoveButton {...props} />
      </span>
    </li>
  );
}
