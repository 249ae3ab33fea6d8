import { Icon } from '../../ui/Icon.tsx';
import type { PlanPart } from './usePlanPart.ts';

/** A story that is not here any more: all that can be done with it is to take it out. */
export function GoneRow({ part, storyId, home }: { part: PlanPart; storyId: string; home: string }) {
  return (
    <div className="plan-row" data-story={storyId}>
      <small className="plain">Deleted story</small>
      <button
        type="button"
        className="icon"
        aria-label="Deleted story: take out"
        onClick={() => part.verbs.takeOut(storyId, home)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
