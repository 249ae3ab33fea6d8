import { useRef, useState } from 'react';
import { gapWords } from '../../../utils/domain/interview/gap-words.ts';
import type { Gap } from '../../../utils/domain/interview/gaps.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { ShortList } from '../../ui/ShortList.tsx';
import { openAtFinding } from '../open-story.ts';
import type { PartProps } from '../useReadiness.ts';
import { GapDialog } from './GapDialog.tsx';
import { gapShown } from './gap-shown.ts';

/** As many are worth a look first. */
const FIRST = 3;

/** What is missing for this interview, the most valuable first; each line leads to what to do. */
export function GapsBox(props: PartProps) {
  const { readiness, interview, go } = props;
  const { gaps, level } = readiness;
  const [opened, setOpened] = useState<Gap | null>(null);
  const box = useRef<HTMLElement>(null);
  const nothingInFocus = interview.focus.length === 0;
  const hasStories = readiness.rows.length > 0;
  const hasGaps = hasStories && gaps.length > 0;
  return (
    <section
      ref={box}
      tabIndex={-1}
      className="gaps"
      aria-label="Gaps"
      data-quiet={hasStories && !hasGaps && !nothingInFocus}
    >
      {!hasStories && <NoStories gap={gaps[0]} go={go} />}
      {hasGaps && (
        <>
          <h2>{gapWords(gaps, level)}</h2>
          <GapList {...props} onOpen={setOpened} />
        </>
      )}
      {hasStories && nothingInFocus && (
        <p>
          Nothing is in focus yet.{' '}
          <button type="button" className="link" onClick={() => go({ part: 'details' })}>
            Choose what they look at
          </button>
        </p>
      )}
      {hasStories && !hasGaps && !nothingInFocus && <p>{gapWords(gaps, level)}</p>}
      {opened && <GapDialog {...props} gap={opened} home={box} onClose={() => setOpened(null)} />}
    </section>
  );
}

function GapList({ readiness, go, onOpen }: PartProps & { onOpen(gap: Gap): void }) {
  const { text } = useRedaction();
  const { gaps, byId } = readiness;
  const open = (gap: Gap) => {
    const { kind, storyId, narrowed } = gap;
    if (narrowed) go({ view: 'stories', openStory: null, narrowed, shelf: 'live', search: '' });
    // A story with a fault is mended where it is written: there is no other way.
    else if (storyId !== null && (kind === 'fault' || kind === 'flaw')) openAtFinding(storyId, go);
    else onOpen(gap);
  };
  return (
    <ShortList most={FIRST} what="gaps">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <button type="button" className="link" dir="auto" onClick={() => open(gap)}>
            {gapShown(gap, byId.get(gap.storyId ?? ''), text)}
          </button>
        </li>
      ))}
    </ShortList>
  );
}

function NoStories({ gap, go }: { gap: Gap | undefined; go: ViewProps['go'] }) {
  return (
    <>
      <h2>{gap?.words ?? 'No stories yet'}</h2>
      {gap && <p>{gap.why}</p>}
      <button type="button" className="go" onClick={() => go({ view: 'stories', openStory: null })}>
        Bring stories
      </button>
    </>
  );
}
