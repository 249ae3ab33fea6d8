import type { RefObject } from 'react';
import { inSentence, type Story, storyTitle } from '../../../utils/domain/story/story.ts';
import type { Telling } from '../../../utils/domain/telling/telling.ts';
import { putTellingsBack, undoTelling } from '../../../utils/storage/tellings.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { Icon } from '../../ui/Icon.tsx';
import { openStory } from '../open-story.ts';
import type { PartProps } from '../useReadiness.ts';
import type { Flags } from './ledger-flags.ts';
import { SaidNumbers } from './SaidNumbers.tsx';

/** One story as it was told: its title and numbers of then, and what contradicts them now. */
export function ToldLine(
  props: Pick<PartProps, 'attempt' | 'notify' | 'go'> & {
    telling: Telling;
    /** What the round is called. */
    words: string;
    /** null: deleted; undefined: not known yet. */
    story: Story | null | undefined;
    flags: Flags | undefined;
    /** Takes the focus when the line is gone. */
    home: RefObject<HTMLElement | null>;
  },
) {
  const { telling, words, story, flags, go } = props;
  const { text } = useRedaction();
  const title = text(storyTitle(telling));
  const takeOut = () =>
    props.attempt(async () => {
      await undoTelling(telling.id);
      props.notify({
        text: `Taken out of ${words}: ${inSentence(title)}.`,
        undo: () => putTellingsBack([telling]),
      });
      props.home.current?.focus({ preventScroll: true });
    });
  return (
    <li>
      <div className="told-head">
        {story ? (
          <button type="button" className="plain" onClick={() => openStory(story.id, go)}>
            <b dir="auto">{title}</b>
          </button>
        ) : (
          <span className="plain">
            <b dir="auto">{title}</b>
            {story === null && <small>deleted story</small>}
          </span>
        )}
        <button
          type="button"
          className="icon"
          aria-label={`${title}: take out of ${words}`}
          title="Take out"
          onClick={() => void takeOut()}
        >
          <Icon name="close" />
        </button>
      </div>
      <SaidNumbers {...props} title={title} />
      {flags?.differs && story && (
        <button
          type="button"
          className="link warn"
          aria-label={`${title}: ${text(flags.differs)}`}
          onClick={() => openStory(story.id, go)}
        >
          {text(flags.differs)}
        </button>
      )}
      {flags?.again && <small className="warn">{text(flags.again)}</small>}
    </li>
  );
}
