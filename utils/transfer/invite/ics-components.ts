import { type Property, readProperty, unfold } from './ics-lines.ts';

/** An event, a zone, a task…: its own lines, and those of what is nested in it one by one. */
export interface Component {
  /** In capitals: VEVENT. */
  name: string;
  lines: string[];
  parts: { name: string; lines: string[] }[];
  /** Its END, or the beginning of the next, was there. */
  whole: boolean;
}

export interface Calendar {
  /** In capitals; empty where none is said. */
  method: string;
  components: Component[];
  whole: boolean;
}

/** What may stand in a calendar beside its own lines. */
const TOP = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE|AVAILABILITY)$/;

/**
 * The calendars of a text. It is read leniently: whatever is not closed is closed by what comes next, lines that are
 * none are left out, and an event may stand there without its calendar. Takes one pass, however deep things are nested.
 */
export function readCalendars(text: string): Calendar[] {
  const calendars: Calendar[] = [];
  let component: Component | undefined;
  let part: { name: string; lines: string[] } | undefined;
  const calendar = () => calendars.at(-1) ?? open();
  function open(): Calendar {
    const fresh: Calendar = { method: '', components: [], whole: false };
    calendars.push(fresh);
    return fresh;
  }
  function close(): void {
    if (component) component.whole = true;
    component = undefined;
    part = undefined;
  }

  for (const raw of unfold(text)) {
    const line = raw.trimEnd();
    const [, edge = '', given = ''] = /^\s{0,9}(BEGIN|END)\s{0,9}:\s{0,9}([\w-]{1,60})$/i.exec(line) ?? [];
    const name = given.toUpperCase();
    if (!name) {
      const own = part ?? component;
      if (own) own.lines.push(line);
      else if (calendars.length > 0) calendar().method ||= methodIn(line);
    } else if (name === 'VCALENDAR') {
      close();
      if (edge.toUpperCase() === 'BEGIN') open();
      else if (calendars.length > 0) calendar().whole = true;
    } else if (edge.toUpperCase() === 'BEGIN') {
      if (TOP.test(name)) {
        close();
        component = { name, lines: [], parts: [], whole: false };
        calendar().components.push(component);
      } else if (component) {
        part = { name, lines: [] };
        component.parts.push(part);
      }
    } else if (part?.name === name) part = undefined;
    else if (component?.name === name) close();
  }
  return calendars;
}

function methodIn(line: string): string {
  return /^\s*METHOD(?:;[^:]{0,80})?:\s*([A-Za-z]{1,40})/i.exec(line)?.[1]?.toUpperCase() ?? '';
}

/** The lines of an event or a zone as properties, in their order. */
export function propertiesOf(lines: readonly string[]): Property[] {
  return lines.flatMap((line) => readProperty(line) ?? []);
}
