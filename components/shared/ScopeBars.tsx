import { reachBars, reachWords, type StoryReach } from '../../utils/domain/story/scope.ts';

/** How far a story reached: five bars, and the words for it (to a screen reader always). */
export function ScopeBars({ reach, words = false }: { reach: StoryReach; words?: boolean }) {
  const label = reachWords(reach);
  return (
    <span className="scope" title={label}>
      <span className="bars" data-n={reachBars(reach)} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </span>
      <small className={words ? '' : 'unseen'}>{label}</small>
    </span>
  );
}
