import type { Browser, Page } from 'puppeteer-core';

/** A browser window itself, with its toolbar and sidebar, not a page in it. */
export interface FirefoxWindow {
  /** Runs an expression with the browser's own rights, `window` being the browser window. Gives back plain JSON. */
  run<T>(expression: string): Promise<T>;
}

// Puppeteer has no call for the browser's own windows; its connection can send what the browser understands.
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Tree {
  contexts: { context: string; clientWindow: string }[];
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The window that this page is in. Needs a Firefox that was started with `--remote-allow-system-access`. */
export async function windowOf(browser: Browser, page: Page): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async <T>(method: string, parameters: object) =>
    (await connection.send(method, parameters)).result as T;
  const clientWindow = await page.windowId();
  const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = contexts.find((candidate) => candidate.clientWindow === clientWindow)?.context;
  if (!context) throw new Error('The page has no browser window.');

  return {
    async run<T>(expression: string) {
      const answer = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value ?? 'null') as T;
    },
  };
}
