import { useMemo, useRef, useState } from 'react';
import { coverage } from '../../../utils/domain/interview/coverage.ts';
import { expectsWords } from '../../../utils/domain/interview/gap-words.ts';
import type { Gap } from '../../../utils/domain/interview/gaps.ts';
import { Fold } from '../../ui/Fold.tsx';
import type { PartProps } from '../useReadiness.ts';
import { CellStories } from './CellStories.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import type { Cell } from './cell.ts';
import { GapDialog } from './GapDialog.tsx';
import { UnsaidStories } from './UnsaidStories.tsx';

/** Competencies in focus by scope, with the number of stories in each cell; the rest behind a fold. */
export function CoverageMatrix(props: PartProps) {
  const { readiness, interview } = props;
  const { level, set, gaps } = readiness;
  const [cell, setCell] = useState<Cell | null>(null);
  const [gap, setGap] = useState<Gap | null>(null);
  const home = useRef<HTMLElement>(null);
  if (readiness.rows.length === 0) return null;
  const others = set.shown.map(({ id }) => id).filter((id) => !interview.focus.includes(id));
  return (
    <section ref={home} tabIndex={-1} className="coverage" aria-label="Coverage">
      <h2 className="sub">
        Coverage <small>{expectsWords(level)}</small>
      </h2>
      {readiness.coverage.length > 0 && (
        <CoverageTable
          label="Stories in focus, by scope"
          rows={readiness.coverage}
          gaps={gaps}
          level={level}
          set={set}
          onOpen={setCell}
          onGap={setGap}
        />
      )}
      <UnsaidStories {...props} />
      {others.length > 0 && (
        <Fold className="inset" summary="Other competencies">
          <Others {...props} others={others} onOpen={setCell} />
        </Fold>
      )}
      {cell && <CellStories {...props} cell={cell} onClose={() => setCell(null)} />}
      {gap && <GapDialog {...props} gap={gap} home={home} onClose={() => setGap(null)} />}
    </section>
  );
}

/** Nothing is missing in what is not in focus. */
function Others(props: PartProps & { others: readonly string[]; onOpen(cell: Cell): void }) {
  const { others, onOpen } = props;
  const { rows, set, level } = props.readiness;
  const key = others.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `others`.
  const found = useMemo(() => coverage(rows, others, set), [rows, key, set]);
  return (
    <CoverageTable
      label="Stories not in focus, by scope"
      rows={found}
      level={level}
      set={set}
      onOpen={onOpen}
    />
  );
}
