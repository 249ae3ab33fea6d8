import type { Story } from '../../utils/domain/story/story.ts';
import type { ViewProps } from '../shared/screen.ts';
import { takeBack } from './story-menu.ts';
import type { StoryDraft } from './useStoryDraft.ts';

/** Letters of the other window's text that are shown: enough to know it by. */
const SHOWN = 80;

/** What the user must know while writing: not saved, in the bin, or written in another window too. */
export function EditorAlerts(props: ViewProps & { story: Story; draft: StoryDraft }) {
  const { story, draft } = props;
  const { state, clash } = draft;
  return (
    <>
      {story.deletedAt !== null && (
        <p className="offer" role="alert">
          <span>Deleted.</span>
          <button type="button" className="link" onClick={() => void takeBack(story, props)}>
            Take it back
          </button>
        </p>
      )}
      {typeof state === 'object' && (
        <p className="offer" role="alert">
          <span>Not saved. {state.problem}</span>
          <button type="button" className="link" onClick={draft.retry}>
            Try again
          </button>
        </p>
      )}
      {clash && (
        <p className="offer" role="alert">
          <span dir="auto">Changed in another window too. Theirs was: “{shortened(clash.theirs)}”</span>
          <button type="button" className="link" onClick={() => draft.settle(true)}>
            Take theirs
          </button>
          <button type="button" className="link" onClick={() => draft.settle(false)}>
            Keep mine
          </button>
        </p>
      )}
    </>
  );
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
