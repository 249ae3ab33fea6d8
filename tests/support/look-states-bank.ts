import type { LookState } from './look-states.ts';
import type { PanelUser } from './panel-user.ts';

const unfold = (panel: PanelUser) =>
  panel.page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
const fold = (panel: PanelUser) =>
  panel.page.evaluate(() => {
    for (const open of document.querySelectorAll('details')) open.open = false;
  });
const close = (panel: PanelUser) => panel.press('Close');

/** What one does with all stories, and with competencies; begins and ends in the list of stories. */
export const BANK_STATES: readonly LookState[] = [
  {
    name: 'stories, what to look at and filters',
    open: async (panel) => {
      await panel.tab('Stories');
      if (await panel.page.$('.edit')) await panel.press('Back');
      await panel.sees('to look at');
      await unfold(panel);
      await panel.sees('Any strength');
    },
    leave: fold,
  },
  {
    name: 'merge',
    open: async (panel) => {
      await unfold(panel);
      await panel.page.locator('.health ::-p-text(look like one)').click();
      await panel.sees('side by side');
    },
    leave: close,
  },
  {
    name: 'take out',
    open: async (panel) => {
      await panel.menu('Take out…');
      await panel.sees('Which stories');
    },
    leave: (panel) => panel.keys('Escape'),
  },
  {
    name: 'a table brought in',
    open: async (panel) => {
      await panel.menu('Bring in more');
      await panel.page
        .locator('dialog textarea')
        .fill(
          'Story;Problem;What I did;Outcome;Mood\nThe vendor;Payroll stood still;Named the cost;4,000 paid;calm',
        );
      await panel.press('Split into stories');
      await panel.sees('One story, is it right?');
      await unfold(panel);
      await panel.press('Correct the parts');
    },
    leave: async (panel) => {
      await panel.press('Back');
      await panel.page.locator('dialog textarea').fill('');
      await close(panel);
    },
  },
  {
    name: 'competencies',
    open: async (panel) => {
      await panel.menu('Settings');
      await panel.press('Competencies');
      await panel.sees('The first six stand');
    },
  },
  {
    name: 'competencies, a set',
    open: async (panel) => {
      await panel.press('Start from a set');
      await panel.sees("Amazon's leadership principles");
    },
    leave: (panel) => panel.press('Leave it as it is'),
  },
  {
    name: 'one competency',
    open: async (panel) => {
      await panel.page.locator('.plan ::-p-text(Partnerships)').click();
      await panel.sees('Questions of your own');
      await unfold(panel);
    },
    leave: async (panel) => {
      await panel.press('Back');
      await panel.press('Back');
      await panel.press('Back');
    },
  },
];
