import { fireEvent } from '@testing-library/react';

/** What a browser tells of dropped files and folders; it gives a folder in parts. */
export function entryOf(item: File | { name: string; inside: unknown[] }): unknown {
  if (item instanceof File) {
    return {
      isFile: true,
      isDirectory: false,
      name: item.name,
      file: (give: (file: File) => void) => give(item),
    };
  }
  const parts = [item.inside.slice(0, 2), item.inside.slice(2)];
  const readEntries = (give: (part: unknown[]) => void) => give(parts.shift() ?? []);
  return { isFile: false, isDirectory: true, name: item.name, createReader: () => ({ readEntries }) };
}
/** A dropped folder with what is in it. */
export const folder = (name: string, ...inside: Parameters<typeof entryOf>[0][]) => ({
  name,
  inside: inside.map(entryOf),
});

/** Drops files and folders on a part of the page, as happy-dom has no such gesture. */
export function drop(on: Element, ...given: Parameters<typeof entryOf>[0][]) {
  const dataTransfer = {
    types: ['Files'],
    files: given.filter((item) => item instanceof File),
    items: given.map((item) => ({ webkitGetAsEntry: () => entryOf(item) })),
  };
  fireEvent.dragOver(on, { dataTransfer });
  fireEvent.drop(on, { dataTransfer });
}
