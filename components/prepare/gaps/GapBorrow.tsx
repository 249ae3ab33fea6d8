import type { RefObject } from 'react';
import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import type { CoverageStory } from '../../../utils/domain/interview/coverage.ts';
import type { Ways } from '../../../utils/domain/interview/gap-ways.ts';
import { inSentence, storyTitle } from '../../../utils/domain/story/story.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { ScopeBars } from '../../shared/ScopeBars.tsx';
import { openStory } from '../open-story.ts';
import type { PartProps } from '../useReadiness.ts';
import { type Borrowing, borrowFor } from './borrow-for.ts';

/** Stories of other competencies that can be told for this one: a button says so, and plans them where a place is open. */
export function GapBorrow(
  props: Pick<PartProps, 'attempt' | 'notify' | 'go' | 'interview' | 'readiness'> & {
    competency: CompetencyId;
    /** undefined until they are known. */
    choices: Ways['borrow'] | undefined;
    home: RefObject<HTMLElement | null>;
    onClose(): void;
  },
) {
  const { competency, choices, interview, readiness, go } = props;
  const { text } = useRedaction();
  const name = inSentence(readiness.set.name(competency));
  const leftWords = ({ left }: Borrowing) =>
    left?.competency
      ? ` No longer ${left.second ? 'second' : 'first'} for ${inSentence(readiness.set.name(left.competency))}.`
      : '';
  const use = (story: CoverageStory) =>
    props.attempt(async () => {
      const done = await borrowFor(competency, story.id, interview.id);
      props.onClose();
      const title = inSentence(text(storyTitle(story)));
      props.notify({
        text: `${standsWords(done)} for ${name} now: ${title}.${leftWords(done)}`,
        undo: done.undo,
      });
      // The line or the cell that led here may go with its gap.
      setTimeout(() => props.home.current?.focus({ preventScroll: true }));
    });
  return (
    <section>
      <h3>Borrow</h3>
      {!choices && <p className="hint">Looking through your stories…</p>}
      <ul className="borrow">
        {choices?.map(({ story, why }) => {
          const title = text(storyTitle(story));
          return (
            <li key={story.id}>
              <button type="button" className="plain" onClick={() => openStory(story.id, go)}>
                <b dir="auto">{title}</b>
                <small>{why}</small>
              </button>
              <ScopeBars reach={story.reach} />
              <button
                type="button"
                className="quiet-button"
                aria-label={`${title}: use it for ${name}`}
                onClick={() => void use(story)}
              >
                Use it for {name}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function standsWords({ place }: Borrowing): string {
  if (!place) return 'Counts';
  return place.second ? 'Second' : 'First';
}
