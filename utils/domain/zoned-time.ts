/**
 * What the clock on a wall in `zone` (an IANA name) shows at `at` (milliseconds since 1970), as a `datetime-local`
 * control writes it: "2026-11-24T10:00".
 */
export function wallTime(at: number, zone: string): string {
  return new Date(at + offset(at, zone)).toISOString().slice(0, 16);
}

/**
 * When the clock on a wall in `zone` shows this: milliseconds since 1970, null for what is no time. Of an hour that comes
 * twice the first counts; one that is left out in spring is read as if the clock had not moved.
 */
export function fromWallTime(wall: string, zone: string): number | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  // A change of clocks may lie about it: the offset of the day before, and that of the day after.
  const before = asUtc - offset(asUtc - DAY, zone);
  const after = asUtc - offset(asUtc + DAY, zone);
  const holds = (at: number) => at + offset(at, zone) === asUtc;
  return holds(after) && !holds(before) ? after : before;
}

/** Whether the browser knows a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    // The one way to ask: `Intl.supportedValuesOf` leaves out the names that zones had before.
    return false;
  }
}

/** "New York" of "America/New_York". */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const DAY = 86_400_000;

/** Making one takes longer than using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
  formats.set(zone, known);
  return known;
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offset(at: number, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, value]),
  );
  const wall = `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`;
  return Date.parse(wall) - whole;
}
