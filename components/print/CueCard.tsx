import { type CSSProperties, Fragment } from 'react';
import type { Story } from '../../utils/domain/story/story.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { Bold } from '../shared/Bold.tsx';
import type { CardFit } from './fits.ts';
import { fullTitle, linesOf, sizeWords } from './story-lines.ts';

/** One story on paper. What colours say on the screen stands here in words. */
export function CueCard({ story, fit }: { story: Story; fit: CardFit }) {
  const { name } = useCompetencies();
  const facts = [sizeWords(story), story.when.trim()].filter(Boolean).join(' · ');
  return (
    <article className="cue-card" data-cells={fit.cells} style={{ '--pt': `${fit.pt}pt` } as CSSProperties}>
      <div data-fit={story.id}>
        {story.competencies.length > 0 && (
          <p className="about" dir="auto">
            {story.competencies.map(name).join(', ')}
          </p>
        )}
        <h2 dir="auto">{fullTitle(story)}</h2>
        {story.hook.trim() && (
          <p className="hook" dir="auto">
            <Bold text={story.hook} />
          </p>
        )}
        <p className="about" dir="auto">
          {facts}
        </p>
        <dl>
          {linesOf(story).map((beat) => (
            <Fragment key={beat.id}>
              <dt>
                <abbr title={beat.name}>{beat.letter}</abbr>
              </dt>
              <dd>
                {beat.lines.map((line, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line may stand there twice, and has no state.
                  <p key={place} dir="auto">
                    <Bold text={line} />
                  </p>
                ))}
              </dd>
            </Fragment>
          ))}
        </dl>
      </div>
    </article>
  );
}
