import type { Page } from 'puppeteer-core';

/** What a person does in the panel, in any browser: by the words on screen, never by a class. */
export interface AnyPanelUser {
  /** Waits until these words can be read. */
  sees(words: string): Promise<void>;
  tab(name: string): Promise<void>;
  press(name: string): Promise<void>;
  menu(item: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  choose(label: string, value: string): Promise<void>;
  /** Puts a question in the box, in place of what stood there. */
  ask(question: string): Promise<void>;
  question(): Promise<string>;
  clear(): Promise<void>;
  /** Such as `Alt+Enter`. */
  keys(chord: string): Promise<void>;
  /** The words on the cue card. */
  card(): Promise<string>;
  isTicked(label: string): Promise<boolean>;
  /** Clicks a checkbox. */
  tick(label: string): Promise<void>;
  reload(): Promise<void>;
}

/** The same in Chromium, where the panel is a page like any other. */
export interface PanelUser extends AnyPanelUser {
  page: Page;
}

const PATIENCE = 8000;

export function panelOf(page: Page): PanelUser {
  const byName = (name: string, role: string) =>
    page.locator(`::-p-aria(${name}[role="${role}"])`).setTimeout(PATIENCE);
  const BOX = 'input[aria-label="What did they ask?"]';
  const keys = async (chord: string) => {
    const parts = chord.split('+');
    const last = parts.pop() ?? '';
    for (const part of parts) await page.keyboard.down(part as 'Alt');
    await page.keyboard.press(last as 'Enter');
    for (const part of parts.reverse()) await page.keyboard.up(part as 'Alt');
  };
  const press = (name: string) => byName(name, 'button').click();
  return {
    page,
    keys,
    press,
    reload: async () => void (await page.reload()),
    sees: async (words) => {
      await page
        .waitForFunction((text) => document.body.innerText.includes(text), { timeout: PATIENCE }, words)
        .catch(async () => {
          const text = await page.evaluate(() => document.body.innerText);
          throw new Error(`“${words}” is not on screen, but:\n${text}`);
        });
    },
    tab: press,
    menu: async (item) => {
      await press('More');
      await press(item);
    },
    fill: (label, text) => byName(label, 'textbox').fill(text),
    choose: (label, value) => byName(label, 'combobox').fill(value),
    ask: async (question) => {
      await page.locator(BOX).setTimeout(PATIENCE).click({ count: 3 });
      await page.keyboard.type(question);
    },
    question: () => page.$eval(BOX, (input) => (input as HTMLInputElement).value),
    clear: () => press('Clear'),
    card: async () => {
      await page.waitForSelector('article', { timeout: PATIENCE });
      return page.$eval('article', (card) => (card as HTMLElement).innerText);
    },
    tick: (label) => byName(label, 'checkbox').click(),
    isTicked: (label) =>
      page.$eval(`input[aria-label="${label}"]`, (input) => (input as HTMLInputElement).checked),
  };
}
