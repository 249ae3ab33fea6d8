import { Fragment } from 'react';
import type { CoverageStory } from '../../../utils/domain/interview/coverage.ts';
import type { StoryReach } from '../../../utils/domain/story/scope.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { openAtScope } from '../open-story.ts';
import { StoryLines } from './StoryLines.tsx';

const ASKED = {
  unsaid: 'How far did it reach? Say who used it.',
  task: 'Was it really only yours? Say who else used it.',
  team: 'Was it really one team? Say who else used it.',
  teams: 'Was it really only those teams? Say who else used it.',
  org: 'Was it really only the organisation? Say who else used it.',
  company: 'Say who used it.',
} as const satisfies Record<StoryReach, string>;

/** Stories that may be bigger than they say, those of one scope together: each opens where its scope is said. */
export function GapRaise({ stories, go }: Pick<ViewProps, 'go'> & { stories: readonly CoverageStory[] }) {
  return (
    <section>
      <h3>Raise</h3>
      {[...Map.groupBy(stories, ({ reach }) => reach)].map(([reach, some]) => (
        <Fragment key={reach}>
          <p className="hint">{ASKED[reach]}</p>
          <StoryLines stories={some} onOpen={(id) => openAtScope(id, go)} />
        </Fragment>
      ))}
    </section>
  );
}
