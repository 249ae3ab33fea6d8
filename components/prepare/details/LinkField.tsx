import { useRef } from 'react';

/** The address of the call, where the user wanted it kept. */
export function LinkField({ link, onChange }: { link: string; onChange(link: string | undefined): void }) {
  const field = useRef<HTMLDivElement>(null);
  const forget = () => {
    // It goes away: the list above it takes the focus.
    field.current?.previousElementSibling?.querySelector('select')?.focus();
    onChange(undefined);
  };
  return (
    <div ref={field} className="kept-link">
      <label className="field">
        Link of the call
        <input dir="ltr" inputMode="url" value={link} onChange={(event) => onChange(event.target.value)} />
      </label>
      <button type="button" className="link" onClick={forget}>
        Forget it
      </button>
    </div>
  );
}
