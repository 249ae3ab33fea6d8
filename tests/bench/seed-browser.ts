import type { Page } from 'puppeteer-core';
import type { Sitting } from '../../utils/domain/telling/telling.ts';
import type { StoredStory, StoryRow } from '../../utils/storage/schema.ts';
import { rowOf } from '../../utils/storage/story-row.ts';
import { seedStories } from './seed.ts';

type Puts = Record<string, readonly object[]>;

/** Stories that go through the protocol in one message. */
const SLICE = 500;

/** Writes stories past the product's own code, in bulk. `page` is any page of the extension; the database exists. */
export async function seedBrowser(page: Page, count: number, now: number): Promise<void> {
  const stories: StoredStory[] = seedStories(count, now).map((story) => ({ ...story, seq: 1 }));
  const rows: StoryRow[] = stories.map((story) => rowOf(story, { told: 0, lastToldAt: null }));
  for (let from = 0; from < count; from += SLICE) {
    const end = from + SLICE;
    await put(page, { stories: stories.slice(from, end), rows: rows.slice(from, end) });
  }
  await put(page, { meta: [{ id: 'meta', revision: 1, epoch: 0 }] });
}

/** Starts a call by hand, `now` in milliseconds since 1970. Pages that are open do not hear of it. */
export async function seedSitting(page: Page, now: number): Promise<void> {
  const sitting: Sitting = {
    id: 'bench',
    interviewId: null,
    provider: null,
    startedAt: now,
    endedAt: null,
    draft: '',
    declined: null,
  };
  await put(page, { sittings: [sitting] });
}

function put(page: Page, puts: Puts): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sidestory');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(Object.keys(all), 'readwrite');
          for (const [name, values] of Object.entries(all))
            for (const value of values) transaction.objectStore(name).put(value);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    puts,
  );
}
