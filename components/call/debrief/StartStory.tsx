import type { AskedQuestion } from '../../../utils/domain/telling/telling.ts';
import { type Debrief, startFromQuestion } from '../../../utils/storage/debrief.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import type { ViewProps } from '../../shared/screen.ts';

/** A question without a story becomes one to write; from then on the line leads to it. */
export function StartStory(
  props: Pick<ViewProps, 'attempt' | 'notify' | 'go'> & { question: AskedQuestion; debrief: Debrief },
) {
  const { question, debrief, attempt, notify, go } = props;
  const { text } = useRedaction();
  const { stub = '' } = question;
  const begun = debrief.stories.get(stub);
  const asked = text(question.text.trim());
  const start = () =>
    attempt(async () => {
      const { undo } = await startFromQuestion(question.id, Date.now());
      notify({ text: 'A story is begun in your stories.', undo });
    });
  if (begun && begun.shelf !== 'bin')
    return (
      <button
        type="button"
        className="link"
        aria-label={`Begun in your stories: ${text(begun.title)}`}
        onClick={() => go({ view: 'stories', openStory: stub, storyFrom: 'call' })}
      >
        Begun in your stories
      </button>
    );
  return (
    <button
      type="button"
      className="link"
      aria-label={`Start one from this: ${asked}`}
      onClick={() => void start()}
    >
      Start one from this
    </button>
  );
}
