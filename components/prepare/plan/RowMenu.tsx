import { type CSSProperties, useState } from 'react';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';

/** Pixels that a list needs below its button; where there are fewer, it opens to the side with more room. */
const ROOM = 240;
const GAP = 2;

/** The ⋯ of a line: its list opens beside the button, wherever the line stands. */
export function RowMenu({ label, items }: { label: string; items: MenuItem[] }) {
  const [place, setPlace] = useState<CSSProperties>();
  return (
    <span
      className="row-menu"
      style={place}
      onClickCapture={(event) => setPlace(besideOf(event.currentTarget.getBoundingClientRect()))}
    >
      <Menu label={label} items={items} />
    </span>
  );
}

// By hand: Firefox 140 knows no anchors.
function besideOf({ top, bottom, right }: DOMRect): CSSProperties {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const below = height - bottom >= ROOM || height - bottom >= top;
  return {
    '--top': below ? `${bottom + GAP}px` : 'auto',
    '--bottom': below ? 'auto' : `${height - top + GAP}px`,
    '--end': `${width - right}px`,
    '--room': `${(below ? height - bottom : top) - 4 * GAP}px`,
  } as CSSProperties;
}
