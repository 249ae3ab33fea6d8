import type { Context } from './context.ts';

/** What one figure measured. */
export interface Row {
  /** The number that stands against the target: a ratio, or in the target's unit. */
  value: number;
  /** First and third quartile of what `value` is the median of. */
  quartiles?: readonly [number, number];
  /** How many pairs or single measurements `value` comes from. */
  samples: number;
  /** What helps to read it, one line each. */
  notes: readonly string[];
}

/** Less is better. A target is printed beside the figure and never asserted: machines differ. */
export interface Target {
  unit: '×' | 'ms' | 'kB' | 'MB' | '%' | 'keys';
  accept: number | null;
  ambition?: number;
  /** For a share of things that went well. */
  moreIsBetter?: true;
}

/** One thing to measure; each file in `figures/` exports one or several of the same kind. */
export interface Figure {
  name: string;
  target: Target;
  run(context: Context): Promise<Row>;
}

export type Verdict = 'ambition' | 'accepted' | 'missed' | '';

/** How a measured value stands to its target; empty where there is no target. */
export function verdictOf(value: number, { accept, ambition, moreIsBetter }: Target): Verdict {
  const meets = (limit: number) => (moreIsBetter ? value >= limit : value <= limit);
  if (ambition !== undefined && meets(ambition)) return 'ambition';
  if (accept === null) return '';
  return meets(accept) ? 'accepted' : 'missed';
}

const WIDTHS = [40, 12, 18, 8, 18, 9] as const;

/** The head of the table, underlined. */
export function tableHead(): string {
  const head = inColumns(['figure', 'value', 'quartiles', 'samples', 'target', '']);
  return `${head}\n${'-'.repeat(head.length)}`;
}

/** One line of the table, its notes indented below. */
export function tableLine({ name, target }: Pick<Figure, 'name' | 'target'>, row: Row): string {
  const { unit, accept, ambition } = target;
  const limits = [accept, ambition].filter((limit) => limit !== null && limit !== undefined);
  const line = inColumns([
    name,
    `${short(row.value)} ${unit}`,
    row.quartiles ? row.quartiles.map(short).join(' to ') : '',
    String(row.samples),
    limits.length ? `${target.moreIsBetter ? '≥' : '≤'} ${limits.join(', better ')} ${unit}` : '',
    verdictOf(row.value, target),
  ]);
  return [line, ...row.notes.map((note) => `    ${note}`)].join('\n');
}

/** Three digits that matter. */
export function short(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

function inColumns(cells: readonly string[]): string {
  return cells.map((cell, place) => cell.padEnd(WIDTHS[place] ?? 0)).join(' ');
}
