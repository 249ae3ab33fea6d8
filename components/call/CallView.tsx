import { useEffect, useRef } from 'react';
import { changeSitting } from '../../utils/storage/sittings.ts';
import { SearchBox } from '../shared/SearchBox.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Answer } from './Answer.tsx';
import { CallHeader } from './CallHeader.tsx';
import { Chips } from './Chips.tsx';
import { Offer } from './Offer.tsx';
import { Plan } from './Plan.tsx';
import { TellingBar } from './TellingBar.tsx';
import { useCallActions } from './useCallActions.ts';
import { useCallKeys } from './useCallKeys.ts';
import { useShown } from './useShown.ts';
import { useThisCall } from './useThisCall.ts';

/** Beside the call: the plan while nothing is asked, else the best card, in one frame. */
export function CallView(props: ViewProps) {
  const { screen, go } = props;
  const call = useThisCall();
  const shown = useShown(screen, call);
  const actions = useCallActions(props, call);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => box.current?.focus(), []);
  // A panel in which nothing was typed has nothing to say over another's.
  useDraft(screen.newcomer ? undefined : call.sitting?.id, screen.question);
  const lost = screen.newcomer && !screen.question ? call.sitting?.draft : '';
  useEffect(() => {
    if (lost) go({ question: lost });
  }, [lost, go]);

  const type = (question: string) =>
    go({ question, kept: false, storyId: null, side: null, competency: null });
  const clear = () => {
    go({ question: '', kept: false, storyId: null, side: null, competency: null });
    box.current?.focus();
  };
  const pickCompetency = (place: number) => {
    const id = shown ? shown.chips[place]?.id : call.focus[place];
    if (id) go({ competency: id, storyId: null, side: null });
  };
  const keep = () => {
    if (!screen.question.trim()) return;
    go({ kept: true });
    void actions.keep(shown?.on ?? null);
    box.current?.select();
  };
  const tellOrEnd = () => {
    if (call.running) void actions.end();
    else if (shown?.story) void actions.tell(shown.story.id, shown.on);
  };
  const move = (step: 1 | -1) => {
    if (shown?.story) go({ storyId: neighbour(shown.story.id, shown.order, step) });
  };
  useCallKeys({ box, pickCompetency, keep, tellOrEnd, move, clear, isKept: screen.kept });

  return (
    <>
      <CallHeader {...props} thisCall={call} onStart={() => void actions.startByHand()} />
      <Offer call={call} attempt={props.attempt} />
      <SearchBox
        label="What did they ask?"
        value={screen.question}
        input={box}
        onType={type}
        {...(shown && { onClear: clear })}
      />
      {shown ? (
        <>
          <Chips chips={shown.chips} on={shown.on} onPick={pickCompetency} />
          <Answer
            shown={shown}
            question={screen.question}
            screen={screen}
            go={go}
            onSide={(side) => go({ side })}
            onStory={(storyId) => go({ storyId, side: 'story' })}
          />
        </>
      ) : (
        <Plan
          thisCall={call}
          go={go}
          onCompetency={pickCompetency}
          onStory={(storyId) => go({ storyId })}
          onTick={actions.tick}
        />
      )}
      <TellingBar call={call} shown={shown} onTell={tellOrEnd} onKeep={keep} />
    </>
  );
}

function neighbour(id: string, order: readonly string[], step: 1 | -1): string {
  return order[Math.min(order.length - 1, Math.max(0, order.indexOf(id) + step))] ?? id;
}

/** Milliseconds: what stands in the box is in the database soon after, should the browser crash. */
const SETTLE = 300;

function useDraft(sittingId: string | undefined, draft: string): void {
  useEffect(() => {
    if (!sittingId) return;
    const timer = setTimeout(() => {
      changeSitting(sittingId, { draft }).catch((error) => console.error('The question was not kept', error));
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [sittingId, draft]);
}
