import { type ReactElement, useState } from 'react';

/** A list of which the first few are shown; one button shows the rest. */
export function ShortList(props: {
  /** How many are shown at first, and what they are: "Show all 7 gaps". */
  most: number;
  what: string;
  className?: string;
  children: readonly ReactElement[];
}) {
  const { most, what, className, children } = props;
  const [all, setAll] = useState(false);
  const words = all ? `Show the first ${most}` : `Show all ${children.length}`;
  return (
    <>
      <ul className={className}>{all ? children : children.slice(0, most)}</ul>
      {children.length > most && (
        <button
          type="button"
          className="link more"
          aria-expanded={all}
          aria-label={`${words} ${what}`}
          onClick={() => setAll(!all)}
        >
          {words}
        </button>
      )}
    </>
  );
}
