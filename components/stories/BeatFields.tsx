import { BEATS, type Story } from '../../utils/domain/story/story.ts';
import { strength } from '../../utils/domain/story/strength.ts';
import { secondsPerBeat } from '../../utils/domain/story/time-to-tell.ts';
import { TextField } from './TextField.tsx';
import type { StoryDraft } from './useStoryDraft.ts';

/** The five beats: the lines of the card, and under them the long form. */
export function BeatFields({ draft, story }: { draft: StoryDraft; story: Story }) {
  const seconds = secondsPerBeat(story);
  const noNumber = strength(story).some((finding) => finding.id === 'no-number');
  return BEATS.map((beat) => {
    const missing = beat.id === 'result' && noNumber;
    const detail = draft.text(`detail.${beat.id}`);
    return (
      <div key={beat.id} className="beat">
        <TextField
          draft={draft}
          field={`cues.${beat.id}`}
          name={beat.name}
          prompt={beat.prompt}
          aside={missing ? 'no number' : seconds[beat.id] ? `${seconds[beat.id]} s` : undefined}
          warn={missing}
          lines={beat.id === 'action' ? 3 : 2}
        />
        <details open={detail !== '' || undefined}>
          <summary>In full</summary>
          <TextField
            draft={draft}
            field={`detail.${beat.id}`}
            name={`${beat.name} in full`}
            prompt="As you would say it; the card shows the lines above"
            lines={2}
            className="full"
          />
        </details>
      </div>
    );
  });
}
