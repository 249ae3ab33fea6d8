import { vi } from 'vitest';

/** The next write of anything that the user would miss fails as on a full disk; caches are written as ever. */
export function failNextPut(): void {
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (this.name === 'profiles') return put.apply(this, row);
    spy.mockRestore();
    throw new DOMException('No room', 'QuotaExceededError');
  });
}
