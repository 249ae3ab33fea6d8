import { type LookState, openLine, unfoldAll } from './look-states.ts';

/** An invite as a calendar sends it. */
const INVITE = `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:globex-1@calendar.example
SUMMARY:Interview with Globex - Senior Backend Engineer (Round 1)
DTSTART;TZID=America/New_York:20301202T100000
DTEND;TZID=America/New_York:20301202T110000
ORGANIZER;CN=Mara Stone:mailto:mara@globex.example
LOCATION:https://meet.google.com/abc-defg-hij
END:VEVENT
END:VCALENDAR`;

/** Of one interview: what is missing, what to look at last, what it is, and how another one comes in. */
export const PREPARE_STATES: readonly LookState[] = [
  {
    name: 'one interview, all of it',
    open: async (panel) => {
      await unfoldAll(panel.page);
      await panel.sees('Told at Acme');
    },
  },
  {
    name: 'a gap',
    open: async (panel) => {
      await panel.page.locator('.gaps button').click();
      await panel.page.waitForSelector('dialog[open]');
    },
    leave: (panel) => panel.keys('Escape'),
  },
  {
    name: 'the sheet',
    open: async (panel) => {
      await panel.press('Sheet');
      await panel.sees('Gets stuck teams moving');
      await unfoldAll(panel.page);
    },
  },
  {
    name: 'the sheet, being written',
    open: async (panel) => {
      await openLine(panel.page, 'Edit');
      await panel.sees('Starting points');
      await unfoldAll(panel.page);
    },
  },
  {
    name: 'details',
    open: async (panel) => {
      await panel.press('Details');
      await panel.sees('Who asks');
    },
    leave: async (panel) => {
      await panel.press('Plan');
      await panel.press('Back');
    },
  },
  {
    name: 'a new interview',
    open: async (panel) => {
      await panel.press('New');
      await panel.sees('Add this interview');
    },
  },
  {
    name: 'a new interview, from its invite',
    open: async (panel) => {
      await panel.page.locator('textarea').click();
      await panel.page.keyboard.sendCharacter(INVITE);
      await panel.sees('From the invite');
    },
    leave: async (panel) => {
      await panel.press('Back');
      await openLine(panel.page, 'Round 2');
    },
  },
];
