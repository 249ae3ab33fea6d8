import type { Dexie, Table } from 'dexie';
import type { CompetencyId } from '../domain/competency/competencies.ts';
import type { CompetencyChange } from '../domain/competency/set.ts';
import type { Interview } from '../domain/interview/interview.ts';
import type { Settings } from '../domain/settings.ts';
import type { StoryReach } from '../domain/story/scope.ts';
import type { Story } from '../domain/story/story.ts';
import type { StoryVersion } from '../domain/story/versions.ts';
import type { AskedQuestion, Sitting, Telling } from '../domain/telling/telling.ts';
import type { Profile } from '../lookup/profile.ts';
import { loadRowMaker, rowOf } from './row-maker.ts';
import { toldOf } from './story-told.ts';

/** The version of the data this code writes. A test opens a golden example of every version ever released. */
export const SCHEMA_VERSION = 3;

/** Where a story is kept: offered in calls, searchable only, or deleted and waiting. */
export type Shelf = 'live' | 'archived' | 'bin';

/** A story as it is stored. `seq` is the database's revision at its last write: it only ever grows, a clock may not. */
export type StoredStory = Story & { seq: number };

/** The narrow twin of a story: all that a list needs. Written in the same transaction, so that it never disagrees. */
export interface StoryRow {
  id: string;
  title: string;
  competencies: CompetencyId[];
  reach: StoryReach;
  when: string;
  /** Read from `when`; null where it names none. */
  year: number | null;
  employer: string;
  tags: string[];
  /** The result says how much. */
  hasNumber: boolean;
  updatedAt: number;
  /** "strong", or what is missing first. */
  strength: string;
  strong: boolean;
  pinned: boolean;
  sample: boolean;
  told: number;
  lastToldAt: number | null;
  shelf: Shelf;
  /** Sorts a shelf: pinned first, then the last changed. */
  order: number;
  /** The competencies of a live story, none of another: counts what can be offered. */
  offered: CompetencyId[];
}

/** `revision` grows with every write; `epoch` grows when rows were removed for good or replaced as a whole. */
export interface Meta {
  id: 'meta';
  revision: number;
  epoch: number;
}

/** What was there before a restore, so that it can be put back. */
export interface KeptCopy {
  id: string;
  keptAt: number;
  why: 'restore';
  /** The text of a backup file. */
  text: string;
}

/** What the look-up found in a story, so that opening does not find it again. A cache: nothing is lost with it. */
export interface KeptProfile {
  /** The story's. */
  id: string;
  /** The `seq` of the story that was read. */
  seq: number;
  /** The version of the data it was read with. */
  data: string;
  profile: Profile;
}

export type SidestoryDb = Dexie & {
  stories: Table<StoredStory, string>;
  rows: Table<StoryRow, string>;
  interviews: Table<Interview, string>;
  sittings: Table<Sitting, string>;
  questions: Table<AskedQuestion, string>;
  tellings: Table<Telling, string>;
  settings: Table<Settings & { id: 'settings' }, string>;
  copies: Table<KeptCopy, string>;
  profiles: Table<KeptProfile, string>;
  competencies: Table<CompetencyChange, string>;
  versions: Table<StoryVersion, string>;
  meta: Table<Meta, string>;
};

export type TableName =
  | 'stories'
  | 'rows'
  | 'interviews'
  | 'sittings'
  | 'questions'
  | 'tellings'
  | 'settings'
  | 'copies'
  | 'profiles'
  | 'competencies'
  | 'versions'
  | 'meta';

/**
 * Only what is queried is named here; the rest of a record is not the schema's business.
 * @param waitFor keeps an upgrade's transaction open while code is loaded.
 */
export function declareSchema(
  db: Dexie,
  waitFor: <T>(work: Promise<T>) => Promise<T> = (work) => work,
): SidestoryDb {
  db.version(1).stores({
    stories: 'id, seq',
    rows: 'id, [shelf+order], *offered',
    interviews: 'id, startsAt',
    sittings: 'id, startedAt',
    questions: 'id, sittingId',
    tellings: 'id, sittingId, storyId',
    settings: 'id',
    copies: 'id, keptAt',
    meta: 'id',
  });
  db.version(2).stores({ profiles: 'id' });
  // Rows say more of their stories, and are made again of them.
  db.version(3)
    .stores({ competencies: 'id', versions: 'id, [storyId+at]' })
    .upgrade(async (transaction) => {
      await waitFor(loadRowMaker());
      const told = toldOf(await transaction.table<Telling>('tellings').toArray());
      const stories = await transaction.table<StoredStory>('stories').toArray();
      await transaction.table('rows').bulkPut(stories.map((story) => rowOf(story, told(story.id))));
    });
  return db as SidestoryDb;
}
