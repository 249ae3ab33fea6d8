import { useMemo } from 'react';
import { timeAgo } from '../../utils/domain/time-words.ts';
import { type Redaction, useRedaction } from '../live/useRedaction.ts';
import { ScopeBars } from '../shared/ScopeBars.tsx';
import { StoryCard } from '../shared/StoryCard.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { useScroll } from '../shared/useScroll.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { CardNotes } from './CardNotes.tsx';
import { PlaybookCard } from './PlaybookCard.tsx';
import type { Shown, ShownRow } from './shown.ts';

const SIDES = [
  { id: 'story', name: 'My story' },
  { id: 'playbook', name: 'Playbook' },
] as const;

/** The answer to what was asked: the best card and the others, or what to do in the situation. */
export function Answer(props: {
  screen: ViewProps['screen'];
  go: ViewProps['go'];
  shown: Shown;
  question: string;
  onSide(side: Shown['side']): void;
  onStory(id: string): void;
}) {
  const { onStory } = props;
  const redaction = useRedaction();
  const shown = useMemo(() => redactShown(props.shown, redaction), [props.shown, redaction]);
  const scroll = useScroll<HTMLElement>('call', `${shown.side} ${shown.story?.id}`, props);
  const { story, on, standing } = shown;
  const note = [toldNote(shown, Date.now()), ...standing.notes].filter(Boolean).join(' · ');
  const differs = standing.differs.join(' ');
  // The card is most of what is drawn, and most keys leave it as it is.
  const card = useMemo(
    () =>
      story && (
        <StoryCard story={story} note={note}>
          {differs && <p className="warn differs">{differs}</p>}
          <CardNotes key={story.id} story={story} competency={on} />
        </StoryCard>
      ),
    [story, on, note, differs],
  );
  const why = shown.chips.find((chip) => chip.id === shown.on)?.why;
  return (
    <>
      <Segmented label="Show" choices={SIDES} value={shown.side} onPick={props.onSide} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long card holds nothing else to scroll it by. */}
      <section className="scroll" aria-label="Answer" tabIndex={0} {...scroll}>
        {shown.side === 'playbook' && shown.on ? (
          <PlaybookCard question={props.question} shown={shown} onStory={onStory} />
        ) : shown.story ? (
          <>
            {card}
            <Rows rows={shown.rows} onStory={onStory} />
          </>
        ) : (
          <>
            <div className="empty">
              <b>{shown.on ? 'No story of yours for this yet' : 'No story of yours fits this'}</b>
              <p>Enter keeps the question for afterwards. Take five seconds; it is fine to think.</p>
            </div>
            {shown.biggest.length > 0 && <h2 className="sub">Your biggest, not told yet</h2>}
            <Rows rows={shown.biggest} onStory={onStory} />
          </>
        )}
        {why && shown.side === 'story' && <p className="note">{why}</p>}
      </section>
    </>
  );
}

/** Only what is shown: the look-up has searched the words as they were written. */
function redactShown(shown: Shown, { on, text, story }: Redaction): Shown {
  if (!on) return shown;
  const hideRow = (row: ShownRow) => ({ ...row, title: text(row.title), why: text(row.why) });
  return {
    ...shown,
    story: shown.story && story(shown.story),
    why: text(shown.why),
    standing: { notes: shown.standing.notes.map(text), differs: shown.standing.differs.map(text) },
    rows: shown.rows.map(hideRow),
    biggest: shown.biggest.map(hideRow),
  };
}

/** Why this card is here, or that it was told. */
function toldNote({ toldAt, why }: Shown, now: number): string {
  return toldAt === null ? why : `told ${timeAgo(toldAt, now)}`;
}

function Rows({ rows, onStory }: { rows: ShownRow[]; onStory(id: string): void }) {
  const now = Date.now();
  return (
    <ol className="rows" aria-label="Other stories">
      {rows.map((row) => (
        <li key={row.id} className={row.toldAt === null ? '' : 'spent'}>
          <button type="button" onClick={() => onStory(row.id)}>
            <span>
              <b dir="auto">{row.title}</b>
              <small>{row.toldAt === null ? row.why : `told ${timeAgo(row.toldAt, now)}`}</small>
            </span>
            <ScopeBars reach={row.reach} words />
          </button>
        </li>
      ))}
    </ol>
  );
}
