import { useState } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { addStories, deleteStories } from '../../utils/storage/stories.ts';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { LeftOut, Problems } from './NotUnderstood.tsx';
import { ReviewItem } from './ReviewItem.tsx';
import type { Understood, useImport } from './useImport.ts';

/** Stories shown at first, and those added each time: thousands of boxes at once stop the page. */
const PAGE = 50;

/** The stories that were understood, to correct before they are added: title, competency, and whether at all. */
export function ImportReview(
  props: Pick<ViewProps, 'attempt' | 'notify'> & {
    importing: ReturnType<typeof useImport>;
    understood: Understood;
    onDone?(): void;
  },
) {
  const { importing, understood } = props;
  const { stories, problems } = understood;
  const [limit, setLimit] = useState(PAGE);
  const here = useLive(
    async (db) =>
      new Map((await db.rows.bulkGet(stories.map((s) => s.id))).map((row) => [row?.id, row?.shelf])),
    [],
  );
  // A tick that changes under the eyes is worse than a frame of nothing.
  if (!here) return null;
  const flipped = new Set(understood.flipped);
  const isTicked = (story: Story) => here.has(story.id) === flipped.has(story.id);
  const chosen = stories.filter(isTicked);
  const more = stories.slice(limit);
  const moreChosen = more.filter(isTicked).length;

  const change = (id: string, patch: Partial<Story>) =>
    importing.correct({
      ...understood,
      stories: stories.map((story) => (story.id === id ? { ...story, ...patch } : story)),
    });
  const tick = (id: string) => {
    if (!flipped.delete(id)) flipped.add(id);
    importing.correct({ ...understood, flipped: [...flipped] });
  };
  const add = () =>
    props.attempt(async () => {
      const ids = await addStories(chosen);
      const added = counted(ids.length, 'story');
      const undo = async () => {
        await deleteStories(ids);
        props.notify({
          text: `${added} taken back. Deleted keeps ${ids.length === 1 ? 'it' : 'them'} for 30 days.`,
        });
      };
      props.notify({ text: `${added} added.`, undo });
      importing.done();
      props.onDone?.();
    });
  return (
    <div className="scroll">
      <Problems problems={problems} />
      {stories.length > 0 ? (
        <h2 className="big inset">
          {stories.length === 1 ? 'One story, is it right?' : `${stories.length} stories, are they right?`}
        </h2>
      ) : (
        problems.length === 0 && (
          <>
            <h2 className="big inset">No story was found</h2>
            <p className="hint inset">
              Headings, or labels such as “Situation:” and “Result:”, show where a story begins and what its
              parts are.
            </p>
          </>
        )
      )}
      {understood.isBackup && (
        <p className="hint inset">
          This file was made by Sidestory. Only its stories come in here; Restore, in the settings, takes the
          whole file.
        </p>
      )}
      <LeftOut {...understood} />
      <ul className="review">
        {stories.slice(0, limit).map((story) => (
          <ReviewItem
            key={story.id}
            story={story}
            ticked={isTicked(story)}
            suggested={understood.suggested[story.id]}
            note={here.has(story.id) ? noteOf(here.get(story.id) === 'bin') : undefined}
            onTick={() => tick(story.id)}
            onChange={(patch) => change(story.id, patch)}
          />
        ))}
      </ul>
      <div className="stack inset">
        {more.length > 0 && (
          <>
            <p className="hint">
              and {more.length} more, {moreChosen === more.length ? 'all' : moreChosen} ticked
            </p>
            <button type="button" className="wide-button quiet" onClick={() => setLimit(limit + PAGE)}>
              Show more
            </button>
          </>
        )}
        {chosen.length > 0 && (
          <button type="button" className="go" onClick={() => void add()}>
            {chosen.length === 1 ? 'Add this story' : `Add ${chosen.length} stories`}
          </button>
        )}
        <button type="button" className="wide-button quiet" onClick={importing.back}>
          Back
        </button>
      </div>
    </div>
  );
}

function noteOf(binned: boolean): string {
  return `${binned ? 'You have this one, deleted.' : 'You have this one.'} Ticked, it is added as a copy.`;
}
