import type { Story } from '../../utils/domain/story/story.ts';
import { strength } from '../../utils/domain/story/strength.ts';
import { formatClock, secondsToTell } from '../../utils/domain/story/time-to-tell.ts';
import { StoryCard } from '../shared/StoryCard.tsx';

/** The card as it will look in the call, and what would make the story stronger. */
export function StorySide({ story }: { story: Story }) {
  const findings = strength(story);
  return (
    <div className="story-side">
      <h2 className="sub">How it looks in the call</h2>
      <StoryCard story={story} />
      <h2 className="sub">What would make it stronger</h2>
      <ul className="lint">
        {findings.map((finding) => (
          <li key={finding.id}>{finding.advice}</li>
        ))}
        <li className="ok">About {formatClock(secondsToTell(story))} to tell</li>
        {findings.length === 0 && <li className="ok">Nothing is missing</li>}
      </ul>
    </div>
  );
}
