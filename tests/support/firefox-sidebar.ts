import type { FirefoxWindow } from './firefox-window.ts';
import { waitUntil } from './wait-until.ts';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The extension's page in the real sidebar of one window. */
export interface Sidebar {
  /** Runs in the sidebar's page, with its own rights; arguments and answer are plain JSON. */
  evaluate<T, A extends Json[]>(question: string | ((...args: A) => T | Promise<T>), ...args: A): Promise<T>;
  /** Asks until the answer is truthy, for at most 5 s. */
  waitFor<A extends Json[]>(question: string | ((...args: A) => unknown), ...args: A): Promise<void>;
  /** A real click on the button, link or field of this name, or else of this selector. */
  click(target: string): Promise<void>;
  /** Real keys into what has the focus. */
  type(text: string): Promise<void>;
  /** One real key with its modifiers, such as `Enter`, `ArrowDown` or `Alt+1`. */
  press(key: string): Promise<void>;
  /** The sidebar's page alone, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const FRAME = `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`;

/** Whether the sidebar of this window shows a loaded page of the extension. */
export function isSidebarReady(window: FirefoxWindow, origin: string): Promise<boolean> {
  return window.run(`(() => {
    const page = SidebarController.isOpen && ${FRAME}?.contentWindow?.document;
    return Boolean(page) && page.readyState === 'complete' && page.documentURI.startsWith(${JSON.stringify(origin)});
  })()`);
}

export function sidebarOf(window: FirefoxWindow): Sidebar {
  const evaluate: Sidebar['evaluate'] = (question, ...args) => {
    const code = typeof question === 'string' ? question : `(${question})(...${JSON.stringify(args)})`;
    // The page's policy forbids `eval`; a sandbox with the page's own rights has none.
    return window.run(`(() => {
      const page = ${FRAME}.contentWindow;
      const box = Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
      return Cu.evalInSandbox(${JSON.stringify(code)}, box);
    })()`);
  };

  const waitFor: Sidebar['waitFor'] = async (question, ...args) => {
    if (!(await waitUntil(() => evaluate(question, ...args), 5000))) {
      throw new Error(`The sidebar did not come to this: ${question}`);
    }
  };

  const click = async (target: string) => {
    const place = await evaluate(findPlace, target);
    if (!place) throw new Error(`Nothing to click in the sidebar: ${target}`);
    await window.run(`(() => {
      const frame = ${FRAME};
      frame.focus();
      const send = (type, buttons) => frame.contentWindow.synthesizeMouseEvent(
        type, ${place[0]}, ${place[1]}, { button: 0, buttons, clickCount: 1 }, {});
      send('mousemove', 0);
      send('mousedown', 1);
      send('mouseup', 0);
    })()`);
  };

  const sendKeys = (keys: readonly Key[]) =>
    window.run<void>(`(() => {
      const frame = ${FRAME};
      frame.focus();
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransactionForTests(frame.contentWindow)) throw new Error('The keyboard is taken.');
      const flag = ({ key }) => (key.length > 1 ? input.KEY_NON_PRINTABLE_KEY : 0);
      const event = (key) => new frame.contentWindow.KeyboardEvent('', key);
      for (const { held, ...key } of ${JSON.stringify(keys)}) {
        for (const modifier of held) input.keydown(event({ key: modifier }), input.KEY_NON_PRINTABLE_KEY);
        input.keydown(event(key), flag(key));
        input.keyup(event(key), flag(key));
        for (const modifier of held.toReversed()) input.keyup(event({ key: modifier }), input.KEY_NON_PRINTABLE_KEY);
      }
    })()`);

  const screenshot = async () => {
    const address = await window.run<string>(`(async () => {
      const frame = ${FRAME};
      const { innerWidth, innerHeight } = frame.contentWindow;
      const area = new DOMRect(0, 0, innerWidth, innerHeight);
      const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(area, 2, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');
    })()`);
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  };

  return {
    evaluate,
    waitFor,
    click,
    type: (text) =>
      sendKeys(
        [...text].map((char) =>
          char === '\n' ? toKey('Enter') : { key: char, code: codeOf(char), held: [] },
        ),
      ),
    press: (key) => sendKeys([toKey(key)]),
    screenshot,
    close: () => window.run('SidebarController.hide()'),
  };
}

interface Key {
  key: string;
  code: string;
  held: string[];
}

function toKey(name: string): Key {
  const held = name.split('+');
  const key = held.pop() ?? '';
  return { key, code: codeOf(key), held };
}

function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return { '/': 'Slash', ' ': 'Space' }[key] ?? (key.length > 1 ? key : '');
}

// Runs in the sidebar's page.
function findPlace(target: string): [x: number, y: number] | null {
  const named = [
    ...document.querySelectorAll<HTMLElement>('button, a, summary, label, input, textarea, select, [role]'),
  ];
  const element =
    named.find((it) => (it.getAttribute('aria-label') ?? it.textContent).trim() === target) ??
    document.querySelector(target);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
