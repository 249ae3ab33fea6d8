/** A list with the item at `from` put at `to`; a place outside the list is its nearest end. */
export function movedIn<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined) return [...list];
  return list.toSpliced(from, 1).toSpliced(Math.max(0, Math.min(to, list.length - 1)), 0, item);
}

/** The same for a line with an id: it may stand elsewhere by now. */
export function movedById<T extends { id: string }>(list: readonly T[], id: string, to: number): T[] {
  return movedIn(
    list,
    list.findIndex((item) => item.id === id),
    to,
  );
}
