import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { inSentence } from '../../utils/domain/story/story.ts';
import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import { startSitting } from '../../utils/storage/sittings.ts';
import {
  endTelling,
  forgetQuestion,
  keepQuestion,
  putTellingsBack,
  startTelling,
  undoTelling,
} from '../../utils/storage/tellings.ts';
import { useRedaction } from '../live/useRedaction.ts';
import type { ViewProps } from '../shared/screen.ts';
import type { ThisCall } from './useThisCall.ts';

/** What the user can do in a call. Each is one write, says what happened, and can be taken back. */
export function useCallActions(props: ViewProps, { sitting, questions, tellings, running }: ThisCall) {
  const { attempt, notify, tellCall, screen, call } = props;
  const { text: hidden } = useRedaction();

  /** A call in a program of its own is noticed by nobody but the user. */
  const startByHand = () =>
    attempt(async () => {
      tellCall({ type: 'by-hand' });
      return sitting ?? (await startSitting(call.kind === 'call' ? call.provider : null, Date.now()));
    });

  const keep = (competency: CompetencyId | null) =>
    attempt(async () => {
      const text = screen.question.trim();
      if (!text) return;
      const here = sitting ?? (await startByHand());
      if (!here || questions.at(-1)?.text === text) return;
      const question = await keepQuestion(here.id, text, competency, Date.now());
      notify({ text: 'Question kept for afterwards.', undo: () => forgetQuestion(question.id) });
    });

  const questionToAnswer = async (sittingId: string, competency: CompetencyId | null) => {
    const text = screen.question.trim();
    const last = questions.at(-1);
    if (text) return last?.text === text ? last : keepQuestion(sittingId, text, competency, Date.now());
    // The last one has its answer: what is told now was asked without being typed.
    return tellings.some((t) => t.questionId === last?.id) ? undefined : last;
  };

  const tell = (storyId: string, competency: CompetencyId | null) =>
    attempt(async () => {
      const here = sitting ?? (await startByHand());
      if (!here) return;
      const asked = await questionToAnswer(here.id, competency);
      await startTelling({ storyId, sittingId: here.id, questionId: asked?.id ?? null }, Date.now());
    });

  const end = () =>
    attempt(async () => {
      if (!running) return;
      const now = Date.now();
      await endTelling(running.id, now);
      const took = formatClock((now - running.startedAt) / 1000);
      notify({
        text: `Told: ${inSentence(hidden(running.title))}, ${took}.`,
        undo: () => undoTelling(running.id),
      });
    });

  /** Ticks an example by hand, or takes the tick back. One that is being told has been told. */
  const tick = (storyId: string, title: string) =>
    attempt(async () => {
      if (running?.storyId === storyId) return end();
      const told = tellings.filter((t) => t.storyId === storyId);
      for (const telling of told) await undoTelling(telling.id);
      if (told.length)
        return notify({ text: `Not told: ${inSentence(hidden(title))}.`, undo: () => putTellingsBack(told) });
      const here = sitting ?? (await startByHand());
      if (!here) return;
      const now = Date.now();
      const telling = await startTelling({ storyId, sittingId: here.id, questionId: null }, now, now);
      notify({ text: `Told: ${inSentence(hidden(title))}.`, undo: () => undoTelling(telling.id) });
    });

  return { startByHand, keep, tell, end, tick };
}
