const RANGE = /(?<![\d:.-])(\d{1,2})((?::\d\d)?)\s*-\s*(\d{1,2})((?::\d\d)?)\s*([ap])\.?m\b\.?/gi;
const DURATION =
  /(?<![\d:.])(?:(\d{1,2}(?:\.\d)?)\s?-?\s?(?:hours?|hrs?|h|std|stunden?)\b(?:\s?(?:and\s)?(\d{1,2})\s?(?:minutes?|mins?|m)\b)?|(\d{1,3})\s?-?\s?(?:minutes?|mins?|minuten)\b)/i;
const MONTHS: Readonly<Record<string, string>> = {
  januar: 'January',
  februar: 'February',
  märz: 'March',
  mai: 'May',
  juni: 'June',
  juli: 'July',
  oktober: 'October',
  dezember: 'December',
};
const GERMAN = new RegExp(`(?<!\\p{L})(?:${Object.keys(MONTHS).join('|')})(?!\\p{L})`, 'giu');

/** A line about a time as the reader of dates understands it: plain dashes and blanks, both ends of "10-11am" in full. */
export function tidyTime(line: string): string {
  return line
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[⋅·•|]/g, ',')
    .replace(/[\s\u202f\u00a0]+/g, ' ')
    .replace(/\b(\d{1,2})\.(?= ?\p{L}{3})/gu, '$1')
    .replace(GERMAN, (month) => MONTHS[month.toLowerCase()] ?? month)
    .replace(/\bUhr\b/g, ' ')
    .replace(/\b([ap])\.m\.?/gi, '$1m')
    .replace(RANGE, inFull)
    .replace(/ ,/g, ',')
    .replace(/ {2,}/g, ' ');
}

/** "10-11am" is in one half of the day, "11-1pm" begins in the other. */
function inFull(_: string, from: string, past: string, to: string, toPast: string, half: string): string {
  const other = Number(from) % 12 > Number(to) % 12;
  const pm = (half.toLowerCase() === 'p') !== other;
  return `${from}${past}${pm ? 'pm' : 'am'} - ${to}${toPast}${half.toLowerCase()}m`;
}

/** How long "1 hour 30 min" or "a 45-minute chat" is, in minutes. */
export function minutesIn(text: string): number | undefined {
  const [, hours, more, minutes] = DURATION.exec(text.slice(0, 200)) ?? [];
  if (minutes) return Number(minutes) || undefined;
  return hours ? Math.round(Number(hours) * 60) + Number(more ?? 0) || undefined : undefined;
}
