import { useMemo } from 'react';
import { CARD_SIZES } from '../../utils/domain/settings.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import { type Redaction, useRedaction } from '../live/useRedaction.ts';
import { useSettings } from '../live/useSettings.ts';
import { StoryCard } from '../shared/StoryCard.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { useScroll } from '../shared/useScroll.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { CardNotes } from './CardNotes.tsx';
import { PlaybookCard } from './PlaybookCard.tsx';
import { Rows, toldNow } from './Rows.tsx';
import type { Shown, ShownRow } from './shown.ts';
import { useCard } from './useCard.ts';
import { useCardKeys } from './useCardKeys.ts';
import { useFiveSeconds } from './useFiveSeconds.ts';
import type { ThisCall } from './useThisCall.ts';

const SIDES = [
  { id: 'story', name: 'My story' },
  { id: 'playbook', name: 'Playbook' },
] as const;

/** The answer to what was asked: the best card and the others, or what to do in the situation. */
export function Answer(props: {
  screen: ViewProps['screen'];
  go: ViewProps['go'];
  attempt: ViewProps['attempt'];
  call: ThisCall;
  shown: Shown;
  onSide(side: Shown['side']): void;
  onStory(id: string): void;
}) {
  const { screen, call, onStory } = props;
  const redaction = useRedaction();
  const { cardSize, fiveSeconds } = useSettings();
  const shown = useMemo(() => redactShown(props.shown, redaction), [props.shown, redaction]);
  const scroll = useScroll<HTMLElement>('call', `${shown.side} ${shown.story?.id}`, props);
  const { story, on, standing } = shown;
  const company = redaction.text(call.interview?.company ?? '');
  const note = notesOf(shown, company).join(' · ');
  const differs = standing.differs.join(' ');
  const marks = useCard(story, on, call);
  const five = useFiveSeconds(call.sitting?.id, call.running !== undefined, screen);
  useCardKeys({
    size: (step) =>
      void props.attempt(() => changeSettings((now) => ({ cardSize: sizeAfter(now.cardSize, step) }))),
    toggleDetail: () => {
      if (marks && marks.detail !== null) marks.toggleDetail();
    },
    ask: (place) => {
      const probe = marks?.probes[place];
      if (probe) marks.ask(probe.id);
    },
    tickNext: () => {
      const next = marks?.cues.find(({ id }) => !marks.said.includes(id));
      if (next) marks?.tick(next.id);
    },
  });
  // The card is most of what is drawn, and most keys leave it as it is.
  const card = useMemo(
    () =>
      story &&
      marks && (
        <StoryCard
          story={story}
          note={note}
          detail={marks.detail === true}
          aside={
            marks.detail !== null && (
              <button
                type="button"
                className="link more"
                title="Alt+D"
                aria-pressed={marks.detail}
                onClick={marks.toggleDetail}
              >
                Detail
              </button>
            )
          }
        >
          {differs && <p className="warn differs">{differs}</p>}
          <CardNotes story={story} card={marks} five={five} />
        </StoryCard>
      ),
    [story, marks, note, differs, five],
  );
  const why = reasonsOf(shown);
  return (
    <>
      <Segmented label="Show" choices={SIDES} value={shown.side} onPick={props.onSide} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long card holds nothing else to scroll it by. */}
      <section className="scroll answer" aria-label="Answer" tabIndex={0} data-size={cardSize} {...scroll}>
        {shown.side === 'playbook' && shown.on ? (
          <PlaybookCard question={screen.question} shown={shown} five={five} onStory={onStory} />
        ) : shown.story ? (
          <>
            {card}
            <Rows rows={shown.rows} company={company} onStory={onStory} />
          </>
        ) : (
          <>
            <div className="empty">
              <b>{shown.on ? 'No story of yours for this yet' : 'No story of yours fits this'}</b>
              <p>
                Enter keeps the question for afterwards.
                {fiveSeconds && ' Take five seconds; it is fine to think.'}
              </p>
            </div>
            {shown.biggest.length > 0 && <h2 className="sub">Your biggest, not told yet</h2>}
            <Rows rows={shown.biggest} company={company} onStory={onStory} />
          </>
        )}
        {why && shown.side === 'story' && <p className="note">{why}</p>}
      </section>
    </>
  );
}

function sizeAfter(size: (typeof CARD_SIZES)[number], step: 1 | -1): (typeof CARD_SIZES)[number] {
  return CARD_SIZES[CARD_SIZES.indexOf(size) + step] ?? size;
}

/** What they have heard. Of a story told in this call, that they had not heard it is no longer true. */
function notesOf({ toldAt, standing }: Shown, company: string): string[] {
  if (toldAt === null) return standing.notes;
  const before = standing.notes.filter((note) => note !== `not told to ${company}`);
  return [toldNow(toldAt, company, Date.now()), ...before];
}

/** Why it was found stands below, where it costs the card no line. */
function reasonsOf({ chips, on, why }: Shown): string {
  const like = chips.find((chip) => chip.id === on)?.why;
  return [like, why].filter(Boolean).join(' · ');
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
