import { useState } from 'react';
import { whenWords } from '../../../utils/domain/time-words.ts';
import { fromWallTime, isZone, wallTime } from '../../../utils/domain/zoned-time.ts';
import { ownZone } from '../own-zone.ts';
import type { Facts } from './interview-values.ts';
import { ZoneField } from './ZoneField.tsx';

/** While a year is typed it is the year 2, 20 and 202: no interview was then, and no clock is known. */
const FIRST_YEAR = 1900;
const FIRST = Date.UTC(FIRST_YEAR, 0, 2);
/** The end of year 9999 less a day, in milliseconds: a control for times can't show more. */
const LAST = Date.UTC(9999, 11, 30);

/** When an interview is, as the clock shows it where its time was given. */
export function WhenFields({
  value,
  onChange,
}: {
  value: Pick<Facts, 'startsAt' | 'zone'>;
  onChange(patch: Partial<Pick<Facts, 'startsAt' | 'zone'>>): void;
}) {
  const { startsAt } = value;
  const own = ownZone();
  const zone = value.zone && isZone(value.zone) ? value.zone : own;
  const [typed, setTyped] = useState<string | null>(null);
  const wall = wallOf(startsAt, zone);
  const type = ({ value: text, validity }: HTMLInputElement) => {
    setTyped(text);
    // A day that is typed in part, or that no month has, is no wish to have none.
    if (validity.badInput) return;
    if (text === '') onChange({ startsAt: null });
    else if (Number.parseInt(text, 10) >= FIRST_YEAR) onChange({ startsAt: fromWallTime(text, zone) });
  };
  // Who corrects the zone says where the clock stands that shows this time.
  const setZone = (next: string) =>
    onChange({
      zone: next === own ? undefined : next,
      startsAt: wall ? fromWallTime(wall, next) : startsAt,
    });
  return (
    <>
      <label className="field">
        When
        <input
          type="datetime-local"
          max="9999-12-31T23:59"
          value={typed ?? wall}
          onChange={(event) => type(event.target)}
          onBlur={() => setTyped(null)}
        />
      </label>
      <ZoneField zone={zone} own={own} onPick={setZone}>
        {startsAt !== null && wall !== wallOf(startsAt, own) && (
          <small>{forYou(startsAt, wall.slice(0, 10) === wallOf(startsAt, own).slice(0, 10))}</small>
        )}
      </ZoneField>
    </>
  );
}

/** "19:00 for you", with its day where that is another one. */
function forYou(at: number, sameDay: boolean): string {
  const time = new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  return `${sameDay ? time : whenWords(at, Date.now())} for you`;
}

/** The value of the control; empty for no time, and for one that it can't show. */
function wallOf(at: number | null, zone: string): string {
  return at !== null && at >= FIRST && at <= LAST ? wallTime(at, zone) : '';
}
