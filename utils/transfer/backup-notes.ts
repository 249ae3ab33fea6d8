import type { Everything } from '../domain/everything.ts';

const LISTS = {
  stories: 'Story',
  interviews: 'Interview',
  sittings: 'Sitting',
  questions: 'Question',
  tellings: 'Telling',
  competencies: 'Competency',
  versions: 'Version',
} as const satisfies Record<Exclude<keyof Everything, 'settings'>, string>;

type ListName = keyof typeof LISTS;

/** A file with thousands of odd keys gives this many notes, and one that says so. */
const MOST_NOTES = 20;
const LONGEST_NAME = 60;

/** Where something is, in the user's words: `Story 3, "scope.reach"`; lists count from 1. */
export function place(path: readonly (string | number)[]): string {
  const [head, index, ...rest] = path;
  if (head === undefined) return 'The file';
  const owner = Object.hasOwn(LISTS, head) ? LISTS[head as ListName] : undefined;
  if (owner && typeof index === 'number') {
    const where = `${owner} ${index + 1}`;
    return rest.length > 0 ? `${where}, ${quoted(rest)}` : where;
  }
  return quoted(path);
}

/** One sentence for each key that was left out, and each value that was changed, between a file and what was read. */
export function noteChanges(file: unknown, read: unknown): string[] {
  const places = new Map<string, { where: string; times: number }>();
  const changes: string[] = [];
  walk(file, read, []);
  const dropped = [...places].map(([key, { where, times }]) =>
    times === 1
      ? `${where} was left out: this Sidestory does not know it.`
      : `${quoted([key])} was left out ${times} times: this Sidestory does not know it.`,
  );
  return shorten([...dropped, ...changes]);

  function walk(given: unknown, kept: unknown, path: (string | number)[]): void {
    if (typeof given !== 'object' || given === null || typeof kept !== 'object' || kept === null) {
      if (given !== kept)
        changes.push(
          `${place(path)}: ${JSON.stringify(given)} was changed to ${kept === null ? 'nothing' : String(kept)}.`,
        );
      return;
    }
    for (const [key, value] of Object.entries(given)) {
      const step = Array.isArray(given) ? Number(key) : key;
      const here = [...path, step];
      if (Object.hasOwn(kept, key)) walk(value, (kept as Record<string, unknown>)[key], here);
      else if (value !== null)
        places.set(key, { where: place(here), times: (places.get(key)?.times ?? 0) + 1 });
    }
  }
}

/** Gives each row an id of its own: a second copy is left out, and a different row with the same id gets a new one. */
export function separateIds(everything: Everything): { everything: Everything; notes: string[] } {
  const notes: string[] = [];
  return {
    everything: {
      ...everything,
      stories: separate('stories', everything.stories),
      interviews: separate('interviews', everything.interviews),
      sittings: separate('sittings', everything.sittings),
      questions: separate('questions', everything.questions),
      tellings: separate('tellings', everything.tellings),
      competencies: separate('competencies', everything.competencies),
      versions: separate('versions', everything.versions),
    },
    notes: shorten(notes),
  };

  function separate<T extends { id: string }>(name: ListName, rows: T[]): T[] {
    const taken = new Set(rows.map((row) => row.id));
    if (taken.size === rows.length) return rows;
    const first = new Map<string, { index: number; copies: Set<string>; last: number }>();
    return rows.flatMap((row, index) => {
      const seen = first.get(row.id);
      const content = JSON.stringify(row);
      if (!seen) {
        first.set(row.id, { index, copies: new Set([content]), last: 1 });
        return [row];
      }
      const both = `${LISTS[name]} ${index + 1} has the same id as ${LISTS[name].toLowerCase()} ${seen.index + 1}`;
      if (seen.copies.has(content)) {
        notes.push(`${both} and the same content: it was left out.`);
        return [];
      }
      seen.copies.add(content);
      do seen.last += 1;
      while (taken.has(`${row.id}-${seen.last}`));
      const id = `${row.id}-${seen.last}`;
      taken.add(id);
      notes.push(`${both}: both were kept.`);
      return [{ ...row, id }];
    });
  }
}

function quoted(path: readonly (string | number)[]): string {
  const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`;
}

function shorten(notes: string[]): string[] {
  if (notes.length <= MOST_NOTES) return notes;
  return [...notes.slice(0, MOST_NOTES), `And ${notes.length - MOST_NOTES} more like these.`];
}
