import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, database, storageState } from '../../../utils/storage/database.ts';
import { StorageError, wordsFor } from '../../../utils/storage/storage-error.ts';
import { addStories, changeStory, createStory } from '../../../utils/storage/stories.ts';
import { finishedStory, story } from '../../support/builders.ts';
import { readRawDatabase, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();
afterEach(() => {
  vi.restoreAllMocks();
});

const FULL =
  'The disk is full, so this could not be saved. Free some space and restart the browser before you go on.';

/** What fake-indexeddb has inside; a browser fails in the same two places. */
interface Inside {
  _execRequestAsync(request: { operation(): unknown; source: unknown }): IDBRequest;
  _abort(error: string): void;
  _requests: { request: IDBRequest }[];
}

/** Every put fails by an error event of its request, as in Firefox. */
function failRequests(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    const operation = () => {
      throw new DOMException('', name);
    };
    return (this.transaction as unknown as Inside)._execRequestAsync({ operation, source: this });
  });
}

/** The transaction is given up while it commits, as in Chromium. */
function failCommits(name: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    const inside = this.transaction as unknown as Inside;
    request.addEventListener('success', () => {
      const last = inside._requests.every((r) => r.request.readyState === 'done');
      if (last && this.name === 'rows') inside._abort(name);
    });
    return request;
  });
}

async function messageOf(writing: Promise<unknown>): Promise<string> {
  const error = await writing.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StorageError);
  return (error as StorageError).message;
}

describe.each([
  ['a request', failRequests],
  ['the commit', failCommits],
])('the disk is full: %s fails', (_, fail) => {
  test('a change says so in words, and nothing was written', async () => {
    const { id } = await createStory(finishedStory());
    const before = await readRawDatabase();
    fail('QuotaExceededError');
    expect(await messageOf(changeStory(id, { title: 'New' }))).toBe(FULL);
    expect(await readRawDatabase()).toEqual(before);
  });

  test('many stories at once: the same', async () => {
    await database();
    const before = await readRawDatabase();
    fail('QuotaExceededError');
    expect(await messageOf(addStories([story(), story()]))).toBe(FULL);
    expect(await readRawDatabase()).toEqual(before);
  });
});

test('many stories of which one can not be stored: only its request fails, and none is written', async () => {
  await database();
  const before = await readRawDatabase();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if ((args[0] as { title?: string }).title !== 'The large one') return put.apply(this, args);
    const operation = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    return (this.transaction as unknown as Inside)._execRequestAsync({ operation, source: this });
  });
  expect(await messageOf(addStories([story(), story({ title: 'The large one' }), story()]))).toBe(FULL);
  expect(await readRawDatabase()).toEqual(before);
});

test('a failure that nobody foresaw is a sentence with its name', async () => {
  const { id } = await createStory();
  failRequests('UnknownError');
  expect(await messageOf(changeStory(id, { title: 'New' }))).toBe(
    'The browser could not store this (UnknownError). Nothing that was saved before has changed.',
  );
  expect(wordsFor(undefined)).toMatch(/^The browser could not store this/);
});

test('a sentence that was thrown inside a write stays that sentence', async () => {
  expect(await messageOf(changeStory('nowhere', { title: 'New' }))).toBe(
    'This story was deleted in another window.',
  );
});

test('a database that can not be opened says so in words, to the page and to whoever asks', async () => {
  await closeDatabase();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('', 'InvalidStateError');
  });
  const words = 'The browser does not let this page store anything. Restart the browser, then try again.';
  expect(await messageOf(createStory())).toBe(words);
  expect(storageState()).toEqual({ kind: 'failed', words });
});

test('every write asks the browser to be on the disk before it says done', async () => {
  const asked: [IDBTransactionMode, string | undefined][] = [];
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    asked.push([args[1] ?? 'readonly', args[2]?.durability]);
    return transaction.apply(this, args);
  });
  const { id } = await createStory(finishedStory());
  await changeStory(id, { title: 'New' });
  await addStories([story()]);
  const writes = asked.filter(([mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(3);
  expect(writes.every(([, durability]) => durability === 'strict')).toBe(true);
});
