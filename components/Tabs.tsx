import type { TabId, ViewId } from './shared/screen.ts';
import { VIEWS } from './views.ts';

/** The three views, always in the same place. */
export function Tabs({ view, onPick }: { view: ViewId; onPick(id: TabId): void }) {
  return (
    <nav className="tabs" aria-label="Views">
      {VIEWS.filter((v) => v.tab).map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-current={id === view ? 'page' : undefined}
          onClick={() => onPick(id as TabId)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
