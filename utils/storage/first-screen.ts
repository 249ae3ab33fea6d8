/**
 * A small copy of what the first screen showed last, in localStorage because that is read at once: the first frame is
 * drawn from it, and Dexie comes after. It is a copy only: the database decides, and deleting everything deletes it.
 */
const KEY = 'sidestory.first-screen';
/** Raise it when the shape of any slot changes: an older copy is then ignored. */
const SHAPE = 1;
/** Text of the whole copy, in characters; a larger one costs more than it saves. */
const LIMIT = 200_000;
/** Milliseconds; typing must not serialise the copy with every key. */
const SETTLE = 200;

type Slots = Record<string, unknown>;
let slots: Slots | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function load(): Slots {
  if (slots) return slots;
  slots = {};
  const text = localStorage.getItem(KEY);
  if (!text) return slots;
  try {
    const copy = JSON.parse(text) as { shape?: unknown; slots?: unknown };
    if (copy.shape === SHAPE && typeof copy.slots === 'object' && copy.slots) slots = copy.slots as Slots;
  } catch {
    // A damaged copy is worth nothing and costs one slower frame.
    localStorage.removeItem(KEY);
  }
  return slots;
}

/** What stood in this slot when the panel was last open, or undefined. */
export function recall<T>(slot: string): T | undefined {
  return load()[slot] as T | undefined;
}

/** Copies a value for the next opening; undefined empties the slot. */
export function remember(slot: string, value: unknown): void {
  if (value === undefined) delete load()[slot];
  else load()[slot] = value;
  timer ??= setTimeout(writeFirstScreen, SETTLE);
}

/** Writes what is waiting; called when the page is hidden, since a closing panel runs no timers. */
export function writeFirstScreen(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!slots) return;
  const text = JSON.stringify({ shape: SHAPE, slots });
  // None is better than one that shows what is no longer so.
  if (text.length > LIMIT) {
    localStorage.removeItem(KEY);
    return;
  }
  try {
    localStorage.setItem(KEY, text);
  } catch (error) {
    // The disk is full. The copy is a convenience; the database speaks up for itself.
    console.error('The first-screen copy was not written', error);
  }
}

export function forgetFirstScreen(): void {
  clearTimeout(timer);
  timer = undefined;
  slots = {};
  localStorage.removeItem(KEY);
}
