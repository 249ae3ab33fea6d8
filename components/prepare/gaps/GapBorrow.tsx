import type { RefObject } from 'react';
import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import type { CoverageStory } from '../../../utils/domain/interview/coverage.ts';
import type { Ways } from '../../../utils/domain/interview/gap-ways.ts';
import { inSentence, storyTitle } from '../../../utils/domain/story/story.ts';
import { changeStory } from '../../../utils/storage/stories.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { ScopeBars } from '../../shared/ScopeBars.tsx';
import type { PartProps } from '../useReadiness.ts';
import { openStory } from './open-story.ts';

/** Stories of other competencies that can be told for this one: a button says that they count for it too. */
export function GapBorrow(
  props: Pick<PartProps, 'attempt' | 'notify' | 'go' | 'readiness'> & {
    competency: CompetencyId;
    /** undefined until they are known. */
    choices: Ways['borrow'] | undefined;
    home: RefObject<HTMLElement | null>;
    onClose(): void;
  },
) {
  const { competency, choices, readiness, go } = props;
  const { text } = useRedaction();
  const name = inSentence(readiness.set.name(competency));
  const use = (story: CoverageStory) =>
    props.attempt(async () => {
      const undo = await countFor(story.id, competency);
      props.onClose();
      props.notify({ text: `Counts for ${name} now: ${inSentence(text(storyTitle(story)))}.`, undo });
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

/** Adds a competency to a story, as its last; what it gives back takes away only what was added. */
async function countFor(id: string, competency: CompetencyId): Promise<() => Promise<unknown>> {
  let added = false;
  await changeStory(id, ({ competencies }) => {
    added = !competencies.includes(competency);
    return added ? { competencies: [...competencies, competency] } : {};
  });
  return async () =>
    added &&
    changeStory(id, ({ competencies }) => ({
      competencies: competencies.filter((other) => other !== competency),
    }));
}
