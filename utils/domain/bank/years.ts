/** Longer than any date: what follows in a pasted page is none. */
const LONGEST = 200;

/** A year by itself or in a date, with the short end of a range after it: "2021-23", but not "2021-07", a month. */
const LONG =
  /(?<!\p{Nd})(?<year>19[5-9]\d|20\d\d)(?:\s?[-–—/]\s?['’]?(?<end>\d\d)(?![\p{Nd}-]))?(?!\p{Nd})/gu;
/** "FY24", "Mar '22". A bare "22" may be a day. */
const SHORT = /(?:(?<!\p{L})FY\s?|['’])(?<year>\d\d)(?!\p{Nd})/iu;

/**
 * The year of a story from its `when`, the last one where there are several: 'Q3 2023', '2021-2023', '2021/22',
 * "FY24". null where none can be read, as in 'March 22' or '令和5年'.
 */
export function yearOf(when: string): number | null {
  const text = when.slice(0, LONGEST).normalize('NFKC');
  const found = [...text.matchAll(LONG)].map(({ groups }) => lastOf(groups?.year ?? '', groups?.end));
  if (found.length > 0) return Math.max(...found);
  const short = SHORT.exec(text)?.groups?.year;
  return short ? 2000 + Number(short) : null;
}

function lastOf(year: string, end: string | undefined): number {
  const ended = end === undefined || Number(end) <= 12 ? '' : end;
  const last = Number(year.slice(0, 2) + ended);
  return ended && last > Number(year) ? last : Number(year);
}
