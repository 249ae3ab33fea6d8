import * as v from 'valibot';

/** The last millisecond that a `Date` can hold. */
const LAST_TIME = 8.64e15;
const MOST = 1e12;

// Messages end the sentence "Story 3, "scope.reach": …".
export const text = v.string('expected text');
export const id = v.pipe(text, v.nonEmpty('expected an id, found nothing'));
/** The id of a competency: the user's own ones are not known beforehand. */
export const word = v.pipe(text, v.regex(/^\S+$/, 'expected one word'));
export const competency = word;
export const competencyOrNull = v.nullable(competency);
/** Of the built-in ladder or one's own. */
export const level = word;
export const yesOrNo = v.boolean('expected true or false');
export const time = within(0, LAST_TIME, 'expected a time in milliseconds since 1970');
export const timeOrNull = v.nullable(time);
export const count = within(0, MOST, `expected a number from 0 to ${MOST}`);
export const textOrNull = v.nullable(text);
/** One id of a closed set. */
export function oneOf<const T extends string>(ids: readonly T[]) {
  return v.picklist(ids, `expected one of ${ids.join(', ')}`);
}

function within(least: number, most: number, message: string) {
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
}

/** A number that is drawn to its nearest bound: a setting out of range is no reason to refuse the stories. */
export function drawnInto(least: number, most: number) {
  return v.pipe(v.number('expected a number'), v.toMinValue(least), v.toMaxValue(most));
}

/** A list of any length. */
export function list<const T extends v.GenericSchema>(item: T) {
  return v.array(item, 'expected a list');
}

/** A group of named values; keys that it does not name are dropped. */
export function fields<const T extends v.ObjectEntries>(entries: T) {
  return v.object(entries, 'expected a group of fields in { }');
}
