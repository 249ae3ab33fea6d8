import { useState } from 'react';
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
        <InFull draft={draft} beat={beat} />
      </div>
    );
  });
}

function InFull({ draft, beat }: { draft: StoryDraft; beat: (typeof BEATS)[number] }) {
  // Decided once: a box that is emptied to be written anew must not fold up under the cursor.
  const [open] = useState(draft.text(`detail.${beat.id}`) !== '');
  return (
    <details open={open}>
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
  );
}
