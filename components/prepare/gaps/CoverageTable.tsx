import { type KeyboardEvent, useState } from 'react';
import type { CompetencySet } from '../../../utils/domain/competency/set.ts';
import type { CoverageRow } from '../../../utils/domain/interview/coverage.ts';
import { type Gap, gapCell } from '../../../utils/domain/interview/gaps.ts';
import type { Level } from '../../../utils/domain/interview/level.ts';
import { hue } from '../../shared/hue.ts';
import { CoverageCell } from './CoverageCell.tsx';
import { CoverageHead } from './CoverageHead.tsx';
import { type Cell, cellKey } from './cell.ts';
import { cellStep } from './cell-step.ts';

/** Competency by scope. One stop of Tab: arrows go from cell to cell. */
export function CoverageTable(props: {
  label: string;
  rows: readonly CoverageRow[];
  gaps?: readonly Gap[];
  level: Level;
  set: CompetencySet;
  onOpen(cell: Cell): void;
  onGap?(gap: Gap): void;
}) {
  const { rows, level, set, gaps = [] } = props;
  const [last, setLast] = useState<string | null>(null);
  const gapAt = new Map<string, Gap>();
  for (const gap of gaps) {
    const cell = gapCell(gap);
    if (cell) gapAt.set(cellKey(cell), gap);
  }
  const table = rows.map(({ competency, cells }) =>
    cells.map(({ reach, ids }) => {
      const key = cellKey({ competency, reach });
      return { key, competency, reach, count: ids.length, gap: ids.length ? undefined : gapAt.get(key) };
    }),
  );
  const opens = table.map((cells) => cells.map(({ count, gap }) => count > 0 || gap !== undefined));
  const keys = table.flatMap((cells, row) =>
    cells.filter((_, column) => opens[row]?.[column]).map(({ key }) => key),
  );
  const stop = last !== null && keys.includes(last) ? last : keys[0];

  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const spot = (event.target as HTMLElement).dataset.spot?.split(' ').map(Number);
    const to = spot && cellStep(event.key, [spot[0] ?? 0, spot[1] ?? 0], opens);
    if (!to) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-spot="${to.join(' ')}"]`)?.focus();
  };
  return (
    <div className="sideways">
      <table className="matrix" aria-label={props.label} onKeyDown={walk}>
        <CoverageHead level={level} />
        <tbody>
          {table.map((cells, row) => (
            <tr key={cells[0]?.competency}>
              <th scope="row" dir="auto" style={hue(cells[0]?.competency)}>
                {set.name(cells[0]?.competency ?? '')}
              </th>
              {cells.map((cell, column) => (
                <CoverageCell
                  {...cell}
                  key={cell.key}
                  set={set}
                  spot={`${row} ${column}`}
                  isLevel={cell.reach === level.expects}
                  isStop={cell.key === stop}
                  onFocus={() => setLast(cell.key)}
                  onOpen={() => (cell.gap ? props.onGap?.(cell.gap) : props.onOpen(cell))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
