import type { CompetencySet } from '../../../utils/domain/competency/set.ts';
import { counted } from '../../../utils/domain/count-words.ts';
import type { Gap } from '../../../utils/domain/interview/gaps.ts';
import { type Cell, cellName } from './cell.ts';

/** The deepest colour: the number says the rest. */
const DEEPEST = 3;

/** How many stories there are, or that one is missing; an empty cell that nobody asks for opens nothing. */
export function CoverageCell(
  props: Cell & {
    count: number;
    gap: Gap | undefined;
    set: CompetencySet;
    /** Its row and column, for the keys. */
    spot: string;
    /** In the column of what the level expects. */
    isLevel: boolean;
    isStop: boolean;
    onFocus(): void;
    onOpen(): void;
  },
) {
  const { count, gap, isLevel, isStop } = props;
  const holds = count > 0 ? counted(count, 'story') : 'gap, what to do';
  return (
    <td data-level={isLevel || undefined}>
      {count > 0 || gap ? (
        <button
          type="button"
          className={gap ? 'missing' : ''}
          data-n={Math.min(count, DEEPEST)}
          data-spot={props.spot}
          tabIndex={isStop ? 0 : -1}
          aria-label={`${cellName(props, props.set)}: ${holds}`}
          title={gap?.words}
          onFocus={props.onFocus}
          onClick={props.onOpen}
        >
          {count > 0 ? count : '+'}
        </button>
      ) : (
        <span className="none" />
      )}
    </td>
  );
}
