import type { ElementHandle, Page } from 'puppeteer-core';
import { HEBREW_TITLE, LONG_TITLE, LONG_WORD, PASTED } from './look-data.ts';
import type { PanelUser } from './panel-user.ts';

/** What the states need beside the page that shows them. */
export interface LookWorld {
  panel: PanelUser;
  /** A file of everything, to restore. */
  file: string;
  /** Goes to a call, and clicks the icon there. */
  joinCall(): Promise<void>;
}

/** One thing that the screen can show. The states of a list follow one another. */
export interface LookState {
  name: string;
  open(panel: PanelUser, world: LookWorld): Promise<void>;
  leave?(panel: PanelUser): Promise<void>;
}

/** Clicks the line of a list that holds these words. */
export const openLine = (page: Page, words: string) => page.locator(`::-p-text(${words})`).click();
export const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

async function openStory(panel: PanelUser, title: string): Promise<void> {
  await panel.tab('Stories');
  await panel.page.waitForSelector('.rows, .edit');
  if (await panel.page.$('.edit')) await panel.press('Back');
  await openLine(panel.page, title);
  await panel.sees('How it looks in the call');
  await unfoldAll(panel.page);
}

async function showCard(panel: PanelUser, title: string): Promise<void> {
  await panel.tab('Call');
  if (await panel.page.$('[aria-label="Clear"]')) await panel.clear();
  await panel.press(title);
  await panel.page.waitForSelector('article');
}

/** Of the panel: from nothing at all to the end of an answer. */
export const PANEL_STATES: readonly LookState[] = [
  {
    name: 'first run',
    open: async (panel) => {
      await panel.tab('Stories');
      await panel.sees('Bring what you have');
      await unfoldAll(panel.page);
    },
  },
  {
    name: 'import review',
    open: async (panel) => {
      await panel.page.locator('textarea').click();
      await panel.page.keyboard.sendCharacter(PASTED);
      await panel.press('Split into stories');
      await panel.sees('2 stories, are they right?');
      await panel.page.locator('.take input').click();
      await panel.sees('Add this story');
    },
    leave: (panel) => panel.press('Back'),
  },
  {
    name: 'call, empty',
    open: async (panel) => {
      await panel.tab('Call');
      await panel.sees('No stories yet');
    },
  },
  {
    name: 'prepare, empty',
    open: async (panel) => {
      await panel.tab('Prepare');
      await panel.sees('No interview yet');
    },
  },
  {
    name: 'settings',
    open: async (panel) => {
      await panel.menu('Settings');
      await panel.sees('Notice calls on');
      await unfoldAll(panel.page);
    },
  },
  {
    name: 'restore dialogue',
    open: async ({ page, sees }, { file }) => {
      const input = await page.waitForSelector('input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await sees('Restore this file?');
    },
    leave: async (panel) => {
      await panel.press('Restore');
      await panel.sees('Restored.');
      await panel.press('Close');
      await panel.press('Back');
    },
  },
  {
    name: 'stories',
    open: async (panel) => {
      await panel.tab('Stories');
      await panel.sees('19 stories');
    },
  },
  { name: 'one story', open: (panel) => openStory(panel, 'Half-hourly prices') },
  { name: 'one story, long words', open: (panel) => openStory(panel, LONG_WORD) },
  { name: 'one story, right to left', open: (panel) => openStory(panel, HEBREW_TITLE) },
  {
    name: 'prepare',
    open: async (panel) => {
      await panel.tab('Prepare');
      await panel.sees('3 interviews');
    },
  },
  {
    name: 'one interview',
    open: async (panel) => {
      await openLine(panel.page, 'Round 2');
      await panel.sees('Before the call');
    },
  },
  {
    name: 'one interview, long words',
    open: async (panel) => {
      await panel.press('Back');
      await openLine(panel.page, LONG_WORD);
      await panel.sees('Before the call');
    },
  },
  {
    name: 'call, is it this interview',
    open: async (panel, { joinCall }) => {
      await panel.tab('Call');
      await joinCall();
      await panel.sees('In a call, Google Meet');
      await panel.sees('Is this');
    },
    leave: (panel) => panel.press('Yes'),
  },
  { name: 'call, plan', open: (panel) => panel.sees('0 of 6 told') },
  { name: 'menu', open: (panel) => panel.press('More'), leave: (panel) => panel.keys('Escape') },
  {
    name: 'call, a question',
    open: async (panel) => {
      await panel.ask('disagreed with another team');
      await panel.sees('Tell ');
    },
  },
  {
    name: 'call, a playbook',
    open: async (panel) => {
      await panel.ask('say your partner team stops replying');
      await panel.sees('A partner goes quiet');
    },
  },
  {
    name: 'call, nothing fits',
    open: async (panel) => {
      await panel.ask('why are manhole covers round');
      await panel.sees('Your biggest, not told yet');
    },
  },
  { name: 'call, a card from right to left', open: (panel) => showCard(panel, HEBREW_TITLE) },
  { name: 'call, a card of long words', open: (panel) => showCard(panel, LONG_TITLE) },
  {
    name: 'telling',
    open: async (panel) => {
      await panel.keys('Alt+Enter');
      await panel.sees('Telling');
    },
  },
  {
    name: 'told, a notice',
    open: async (panel) => {
      await panel.keys('Alt+Enter');
      await panel.sees('Told:');
    },
  },
  {
    name: 'call, plan, one told',
    open: async (panel) => {
      await panel.clear();
      await panel.sees('1 of 6 told');
    },
  },
  {
    name: 'covered',
    open: async (panel) => {
      await panel.keys('Escape');
      await panel.sees('to come back');
    },
    leave: (panel) => panel.keys('Escape'),
  },
];
