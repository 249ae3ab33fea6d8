import { useMemo, useState } from 'react';
import { BEATS, type Story } from '../../utils/domain/story/story.ts';
import { strength } from '../../utils/domain/story/strength.ts';
import { secondsPerBeat } from '../../utils/domain/story/time-to-tell.ts';
import { useSettings } from '../live/useSettings.ts';
import { useSettled } from '../ui/useSettled.ts';
import { Beginnings } from './Beginnings.tsx';
import { ProposedCues } from './ProposedCues.tsx';
import { TextField } from './TextField.tsx';
import { PAUSE, type StoryDraft } from './useStoryDraft.ts';

/** The five beats: the lines of the card, and under them the long form. */
export function BeatFields({ draft, story }: { draft: StoryDraft; story: Story }) {
  const settled = useSettled(story, PAUSE);
  const { wordsPerMinute } = useSettings();
  const seconds = useMemo(() => secondsPerBeat(settled, wordsPerMinute), [settled, wordsPerMinute]);
  const noNumber = useMemo(() => strength(settled).some(({ id }) => id === 'no-number'), [settled]);
  return BEATS.map((beat) => {
    const missing = beat.id === 'result' && noNumber;
    const { cues, detail } = story.beats[beat.id];
    return (
      <div key={beat.id} className="beat">
        <TextField
          draft={draft}
          field={`cues.${beat.id}`}
          name={beat.name}
          prompt={beat.prompt}
          aside={asideOf(missing, seconds[beat.id])}
          warn={missing}
          lines={beat.id === 'action' ? 3 : 2}
        />
        {cues.length === 0 && !detail && <Beginnings draft={draft} beat={beat} />}
        <InFull draft={draft} beat={beat} story={story} />
      </div>
    );
  });
}

function asideOf(noNumber: boolean, seconds: number): string {
  return [noNumber ? 'no number' : '', seconds ? `${seconds} s` : ''].filter(Boolean).join(' · ');
}

function InFull(props: { draft: StoryDraft; beat: (typeof BEATS)[number]; story: Story }) {
  const { draft, beat, story } = props;
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
      <ProposedCues draft={draft} beat={beat} story={story} />
    </details>
  );
}
