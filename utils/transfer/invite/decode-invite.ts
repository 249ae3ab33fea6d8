import { decodeText } from '../decode.ts';

/**
 * The text of an invite. Some calendars fold their lines within a sign, which no reader of texts understands: there the
 * folds go first.
 */
export function decodeInvite(bytes: Uint8Array): ReturnType<typeof decodeText> {
  return decodeText(isUtf8(bytes) || !isCalendar(bytes) ? bytes : unfolded(bytes));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The one way to ask.
    return false;
  }
}

function isCalendar(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('BEGIN:VCALENDAR');
}

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** Without the line ends that a space or a tab follows, and without that. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const end = bytes[at] === CR && bytes[at + 1] === LF ? at + 1 : at;
    const isFold = bytes[end] === LF && (bytes[end + 1] === SPACE || bytes[end + 1] === TAB);
    if (isFold) at = end + 1;
    else kept[length++] = bytes[at] ?? 0;
  }
  return kept.subarray(0, length);
}
