import type { Level } from '../../utils/domain/interview/level.ts';
import { isBelow } from '../../utils/domain/story/scope.ts';
import type { StoryRow } from '../../utils/storage/schema.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { hue } from '../shared/hue.ts';
import { ScopeBars } from '../shared/ScopeBars.tsx';
import { Icon } from '../ui/Icon.tsx';

/** One story in the list: what it is about on the left, how big and how strong on the right. */
export function StoryRowItem(props: { row: StoryRow; level: Level; open: boolean; onOpen(): void }) {
  const { row, level, open, onOpen } = props;
  const { name } = useCompetencies();
  const about = [
    row.competencies.slice(0, 2).map(name).join(', '),
    row.when,
    row.told ? `told ${row.told}×` : '',
    isBelow(row.reach, level.expects) ? `small for ${level.name}` : '',
    row.sample ? 'sample' : '',
    row.shelf === 'archived' ? 'archived' : '',
  ];
  return (
    <li style={hue(row.competencies[0])}>
      <button type="button" aria-current={open || undefined} onClick={onOpen}>
        <span>
          <b dir="auto">
            {row.pinned && (
              <span className="pinned" title="Pinned">
                <Icon name="pin" filled />
                <span className="unseen">Pinned: </span>
              </span>
            )}
            {row.title}
          </b>
          <small>{about.filter(Boolean).join(' · ')}</small>
        </span>
        <span className="right">
          <ScopeBars reach={row.reach} />
          <small className={row.strong ? '' : 'warn'}>{row.strength}</small>
        </span>
      </button>
    </li>
  );
}
