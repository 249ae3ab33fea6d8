import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import { startSitting } from '../../utils/storage/sittings.ts';
import {
  endTelling,
  forgetQuestion,
  keepQuestion,
  startTelling,
  undoTelling,
} from '../../utils/storage/tellings.ts';
import type { ViewProps } from '../shared/screen.ts';
import type { ThisCall } from './useThisCall.ts';

/** What the user can do in a call. Each is one write, says what happened, and can be taken back. */
export function useCallActions({ attempt, notify, tellCall, screen }: ViewProps, call: ThisCall) {
  const { sitting, questions, running } = call;

  /** A call in a program of its own is noticed by nobody but the user. */
  const startByHand = () =>
    attempt(async () => {
      tellCall({ type: 'by-hand' });
      return sitting ?? (await startSitting(null, Date.now()));
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

  const tell = (storyId: string, competency: CompetencyId | null) =>
    attempt(async () => {
      const here = sitting ?? (await startByHand());
      if (!here) return;
      const text = screen.question.trim();
      const kept = questions.at(-1);
      const asked =
        !text || kept?.text === text ? kept : await keepQuestion(here.id, text, competency, Date.now());
      await startTelling({ storyId, sittingId: here.id, questionId: asked?.id ?? null }, Date.now());
    });

  const end = () =>
    attempt(async () => {
      if (!running) return;
      const now = Date.now();
      await endTelling(running.id, now);
      const took = formatClock((now - running.startedAt) / 1000);
      notify({ text: `Told: ${running.title}, ${took}.`, undo: () => undoTelling(running.id) });
    });

  /** Ticks an example by hand, or takes the tick back. */
  const tick = (storyId: string, title: string) =>
    attempt(async () => {
      const told = call.tellings.filter((t) => t.storyId === storyId);
      for (const telling of told) await undoTelling(telling.id);
      if (told.length) return notify({ text: `Not told: ${title}.` });
      const here = sitting ?? (await startByHand());
      if (!here) return;
      const now = Date.now();
      const telling = await startTelling({ storyId, sittingId: here.id, questionId: null }, now, now);
      notify({ text: `Told: ${title}.`, undo: () => undoTelling(telling.id) });
    });

  return { startByHand, keep, tell, end, tick };
}
