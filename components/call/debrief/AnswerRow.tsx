import { type KeyboardEvent, useRef } from 'react';
import { storyTitle } from '../../../utils/domain/story/story.ts';
import { formatClock } from '../../../utils/domain/story/time-to-tell.ts';
import type { DebriefRow } from '../../../utils/domain/telling/debrief.ts';
import type { Debrief } from '../../../utils/storage/debrief.ts';
import { SaidNumbers } from '../../live/SaidNumbers.tsx';
import { useRedaction } from '../../live/useRedaction.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { AnswerStory } from './AnswerStory.tsx';
import { focusAnswer, isTyping, landingOf, neighbour } from './answer-keys.ts';
import { answerVerbs } from './answer-verbs.ts';
import { Landed } from './Landed.tsx';
import { StartStory } from './StartStory.tsx';

/** One answer: what was asked, with which story, how long, which numbers, and how it landed. */
export function AnswerRow(
  props: Pick<ViewProps, 'attempt' | 'notify' | 'go'> & { row: DebriefRow; debrief: Debrief },
) {
  const { row, debrief } = props;
  const { question, telling, landed } = row;
  const { text } = useRedaction();
  const line = useRef<HTMLLIElement>(null);
  const title = text(
    question ? question.text.trim() || 'A question' : storyTitle({ title: telling?.title ?? '' }),
  );
  const { rate, choose } = answerVerbs(row, props);
  const pick = async (storyId: string | null) => {
    const next = neighbour(line.current, 1) ?? neighbour(line.current, -1);
    await choose(storyId);
    // A line without a question goes with its story.
    if (storyId === null && (!question || row.further)) focusAnswer(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const picked = landingOf(event);
    if (!step && picked === undefined) return;
    event.preventDefault();
    if (step) focusAnswer(neighbour(line.current, step));
    else if (picked !== undefined) void rate(picked);
  };
  return (
    <li ref={line} onKeyDown={onKeyDown}>
      <b dir="auto">{title}</b>
      <AnswerStory row={row} title={title} debrief={debrief} onPick={(id) => void pick(id)}>
        {row.further && <small>told after that</small>}
        {telling && <small className="num">{lengthWords(telling)}</small>}
        {telling && <SaidNumbers {...props} telling={telling} title={text(storyTitle(telling))} />}
        {question && !telling && <StartStory {...props} question={question} />}
      </AnswerStory>
      <Landed title={title} landed={landed} onPick={(picked) => void rate(picked)} />
    </li>
  );
}

/** Empty for one that was ticked or entered: nobody knows how long it took. */
function lengthWords({ startedAt, endedAt }: { startedAt: number; endedAt: number | null }): string {
  const seconds = ((endedAt ?? startedAt) - startedAt) / 1000;
  return seconds >= 1 ? formatClock(seconds) : '';
}
