import { type DragEvent, type ReactNode, useState } from 'react';
import { droppedFiles } from '../../utils/browser/dropped-files.ts';

/** Takes files and folders that are dropped anywhere on what it holds. */
export function DropFiles(props: {
  /** The names of files that are worth reading in a folder. */
  readable: RegExp;
  onDrop(files: Promise<File[]>): void;
  children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  const isFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are chosen by button as well.
    <div
      className="drop-files"
      data-over={over}
      onDragOver={(event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!isFiles(event)) return;
        event.preventDefault();
        props.onDrop(droppedFiles(event.dataTransfer, props.readable));
      }}
    >
      {props.children}
    </div>
  );
}
