import { type ReactNode, useEffect, useRef, useState } from 'react';
import { zoneName } from '../../../utils/domain/zoned-time.ts';

/** The zone of a time: one line, until another one is wanted or set. */
export function ZoneField(props: {
  zone: string;
  own: string;
  onPick(zone: string): void;
  children: ReactNode;
}) {
  const { zone, own } = props;
  const [wanted, setWanted] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  // The line that was clicked is gone: its list takes the focus.
  useEffect(() => {
    if (wanted) list.current?.focus();
  }, [wanted]);
  if (zone === own && !wanted)
    return (
      <button type="button" className="link zone" onClick={() => setWanted(true)}>
        Time zone: {zoneName(own)}
      </button>
    );
  const known = Intl.supportedValuesOf('timeZone').filter((name) => name !== own);
  return (
    <label className="field">
      Time zone
      <select ref={list} value={zone} onChange={(event) => props.onPick(event.target.value)}>
        <option value={own}>{zoneName(own)} (yours)</option>
        {[...new Set([...(zone === own ? [] : [zone]), 'UTC', ...known])]
          .filter((name) => name !== own)
          .map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
      </select>
      {props.children}
    </label>
  );
}
