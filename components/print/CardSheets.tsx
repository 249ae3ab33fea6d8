import type { Story } from '../../utils/domain/story/story.ts';
import { CueCard } from './CueCard.tsx';
import { CARD_FITS, CARD_ROOM, sheetsOf } from './fits.ts';
import { useFits } from './useFits.ts';

/** Cue cards, four to a sheet; a story with much in it takes the place of two, and then sheets of its own. */
export function CardSheets({ stories }: { stories: readonly Story[] }) {
  const [root, stepOf] = useFits<HTMLDivElement>(CARD_FITS.length, CARD_ROOM);
  const cards = stories.map((story) => {
    const fit = CARD_FITS[stepOf(story.id)] ?? CARD_FITS[0];
    return { story, fit, cells: fit.cells };
  });
  return (
    <div ref={root}>
      {sheetsOf(cards).map((sheet) => (
        <section key={sheet[0]?.story.id} className="sheet cards">
          {sheet.map(({ story, fit }) => (
            <CueCard key={story.id} story={story} fit={fit} />
          ))}
        </section>
      ))}
    </div>
  );
}
