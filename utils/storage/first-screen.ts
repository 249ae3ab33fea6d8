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
/** What this page changed since it last wrote: of the rest, another page knows more. */
const changed = new Set<string>();
/** While this is what is stored, no other page has written. */
let lastWritten: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function load(): Slots {
  slots ??= stored();
  return slots;
}

function stored(): Slots {
  const text = localStorage.getItem(KEY);
  if (!text) return {};
  try {
    return slotsOf(text);
  } catch {
    // A damaged copy is worth nothing and costs one slower frame.
    localStorage.removeItem(KEY);
    return {};
  }
}

function slotsOf(text: string): Slots {
  const copy = JSON.parse(text) as { shape?: unknown; slots?: unknown } | null;
  return copy?.shape === SHAPE && typeof copy.slots === 'object' && copy.slots ? (copy.slots as Slots) : {};
}

/** What stood in this slot when the panel was last open, or undefined. */
export function recall<T>(slot: string): T | undefined {
  return load()[slot] as T | undefined;
}

/** What any page remembered in this slot last; `recall` says what this page knows. */
export function recallLatest<T>(slot: string): T | undefined {
  return stored()[slot] as T | undefined;
}

/** Copies a value for the next opening; undefined empties the slot. */
export function remember(slot: string, value: unknown): void {
  const all = load();
  // Out and in again: the order of the slots is the order in which they were last used.
  delete all[slot];
  if (value !== undefined) all[slot] = value;
  changed.add(slot);
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
  const text = fitting(merged());
  if (text === null) {
    localStorage.removeItem(KEY);
    return;
  }
  try {
    localStorage.setItem(KEY, text);
    lastWritten = text;
  } catch (error) {
    // The disk is full. The copy is a convenience; the database speaks up for itself.
    console.error('The first-screen copy was not written', error);
  }
}

/** What is stored, with what this page changed since it last wrote. */
function merged(): Slots {
  const own = load();
  if (localStorage.getItem(KEY) !== lastWritten) {
    const others = Object.entries(stored()).filter(([slot]) => !changed.has(slot));
    const mine = Object.entries(own).filter(([slot]) => changed.has(slot));
    slots = { ...own, ...Object.fromEntries(others) };
    // Out and in again, for the order.
    for (const [slot, value] of mine) {
      delete slots[slot];
      slots[slot] = value;
    }
  }
  changed.clear();
  return { ...load() };
}

/**
 * Listens for what another page remembers in a slot. While something of this page waits to be written, this page knows
 * more.
 * @returns how to stop listening.
 */
export function onRemembered<T>(slot: string, listener: (value: T) => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== KEY || newValue === null || changed.has(slot)) return;
    const value = slotsOf(newValue)[slot];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(recall(slot))) return;
    load()[slot] = value;
    listener(value as T);
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
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
  changed.clear();
  lastWritten = undefined;
  slots = {};
}
