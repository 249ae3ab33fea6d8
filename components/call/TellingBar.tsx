import { useRef } from 'react';
import { storyTitle } from '../../utils/domain/story/story.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { useSettings } from '../live/useSettings.ts';
import { Clock } from '../shared/Clock.tsx';
import type { Shown } from './shown.ts';
import type { ThisCall } from './useThisCall.ts';

/** What the length of an answer says in words; the meter says it in colour. */
const PACES = { fine: '', full: 'wrap up ·', over: 'too long ·' } as const;

/** Starts and ends telling; always in the same place. The meter fills over the length an answer should have. */
export function TellingBar(props: {
  call: ThisCall;
  shown: Shown | undefined;
  onTell(): void;
  onKeep(): void;
}) {
  const { running } = props.call;
  const { answerSeconds, warnSeconds } = useSettings();
  const { text } = useRedaction();
  const meter = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLElement>(null);
  const story = props.shown?.story;
  if (!running && !props.shown) return null;

  const paint = (seconds: number) => {
    const pace: keyof typeof PACES =
      seconds >= warnSeconds ? 'over' : seconds >= answerSeconds ? 'full' : 'fine';
    meter.current?.style.setProperty('--full', String(Math.min(1, seconds / warnSeconds)));
    if (meter.current?.dataset.pace === pace) return;
    meter.current?.setAttribute('data-pace', pace);
    if (words.current) words.current.textContent = PACES[pace];
  };
  return (
    <div className="telling">
      {running ? (
        <button type="button" className="go" title="Alt+Enter" onClick={props.onTell}>
          <Clock since={running.startedAt} onSecond={paint} /> <b ref={words} role="status" /> Telling{' '}
          {text(running.title)}, end
        </button>
      ) : story ? (
        <button type="button" className="go" title="Alt+Enter" onClick={props.onTell}>
          Tell {text(storyTitle(story))}
        </button>
      ) : (
        <button type="button" className="go" title="Enter" onClick={props.onKeep}>
          Keep the question
        </button>
      )}
      <div key={running?.id} ref={meter} className="meter" aria-hidden="true" />
    </div>
  );
}
