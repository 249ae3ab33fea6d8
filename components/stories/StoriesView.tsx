import { useEffect, useRef, useState } from 'react';
import { NOTES } from '../../utils/browser/dropped-files.ts';
import { countSamples, createStory, listRows } from '../../utils/storage/stories.ts';
import { removeUnwritten } from '../../utils/storage/unwritten-story.ts';
import { DropFiles } from '../live/DropFiles.tsx';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { BringMore } from './BringMore.tsx';
import { FirstRun } from './FirstRun.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { useImport } from './useImport.ts';

/** All stories; one of them open; or, with none yet, how to begin. On the desk the list stays beside the story. */
export function StoriesView(props: ViewProps) {
  const { screen, go, attempt, wide } = props;
  const all = useLive((db) => db.rows.count(), [], 'stories.all');
  const samples = useLive(countSamples, [], 'stories.samples');
  const write = () =>
    attempt(async () => {
      const story = await createStory();
      go({ openStory: story.id, storyFrom: null });
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

  const importing = useImport();
  const [bringing, setBringing] = useState(false);
  const drop = (files: Promise<File[]>) => {
    // The first run shows what was understood in its own place.
    setBringing(all !== 0);
    void attempt(async () => importing.readFiles(await files));
  };

  if (all === undefined || samples === undefined) return null;
  const isFirst = all === 0;
  const editor = open && <StoryEditor key={open} id={open} {...props} />;
  const list = (
    <StoryList
      {...props}
      open={open}
      samples={samples}
      onWrite={() => void write()}
      onBring={() => setBringing(true)}
    />
  );
  return (
    <DropFiles readable={NOTES} onDrop={drop}>
      {isFirst && <FirstRun {...props} importing={importing} onWrite={() => void write()} />}
      {!isFirst && !wide && (editor || list)}
      {!isFirst && wide && (
        <div className="columns">
          <div className="column">{list}</div>
          {editor}
        </div>
      )}
      {bringing && !isFirst && (
        <BringMore {...props} importing={importing} onClose={() => setBringing(false)} />
      )}
    </DropFiles>
  );
}
