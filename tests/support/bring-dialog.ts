import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import type { Story } from '../../utils/domain/story/story.ts';
import { chooseFiles, openStorage, pickFromMenu, renderApp, story } from './render-app.tsx';

const DESK = { name: 'desk', windowId: null, wide: true } as const;

/** A text or a table as people have it, of the fixtures. */
export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/import', name), 'utf8');
}

/** The dialogue in which more is brought in, beside these stories, and what a user does there. */
export async function openBring(stories: Story[] = [story('here', { title: 'Already here' })], on?: 'desk') {
  const storage = await openStorage();
  await storage.addStories(stories);
  const page = await renderApp({ view: 'stories' }, ...(on ? [DESK] : []));
  const { user, container } = page;
  await screen.findAllByText(stories[0]!.title);
  await pickFromMenu(user, 'Bring in more', container.querySelector<HTMLElement>('.column') ?? undefined);
  const dialog = within(await screen.findByRole('dialog'));
  const press = async (name: string | RegExp) => user.click(await dialog.findByRole('button', { name }));
  return {
    ...page,
    ...storage,
    dialog,
    press,
    paste: async (text: string) => {
      await user.click(dialog.getByRole('textbox', { name: 'Paste what you have' }));
      await user.paste(text);
      await press('Split into stories');
    },
    choose: (...files: File[]) =>
      chooseFiles(user, dialog.getByRole('button', { name: 'Choose files' }), files),
    /** Everything of the story with this headline, to correct. */
    review: async (headline: string) => {
      const box = await dialog.findByDisplayValue(headline);
      return within(box.closest<HTMLElement>('li')!);
    },
    undo: async () => user.click(await screen.findByRole('button', { name: 'Undo' })),
  };
}

/** The stories that are in use. */
export async function liveStories(): Promise<Story[]> {
  const { db } = await openStorage();
  return (await db.stories.toArray()).filter(({ deletedAt }) => deletedAt === null);
}

/** Waits until these are the stories in use, none of them twice; gives them by their titles. */
export async function untilLive(...titles: string[]): Promise<Map<string, Story>> {
  return waitFor(async () => {
    const live = await liveStories();
    const now = live.map(({ title }) => title).sort();
    if (now.join('\n') !== titles.toSorted().join('\n')) throw new Error(`In use are:\n${now.join('\n')}`);
    return new Map(live.map((one) => [one.title, one]));
  });
}
