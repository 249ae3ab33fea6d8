import type { ReactNode } from 'react';
import type { CoverageStory } from '../../../utils/domain/interview/coverage.ts';
import { storyTitle } from '../../../utils/domain/story/story.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { ScopeBars } from '../../shared/ScopeBars.tsx';
import { ShortList } from '../../ui/ShortList.tsx';

/** A cell may hold hundreds. */
const FIRST = 30;

/** Stories as lines, each of which opens one. */
export function StoryLines<S extends CoverageStory>(props: {
  stories: readonly S[];
  about?(story: S): ReactNode;
  onOpen(id: string): void;
}) {
  const { stories, about, onOpen } = props;
  const { text } = useRedaction();
  return (
    <ShortList className="rows" most={FIRST} what="stories">
      {stories.map((story) => (
        <li key={story.id}>
          <button type="button" onClick={() => onOpen(story.id)}>
            <span>
              <b dir="auto">{text(storyTitle(story))}</b>
              {about && <small>{about(story)}</small>}
            </span>
            <ScopeBars reach={story.reach} />
          </button>
        </li>
      ))}
    </ShortList>
  );
}
