/**
 * A small copy of what the first screen showed last, in localStorage because that is read at once: the first frame is
 * drawn from it, and Dexie comes after. It is a copy only: the database decides, and deleting everything deletes it.
 */
const KEY = 'sidestory.first-screen';
/** Raise it when the shape of any slot changes: an older copy is then ignored. */
const SHAPE = 3;
/** Text of the whole copy, in characters; a larger one costs more than it saves. */
const LIMIT = 200_000;
/** Milliseconds; typing must not serialise the copy with every key. */
const SETTLE = 200;
/** Each window has a slot of its own, and a closed window never comes back under its old number. */
const PANEL = 'screen.panel-';
const MOST_PANELS = 5;

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
  const all = load();
  // Out and in again: the order of the slots is the order in which they were last used.
  delete all[slot];
  if (value !== undefined) all[slot] = value;
  timer ??= setTimeout(writeFirstScreen, SETTLE);
}

/**
 * Writes what is waiting; called when the page is hidden, since a closing panel runs no timers. With nothing waiting it
 * writes nothing: another page may have deleted the copy since.
 */
export function writeFirstScreen(): void {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  const text = fitting(load());
  if (text === null) {
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

/** The copy as text: without the screens of old windows, and without its largest slots when it is too long. */
function fitting(all: Slots): string | null {
  for (const old of Object.keys(all)
    .filter((slot) => slot.startsWith(PANEL))
    .slice(0, -MOST_PANELS))
    delete all[old];
  const text = (kept: Slots) => JSON.stringify({ shape: SHAPE, slots: kept });
  const whole = text(all);
  if (whole.length <= LIMIT) return whole;

  const kept = { ...all };
  const length = (slot: string) => JSON.stringify(all[slot]).length;
  // Where the user was is worth more than what was shown there.
  const largest = Object.keys(all)
    .filter((slot) => !/^screen(?:\.|$)/.test(slot))
    .sort((a, b) => length(b) - length(a));
  for (const slot of largest) {
    delete kept[slot];
    const shorter = text(kept);
    if (shorter.length <= LIMIT) return shorter;
  }
  return null;
}

export function forgetFirstScreen(): void {
  empty();
  localStorage.removeItem(KEY);
}

/**
 * Empties this page's slots when another page deletes the copy, so that nothing deleted is written back from here.
 * @returns how to stop listening.
 */
export function forgetWithOtherPages(): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if ((key === KEY || key === null) && newValue === null) empty();
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}

function empty(): void {
  clearTimeout(timer);
  timer = undefined;
  slots = {};
}
