import { useMemo } from 'react';
import type { Story } from '../../utils/domain/story/story.ts';
import { formatClock, secondsToTell } from '../../utils/domain/story/time-to-tell.ts';
import { useLevel } from '../live/useLevel.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { useSettings } from '../live/useSettings.ts';
import { StoryCard } from '../shared/StoryCard.tsx';
import { useSettled } from '../ui/useSettled.ts';
import { Findings } from './Findings.tsx';
import { PAUSE, type StoryDraft } from './useStoryDraft.ts';

/** The card as it will look in the call, and what would make the story stronger. */
export function StorySide({ put, story }: { put: StoryDraft['put']; story: Story }) {
  const { wordsPerMinute, confidential } = useSettings();
  const level = useLevel();
  const redaction = useRedaction();
  // The card follows each key; what is wrong is said when the writing stops.
  const settled = useSettled(story, PAUSE);
  const options = useMemo(
    () => ({ wordsPerMinute, level, confidential }),
    [wordsPerMinute, level, confidential],
  );
  const seconds = useMemo(() => secondsToTell(settled, wordsPerMinute), [settled, wordsPerMinute]);
  return (
    <div className="story-side">
      <h2 className="sub">
        How it looks in the call <small>{formatClock(seconds)} to tell</small>
      </h2>
      <StoryCard story={redaction.story(story)} />
      {redaction.on && <p className="hint inset">Confidential words are hidden.</p>}
      <h2 className="sub">What would make it stronger</h2>
      <Findings put={put} story={settled} options={options} />
    </div>
  );
}
