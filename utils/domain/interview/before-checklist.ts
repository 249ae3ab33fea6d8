import type { CheckItem } from './interview.ts';

/** The template of the *before* checklist, in the order in which one would do it. */
export const BEFORE_CHECKLIST = [
  { id: 'job-description', text: 'Read the job description again' },
  { id: 'story-for-each-focus', text: 'A story for each focus competency' },
  { id: 'number-in-every-result', text: 'A number in every result' },
  { id: 'questions-for-them', text: 'Three questions for them' },
  { id: 'concerns-answered', text: 'Three concerns they may have, with answers' },
  { id: 'remembered-for', text: 'The one thing to be remembered for' },
  { id: 'stop-studying', text: 'Stop studying an hour before' },
  { id: 'camera-light-sound', text: 'Camera, light, sound, water' },
  { id: 'power-and-quiet', text: 'Power and quiet' },
  { id: 'notifications-off', text: 'Notifications off' },
  { id: 'what-is-shared', text: 'What will be shared on screen' },
] as const satisfies readonly Pick<CheckItem, 'id' | 'text'>[];

/** The checklist of a new interview: nothing done yet. A new array each time, free to edit. */
export function freshChecklist(): CheckItem[] {
  return BEFORE_CHECKLIST.map((item) => ({ ...item, done: false }));
}
