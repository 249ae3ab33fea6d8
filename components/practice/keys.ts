/** What one letter does while the page has the focus. */
export const KEYS = { next: 'N', again: 'S' } as const;

export type KeyAction = keyof typeof KEYS;

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat'>;

/** What a key press asks for; nothing when it is held down or belongs to a shortcut of the browser. */
export function actionOfKey(press: Press): KeyAction | undefined {
  if (press.repeat || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  const letter = press.key.toUpperCase();
  if (letter === KEYS.next) return 'next';
  return letter === KEYS.again ? 'again' : undefined;
}
