import { timeAgo } from '../../utils/domain/time-words.ts';
import { ScopeBars } from '../shared/ScopeBars.tsx';
import type { ShownRow } from './shown.ts';

/** The other stories, best first; those that were told in this call say so. */
export function Rows(props: { rows: ShownRow[]; company: string; onStory(id: string): void }) {
  const now = Date.now();
  return (
    <ol className="rows" aria-label="Other stories">
      {props.rows.map((row) => (
        <li key={row.id} className={row.toldAt === null ? '' : 'spent'}>
          <button type="button" onClick={() => props.onStory(row.id)}>
            <span>
              <b dir="auto">{row.title}</b>
              <small>{row.toldAt === null ? row.why : toldNow(row.toldAt, props.company, now)}</small>
            </span>
            <ScopeBars reach={row.reach} words />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** "told to Acme 3 min ago"; without the company while nobody knows it. */
export function toldNow(at: number, company: string, now: number): string {
  return `told ${company ? `to ${company} ` : ''}${timeAgo(at, now)}`;
}
