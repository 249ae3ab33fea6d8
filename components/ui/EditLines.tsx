import type { ReactNode } from 'react';
import { AddLine } from './AddLine.tsx';
import { LineText, RemoveButton } from './Line.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { movedById } from './moved-in.ts';
import { useTyped } from './useTyped.ts';

interface TextLine {
  id: string;
  text: string;
}

/** Lines of text that are added, changed where they stand, moved and taken out. One that is emptied keeps what it had. */
export function EditLines<Line extends TextLine>(props: {
  /** What a line is called, such as "Line". */
  what: string;
  lines: readonly Line[];
  /** The list as it is stored may be another one by then. */
  onChange(change: (now: readonly Line[]) => Line[]): void;
  onAdd(text: string): void;
  onRemove(line: Line, place: number): void;
  children?: ReactNode;
}) {
  const { what, lines, onChange } = props;
  const write = (id: string, text: string) =>
    onChange((now) => now.map((line) => (line.id === id ? { ...line, text } : line)));
  return (
    <div className="lines">
      <ol>
        {lines.map((line, place) => (
          <li key={line.id} className="line">
            <TypedLine
              name={`${what} ${place + 1}`}
              text={line.text}
              onWrite={(text) => write(line.id, text)}
            />
            <span className="moves">
              <MoveButtons
                name={line.text}
                place={place}
                of={lines.length}
                onMove={(to) => onChange((now) => movedById(now, line.id, to))}
              />
              <RemoveButton name={line.text} onRemove={() => props.onRemove(line, place)} />
            </span>
          </li>
        ))}
      </ol>
      <AddLine
        label={`Another ${what.toLowerCase()}`}
        onAdd={(text) => {
          props.onAdd(text);
          return true;
        }}
      />
      {props.children}
    </div>
  );
}

function TypedLine(props: { name: string; text: string; onWrite(text: string): void }) {
  const typed = useTyped(props.text, (text) => {
    if (text.trim()) props.onWrite(text);
  });
  return (
    <span className="typed">
      <LineText {...typed} name={props.name} text={typed.value} />
    </span>
  );
}
