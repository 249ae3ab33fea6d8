import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** What went wrong in the extension's own code, one line each. Empty is what a test wants. */
export interface ExtensionErrors {
  workerErrors: string[];
  /** Of every page of the extension: panel, desk, practice call. */
  panelErrors: string[];
}

export interface ErrorCollector extends ExtensionErrors {
  /** A worker cannot stop while someone listens to it. */
  stopListening(target: Target): Promise<void>;
}

/**
 * Collects uncaught errors, console errors and reports of the policy from each page and worker of an extension, from
 * its start on: the browser keeps what happened before the session was open and tells it then.
 */
export function collectErrors(browser: Browser, extensionId: string): ErrorCollector {
  const errors: ExtensionErrors = { workerErrors: [], panelErrors: [] };
  const watched = new WeakSet<Target>();
  const sessions = new WeakMap<Target, CDPSession>();
  const watch = async (target: Target) => {
    if (watched.has(target) || !target.url().startsWith(`chrome-extension://${extensionId}/`)) return;
    watched.add(target);
    const list = target.type() === 'service_worker' ? errors.workerErrors : errors.panelErrors;
    const session = await target.createCDPSession();
    sessions.set(target, session);
    report(session, (text) => list.push(text));
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  // A page that is gone before it could be watched has nothing to tell.
  const tryWatch = (target: Target) => void watch(target).catch(() => watched.delete(target));
  browser.on('targetcreated', tryWatch);
  browser.on('targetchanged', tryWatch);
  for (const target of browser.targets()) tryWatch(target);
  const stopListening = async (target: Target) => sessions.get(target)?.detach();
  return { ...errors, stopListening };
}

function report(session: CDPSession, add: (text: string) => void): void {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    add(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    add(args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') add(`${entry.source}: ${entry.text}`);
  });
}
