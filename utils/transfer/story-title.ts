/** "[Theme + theme] Title". */
const THEMES = /^\[([^[\]]{1,80})\]\s+(?=\S)/;
/** "S001 — Title". */
const ID = /^(S\d{2,4})\s*[—–:-]+\s*(?=\S)/;

/** A heading as tools write it, in parts: the number of the story, its themes (as a list) and its title. */
export function splitTitle(heading: string): { title: string; themes: string; id: string } {
  const id = ID.exec(heading)?.[1] ?? '';
  const named = heading.replace(ID, '');
  const themes = THEMES.exec(named)?.[1] ?? '';
  return { title: named.replace(THEMES, ''), themes: themes.replace(/\s+[+/]\s+/g, ', '), id };
}
