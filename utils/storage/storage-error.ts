/** Something could not be read or saved; the message is for the screen. */
export class StorageError extends Error {
  override name = 'StorageError';
}

const WORDS: Record<string, string> = {
  QuotaExceededError:
    'The disk is full, so this could not be saved. Free some space and restart the browser before you go on.',
  VersionError:
    'A newer Sidestory has written these stories. They can be read and saved as a file here, but not changed.',
  DatabaseClosedError: 'Sidestory was updated in another window. Reload this panel to go on.',
  BlockedError: 'Another Sidestory window holds the stories. Close it, then reload this panel.',
  InvalidStateError:
    'The browser does not let this page store anything. Restart the browser, then try again.',
};

/** What to say on screen of an error of the database: what happened, and what to do. */
export function wordsFor(error: unknown): string {
  const names = errorNames(error);
  for (const name of names) if (WORDS[name]) return WORDS[name];
  return `The browser could not store this (${names[0] ?? 'unknown'}). Nothing that was saved before has changed.`;
}

interface Wrapped {
  name?: string;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown[];
}

// Dexie wraps what the browser threw, sometimes twice.
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let next = error;
  for (let depth = 0; depth < 4 && next && typeof next === 'object'; depth++) {
    const { name, inner, cause, failures } = next as Wrapped;
    if (name) names.push(name);
    next = inner ?? cause ?? failures?.find(Boolean);
  }
  return names;
}
