import { counted } from '../../../utils/domain/count-words.ts';
import { storyTitle } from '../../../utils/domain/story/story.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { ShortList } from '../../ui/ShortList.tsx';
import { openAtScope } from '../open-story.ts';
import type { PartProps } from '../useReadiness.ts';

const FIRST = 3;

/** Stories in focus that stand in no column, since nobody said how far they reached; each leads to where it is said. */
export function UnsaidStories({ readiness, go }: Pick<PartProps, 'readiness' | 'go'>) {
  const { text } = useRedaction();
  const ids = [...new Set(readiness.coverage.flatMap(({ unsaid }) => unsaid))];
  if (ids.length === 0) return null;
  return (
    <div className="unsaid">
      <p>Scope not said: {counted(ids.length, 'story')}</p>
      <ShortList most={FIRST} what="stories without a scope">
        {ids.map((id) => {
          const row = readiness.byId.get(id);
          return (
            <li key={id}>
              <button type="button" className="link" dir="auto" onClick={() => openAtScope(id, go)}>
                {row && text(storyTitle(row))}
              </button>
            </li>
          );
        })}
      </ShortList>
    </div>
  );
}
