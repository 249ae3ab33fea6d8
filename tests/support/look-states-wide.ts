import { LONG_WORD } from './look-data.ts';
import { type LookState, openLine } from './look-states.ts';

/** Of the desk, in a wide tab. */
export const DESK_STATES: readonly LookState[] = [
  {
    name: 'desk, stories',
    open: async (desk) => {
      await desk.tab('Stories');
      await openLine(desk.page, 'Half-hourly prices');
      await desk.sees('How it looks in the call');
    },
  },
  {
    name: 'desk, long words',
    open: async (desk) => {
      await openLine(desk.page, LONG_WORD);
      await desk.page.waitForFunction(
        (title) => document.querySelector('article')?.textContent.includes(title),
        {},
        LONG_WORD,
      );
    },
  },
  {
    name: 'desk, one interview',
    open: async (desk) => {
      await desk.tab('Prepare');
      await openLine(desk.page, 'Round 2');
      await desk.sees('Before the call');
    },
  },
  {
    name: 'desk, the sheet',
    open: async (desk) => {
      await desk.press('Sheet');
      await desk.sees('Gets stuck teams moving');
    },
  },
  {
    name: 'desk, details',
    open: async (desk) => {
      await desk.press('Details');
      await desk.sees('Who asks');
    },
  },
  {
    name: 'desk, new interview',
    open: async (desk) => {
      await desk.press('New');
      await desk.sees('Add this interview');
    },
  },
  {
    name: 'desk, call',
    open: async (desk) => {
      await desk.tab('Call');
      await desk.sees('told');
    },
  },
];

/** Of the practice call. */
export const PRACTICE_STATES: readonly LookState[] = [
  { name: 'practice, lobby', open: (page) => page.sees('Practice call') },
  {
    name: 'practice, call',
    open: async (page) => {
      await page.press('Join');
      await page.sees('End the practice');
    },
  },
  {
    name: 'practice, over',
    open: async (page) => {
      await page.press('End the practice');
      await page.sees('The practice is over');
    },
  },
];
