import type { CSSProperties } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { Bold } from '../shared/Bold.tsx';
import { INDEX_FITS, INDEX_ROOM } from './fits.ts';
import { fullTitle, resultWords, sizeWords } from './story-lines.ts';
import { useFits } from './useFits.ts';

/** Stories that stand on one page; more go on on the next, in a size that is easy to read. */
const ON_ONE_PAGE = 40;
const MANY = [{ pt: 8.5, result: 'hook' }] as const;

/** All stories on one page, a line for each. The head stands on every page: the browser repeats it. */
export function IndexSheet({ stories, today }: { stories: readonly Story[]; today: string }) {
  const { name } = useCompetencies();
  const fits = stories.length > ON_ONE_PAGE ? MANY : INDEX_FITS;
  const [root, stepOf] = useFits<HTMLElement>(fits.length, INDEX_ROOM);
  const fit = fits[stepOf('index')] ?? fits[0];
  return (
    <section ref={root} className="sheet" style={{ '--pt': `${fit.pt}pt` } as CSSProperties}>
      <table data-fit="index">
        <caption>
          {counted(stories.length, 'story')}, {today}
        </caption>
        <thead>
          <tr>
            <th scope="col">Story</th>
            <th scope="col">For</th>
            <th scope="col">Scope</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <tr key={story.id}>
              <th scope="row" dir="auto">
                {fullTitle(story)}
              </th>
              <td dir="auto">{story.competencies.map(name).join(', ')}</td>
              <td dir="auto">{sizeWords(story)}</td>
              <td dir="auto">
                <Bold text={resultWords(story, fit.result)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
