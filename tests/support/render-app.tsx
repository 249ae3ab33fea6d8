import { screen as page, render, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Place } from '../../components/App.tsx';
import type { Screen } from '../../components/shared/screen.ts';
import { emptyStory, type Story } from '../../utils/domain/story/story.ts';
import { WINDOW_ID } from './fake-browser.ts';

const PANEL: Place = { name: 'panel-0', windowId: WINDOW_ID, wide: false };

/**
 * The whole app, as its page draws it, over the real storage.
 * @param screen where the user was when the page was last open.
 */
export async function renderApp(screen?: Partial<Screen>, place: Place = PANEL) {
  const [{ App }, { VIEWS, loadView }, { FIRST_SCREEN }, { remember }] = await Promise.all([
    import('../../components/App.tsx'),
    import('../../components/views.ts'),
    import('../../components/shared/screen.ts'),
    import('../../utils/storage/first-screen.ts'),
  ]);
  if (screen) remember(`screen.${place.name}`, { ...FIRST_SCREEN, ...screen });
  await Promise.all(VIEWS.map((view) => loadView(view.id)));
  const user = userEvent.setup({ delay: null });
  const { unmount, container } = render(<App place={place} />);
  return { user, container, unmount };
}

/** Closes the page as a browser does, and opens it again: all modules are new, only what was stored is left. */
export async function reopen(unmount: () => void): ReturnType<typeof renderApp> {
  const { writeFirstScreen } = await import('../../utils/storage/first-screen.ts');
  writeFirstScreen();
  unmount();
  vi.resetModules();
  return renderApp();
}

/** The verbs of the storage, of the same modules as the page: another window's writes come this way. */
export async function openStorage() {
  const [{ database }, stories, interviews, sittings, tellings, everything] = await Promise.all([
    import('../../utils/storage/database.ts'),
    import('../../utils/storage/stories.ts'),
    import('../../utils/storage/interviews.ts'),
    import('../../utils/storage/sittings.ts'),
    import('../../utils/storage/tellings.ts'),
    import('../../utils/storage/everything.ts'),
  ]);
  return { db: await database(), ...stories, ...interviews, ...sittings, ...tellings, ...everything };
}

/** Waits until the page can answer questions about this many stories. */
export async function untilReadable(stories: number): Promise<void> {
  const { currentBank } = await import('../../utils/storage/bank.ts');
  await waitFor(() => {
    if (currentBank()?.stories.size !== stories) throw new Error('The stories are not read yet');
  });
}

/** Opens the ⋯ of the page and picks from it; on the desk every column has its own. */
export async function pickFromMenu(user: UserEvent, name: string, column?: HTMLElement): Promise<void> {
  const part = column ? within(column) : page;
  await user.click(await part.findByRole('button', { name: 'More' }));
  await user.click(part.getByRole('button', { name }));
}

/** Opens the fold with this line on it. */
export async function unfold(user: UserEvent, line: RegExp): Promise<void> {
  await user.click(page.getByText(line, { selector: 'summary' }));
}

/** A story with nothing in it but what is given. */
export function story(id: string, parts: Partial<Story> = {}): Story {
  return { ...emptyStory(id, Date.UTC(2026, 9, 1)), title: id, ...parts };
}

/** Presses a button that opens the file picker, and picks these files in it. */
export async function chooseFiles(user: UserEvent, button: HTMLElement, files: File[]): Promise<void> {
  let picker: HTMLInputElement | undefined;
  const onClick = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'file') picker = target;
  };
  addEventListener('click', onClick, { capture: true });
  await user.click(button);
  removeEventListener('click', onClick, { capture: true });
  if (!picker) throw new Error('No file picker was opened');
  await user.upload(picker, files);
}
