import type { Settings } from '../settings.ts';
import type { CheckItem } from './interview.ts';

/** A line of the template; some of the built-in ids tick themselves, whatever the line is called. */
export type TemplateLine = Pick<CheckItem, 'id' | 'text'>;
type Template = Settings['checklist'];

/** The built-in template of the *before* checklist, in the order in which one would do it. */
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
] as const satisfies readonly TemplateLine[];

/** The checklist of a new interview: nothing done yet. A new array each time, free to edit. */
export function freshChecklist(template: Template = null): CheckItem[] {
  return templateLines(template).map(({ id, text }) => ({ id, text, done: false }));
}

/** The lines of the user's template, else the built-in ones. One that the user emptied stays empty. */
export function templateLines(template: Template): readonly TemplateLine[] {
  return template ?? BEFORE_CHECKLIST;
}

/** With one more line at its end; without words, or with an id that is there already, nothing changes. */
export function withLine(template: Template, id: string, text: string): TemplateLine[] {
  const lines = [...templateLines(template)];
  const words = text.trim();
  if (!words || lines.some((line) => line.id === id)) return lines;
  return [...lines, { id, text: words }];
}

/** With a line in other words; it keeps its id, so it ticks itself as before. Without words nothing changes. */
export function withLineRenamed(template: Template, id: string, text: string): TemplateLine[] {
  const words = text.trim();
  return templateLines(template).map((line) => (line.id === id && words ? { id, text: words } : line));
}

/** With a line one place earlier (-1) or later (1); at an end nothing changes. */
export function withLineMoved(template: Template, id: string, step: 1 | -1): TemplateLine[] {
  const lines = [...templateLines(template)];
  const from = lines.findIndex((line) => line.id === id);
  const one = lines[from];
  const other = lines[from + step];
  return one && other ? lines.with(from, other).with(from + step, one) : lines;
}

export function withoutLine(template: Template, id: string): TemplateLine[] {
  return templateLines(template).filter((line) => line.id !== id);
}

/** Whether the template says what the built-in one says: `null` may be kept in its place. */
export function isBuiltInTemplate(template: Template): boolean {
  const lines = templateLines(template);
  return (
    lines.length === BEFORE_CHECKLIST.length &&
    BEFORE_CHECKLIST.every(({ id, text }, place) => lines[place]?.id === id && lines[place]?.text === text)
  );
}
