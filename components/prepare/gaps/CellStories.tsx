import { coverage } from '../../../utils/domain/interview/coverage.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { openStory } from '../open-story.ts';
import type { PartProps } from '../useReadiness.ts';
import { type Cell, cellName } from './cell.ts';
import { StoryLines } from './StoryLines.tsx';

/** The stories of one cell, those that were changed last first. */
export function CellStories({
  cell,
  readiness,
  go,
  onClose,
}: Pick<PartProps, 'readiness' | 'go'> & { cell: Cell; onClose(): void }) {
  const { rows, byId, set } = readiness;
  const [row] = coverage(rows, [cell.competency], set);
  const ids = row?.cells.find(({ reach }) => reach === cell.reach)?.ids ?? [];
  return (
    <Dialog title={cellName(cell, set)} onClose={onClose}>
      {ids.length === 0 && <p className="hint">No story any more.</p>}
      <div className="ways">
        <StoryLines
          stories={ids.flatMap((id) => byId.get(id) ?? [])}
          about={(story) => (
            <span className={story.strong ? '' : 'warn'}>
              {story.strength}
              {story.pinned && ', pinned'}
            </span>
          )}
          onOpen={(id) => openStory(id, go)}
        />
      </div>
      <button type="button" className="wide-button quiet" onClick={onClose}>
        Close
      </button>
    </Dialog>
  );
}
