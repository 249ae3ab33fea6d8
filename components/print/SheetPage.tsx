import type { CSSProperties } from 'react';
import { SheetBody } from '../shared/SheetBody.tsx';
import { SheetFacts } from '../shared/SheetFacts.tsx';
import type { SheetWords } from '../shared/sheet-lines.ts';
import { fewerWords } from './fewer-words.ts';
import { SHEET_FITS, SHEET_ROOM } from './fits.ts';
import { useFits } from './useFits.ts';

/** The sheet for the last fifteen minutes, on one page whatever is in it. */
export function SheetPage({ words }: { words: SheetWords }) {
  const [root, stepOf] = useFits<HTMLElement>(SHEET_FITS.length, SHEET_ROOM);
  const fit = SHEET_FITS[stepOf('sheet')] ?? SHEET_FITS[0];
  const shown = fewerWords(words, fit);
  return (
    <section
      ref={root}
      className="sheet last-minutes"
      style={{ '--pt': `${fit.pt}pt` } as CSSProperties}
      aria-label="The last fifteen minutes"
    >
      <div data-fit="sheet">
        <h2 className="whose" dir="auto">
          {shown.title}
        </h2>
        {shown.about && <p dir="auto">{shown.about}</p>}
        <SheetFacts words={shown} />
        <SheetBody words={shown} paper />
        {fit.notes && <div className="notes">Notes</div>}
      </div>
    </section>
  );
}
