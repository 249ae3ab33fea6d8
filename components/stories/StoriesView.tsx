import { useEffect, useRef } from 'react';
import { createStory, listRows } from '../../utils/storage/stories.ts';
import { removeUnwritten } from '../../utils/storage/unwritten-story.ts';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { FirstRun } from './FirstRun.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';

/** All stories; one of them open; or, with none yet, how to begin. On the desk the list stays beside the story. */
export function StoriesView(props: ViewProps) {
  const { screen, go, attempt, wide } = props;
  const counts = useLive(
    async (db) => ({ all: await db.rows.count(), samples: await db.rows.filter((r) => r.sample).count() }),
    [],
    'stories.counts',
  );
  const write = () =>
    attempt(async () => {
      const story = await createStory();
      go({ openStory: story.id });
    });

  // A story that was begun and left without a word is no story.
  const before = useRef(screen.openStory);
  useEffect(() => {
    const left = before.current;
    before.current = screen.openStory;
    if (left && left !== screen.openStory) void attempt(() => removeUnwritten(left));
  }, [screen.openStory, attempt]);

  // On a wide page the first story is open, so that the page is not half empty.
  const first = useLive(async (db) => (wide ? (await listRows(db, 'live', 1))[0]?.id : undefined), [wide]);
  const open = screen.openStory ?? first;

  if (!counts) return null;
  if (counts.all === 0) return <FirstRun {...props} onWrite={() => void write()} />;
  const editor = open && <StoryEditor key={open} id={open} {...props} />;
  const list = <StoryList {...props} open={open} samples={counts.samples} onWrite={() => void write()} />;
  if (!wide) return editor || list;
  return (
    <div className="columns">
      <div className="column">{list}</div>
      {editor}
    </div>
  );
}
