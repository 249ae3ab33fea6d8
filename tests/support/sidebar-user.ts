import type { Sidebar } from './firefox-sidebar.ts';
import type { AnyPanelUser } from './panel-user.ts';
import { waitUntil } from './wait-until.ts';

const PATIENCE = 8000;
const BOX = 'What did they ask?';

/** The same person in Firefox's sidebar: real clicks and keys, names as a screen reader reads them. */
export function sidebarUserOf(sidebar: Sidebar): AnyPanelUser {
  const { evaluate, press: key } = sidebar;

  const comesTo = async <A extends string[]>(what: string, ask: (...args: A) => unknown, ...args: A) => {
    if (await waitUntil(() => evaluate(ask, ...args), PATIENCE)) return;
    throw new Error(`${what}, but this is on screen:\n${await evaluate(() => document.body.innerText)}`);
  };
  const press = async (name: string) => {
    await comesTo(`Nothing is named “${name}”`, isShown, name);
    await sidebar.click(name);
  };
  const fill = async (label: string, text: string) => {
    await comesTo(`No field is named “${label}”`, focusField, label);
    await key('Control+a');
    await sidebar.type(text);
  };

  return {
    press,
    tab: press,
    tick: press,
    sees: (words) =>
      comesTo(`“${words}” is not there`, (text) => document.body.innerText.includes(text), words),
    menu: async (item) => {
      await press('More');
      await press(item);
    },
    fill,
    choose: (label, value) => comesTo(`No list is named “${label}”`, chooseIn, label, value),
    ask: (question) => fill(BOX, question),
    question: () =>
      evaluate((box) => document.querySelector<HTMLInputElement>(`[aria-label="${box}"]`)?.value ?? '', BOX),
    clear: () => press('Clear'),
    keys: key,
    card: async () => {
      await comesTo('No card', () => document.querySelector('article'));
      return evaluate(() => document.querySelector('article')?.innerText ?? '');
    },
    isTicked: (label) =>
      evaluate(
        (name) => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)?.checked === true,
        label,
      ),
    reload: async () => {
      await evaluate(() => {
        document.documentElement.dataset.before = 'reload';
        location.reload();
      });
      await comesTo('The sidebar did not come back', isNew);
    },
  };
}

// These run in the sidebar's page.

function isShown(name: string): boolean {
  return [...document.querySelectorAll<HTMLElement>('button, a, summary, label, input')].some(
    (it) => (it.getAttribute('aria-label') ?? it.textContent).trim() === name && it.checkVisibility(),
  );
}

function isNew(): boolean {
  // Between the two pages there is one with nothing at all.
  const { documentElement } = document as { documentElement: HTMLElement | null };
  return documentElement?.dataset.before === undefined && document.querySelector('#app *') !== null;
}

function focusField(label: string): boolean {
  const field = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].find((it) =>
    (it.ariaLabel ?? it.labels?.[0]?.textContent)?.trim().startsWith(label),
  );
  field?.focus();
  return field !== undefined;
}

function chooseIn(label: string, value: string): boolean {
  const list = [...document.querySelectorAll('select')].find((it) =>
    (it.ariaLabel ?? it.labels[0]?.textContent)?.trim().startsWith(label),
  );
  if (!list) return false;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
