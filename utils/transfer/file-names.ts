/** Characters of a name: file systems take 255 bytes, and a character may need four. */
const LONGEST = 56;
/** What Windows keeps for devices, in any case and with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Names for files, without an ending, from titles: allowed on every system and different from each other. */
export function fileNames(titles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = safeName(title);
    let count = counts.get(keyOf(base)) ?? 1;
    let name = base;
    while (taken.has(keyOf(name))) {
      count += 1;
      name = `${base} ${count}`;
    }
    counts.set(keyOf(base), count);
    taken.add(keyOf(name));
    return name;
  });
}

function safeName(title: string): string {
  const plain = title
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}<>:"/\\|?*#^[\]]+/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ');
  const name = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.]+|[\s.]{1,60}$/g, '');
  if (name === '') return 'Untitled story';
  return RESERVED.test(name) ? `Story ${name}` : name;
}

/** Systems that do not tell case apart, nor ways to write an accent. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
