const OFFSET = /([+\-−–])\s?(\d{1,2})(?:[:.]?(\d\d))?(?::?(\d\d))?(?!\d)/;

/** The first offset in a text ("+0530", "UTC-8", "GMT+05:45") in milliseconds; null when there is none. */
export function offsetIn(text: string): number | null {
  const [, sign, hours, minutes = 0, seconds = 0] = OFFSET.exec(text) ?? [];
  if (!hours) return null;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '+' ? size : -size;
}
