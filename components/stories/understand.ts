import type { CompetencySet } from '../../utils/domain/competency/set.ts';
import { counted } from '../../utils/domain/count-words.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import type { FoundStory, LeftOver } from '../../utils/transfer/found.ts';
import { sayTheSame, withWhatIsHere } from './here-already.ts';
import { type GivenTable, type KnownColumns, readRows, tableIn } from './read-table.ts';
import { NOTHING, type Source, type Understood } from './understood.ts';

export interface Given {
  name: string;
  bytes(): Promise<Uint8Array>;
}

/** Files of one drop or choice: more of them nobody looks over. */
const MOST_FILES = 2000;
const MADE_BY_US =
  'Made by Sidestory. Only its stories come in here; Restore, in the settings, takes the whole file.';

/**
 * Reads pasted text and chosen files into stories to look over. The readers are loaded when they are wanted.
 * @param before what is being looked over: a file that is there already is not read again.
 * @returns what is new; see `joined`.
 */
export async function understand(
  given: readonly Given[],
  set: CompetencySet,
  columns: KnownColumns,
  before: Understood,
): Promise<Understood> {
  const all: Understood = structuredClone(NOTHING);
  if (given.length === 0) all.problems.push({ name: '', problem: 'There is no file here that can be read.' });
  for (const one of given.slice(0, MOST_FILES)) {
    try {
      await readOne(one, all, before, set, columns);
    } catch (error) {
      console.error('A file could not be read', error);
      const problem = 'This could not be read: it was moved, changed or locked meanwhile. Choose it again.';
      all.problems.push({ name: one.name, problem });
    }
  }
  const more = given.length - MOST_FILES;
  if (more > 0)
    all.problems.push({ name: '', problem: `Of ${given.length} files, the last ${more} were not read.` });
  return withWhatIsHere(all);
}

/** A table read again after the user has said otherwise of its columns; see `replaced`. */
export async function readColumns(
  source: number,
  table: GivenTable,
  set: CompetencySet,
): Promise<Understood> {
  const all: Understood = structuredClone(NOTHING);
  await takeTable(all, source, table, set);
  return withWhatIsHere(all);
}

async function readOne(
  { name, bytes }: Given,
  all: Understood,
  before: Understood,
  set: CompetencySet,
  columns: KnownColumns,
): Promise<void> {
  const { readStoriesFile } = await import('../../utils/transfer/read-file.ts');
  const content = await bytes();
  const digest = await digestOf(content);
  const twin = [...before.sources, ...all.sources].find((source) => source.digest === digest);
  if (twin) {
    all.notes.push({ source: null, text: twinWords(name, twin) });
    return;
  }
  const given = await tableIn(name, content, set, columns);
  if (given && 'problem' in given) {
    all.problems.push({ name, problem: given.problem });
    return;
  }
  if (given) {
    const { text, ...table } = given;
    await takeTable(all, all.sources.push({ name, text, digest, table }) - 1, table, set);
    return;
  }
  const read = readStoriesFile(name, content, makeId, Date.now());
  if ('problem' in read) {
    // A text that was pasted is no file.
    const problem = name ? read.problem : read.problem.replace(/^This file/, 'This text');
    all.problems.push({ name, problem });
    return;
  }
  const source = all.sources.push({ name, text: read.text, digest }) - 1;
  const notes = [...(read.everything ? [MADE_BY_US] : []), ...(read.notes ?? [])];
  const live = read.stories.filter(({ story }) => story.deletedAt === null);
  const fresh = withoutTwins(live, [...before.incoming, ...all.incoming]);
  const [deleted, twice] = [read.stories.length - live.length, live.length - fresh.length];
  if (deleted) notes.push(`Left out: ${counted(deleted, 'story')} from the bin of the file.`);
  if (twice) notes.push(`Left out: ${counted(twice, 'story')}, word for word in another file here.`);
  take(all, source, { stories: fresh, leftOver: read.leftOver, notes });
}

async function takeTable(
  all: Understood,
  source: number,
  table: GivenTable,
  set: CompetencySet,
): Promise<void> {
  take(all, source, await readRows(table, set, makeId, Date.now()));
}

function take(
  all: Understood,
  source: number,
  read: { stories: readonly FoundStory[]; leftOver: readonly LeftOver[]; notes: readonly string[] },
): void {
  for (const { story, first, last, also } of read.stories) {
    all.incoming.push({ story, at: { source, first, last, also }, choice: 'add' });
  }
  for (const { text, first, last } of read.leftOver) all.leftOver.push({ text, at: { source, first, last } });
  for (const text of read.notes) all.notes.push({ source, text });
}

/** A story that another file holds too comes once; one that says something else there is a story of its own. */
function withoutTwins(stories: readonly FoundStory[], others: readonly { story: Story }[]): FoundStory[] {
  const known = new Map(others.map(({ story }) => [story.id, story]));
  return stories.flatMap((found) => {
    const other = known.get(found.story.id);
    if (!other) return found;
    return sayTheSame(other, found.story) ? [] : { ...found, story: { ...found.story, id: makeId() } };
  });
}

function twinWords(name: string, twin: Source): string {
  return `Read once: “${name || 'What you pasted'}” is the same as ${twin.name ? `“${twin.name}”` : 'what you pasted'}.`;
}

async function digestOf(content: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>));
  return String(digest);
}

function makeId(): string {
  return crypto.randomUUID();
}
