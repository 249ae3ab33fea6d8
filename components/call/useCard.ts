import { useCallback, useMemo, useState } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import type { Cue } from '../../utils/domain/competency/knowledge.ts';
import type { FollowUpId } from '../../utils/domain/story/follow-ups.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { recall, remember } from '../../utils/storage/first-screen.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useKnowledge } from '../live/useKnowledge.ts';
import { type CardMarks, hasLongForm, marksOf, probesOf, saidOf, withTick } from './card-marks.ts';
import type { ThisCall } from './useThisCall.ts';

const SLOT = 'call.card';
const NO_CUES: readonly Cue[] = [];

/** What is marked on the card that is shown, and how to mark it. The same object until something of it changes. */
export interface Card {
  /** What a strong answer shows; none until they are read. */
  cues: readonly Cue[];
  said: readonly string[];
  probes: ReturnType<typeof probesOf>;
  /** The follow-up whose line is shown. */
  asked: FollowUpId | null;
  /** null: there is no long form. */
  detail: boolean | null;
  tick(cueId: string): void;
  ask(id: FollowUpId): void;
  toggleDetail(): void;
}

/** The marks of this call stay while other cards and other views are looked at, and when the page is opened again. */
export function useCard(
  story: Story | null,
  competency: CompetencyId | null,
  { sitting, tellings }: Pick<ThisCall, 'sitting' | 'tellings'>,
): Card | null {
  const [stored, setStored] = useState(() => recall<CardMarks>(SLOT));
  const sittingId = sitting?.id ?? null;
  const change = useCallback(
    (next: (marks: CardMarks) => CardMarks) =>
      setStored((before) => {
        const after = next(marksOf(sittingId, before));
        remember(SLOT, after);
        return after;
      }),
    [sittingId],
  );
  const set = useCompetencies();
  const knowledge = useKnowledge();
  return useMemo(() => {
    if (!story) return null;
    const { id: storyId } = story;
    const marks = marksOf(sittingId, stored);
    const asked = marks.asked?.storyId === storyId ? marks.asked.id : null;
    const on = competency ?? story.competencies[0] ?? 'ownership';
    return {
      cues: knowledge?.knowledgeOf(on, set).cues ?? NO_CUES,
      said: saidOf(marks, storyId, tellings),
      probes: probesOf(story),
      asked,
      detail: hasLongForm(story) ? marks.detail === storyId : null,
      tick: (cueId) => change((now) => withTick(now, storyId, tellings, cueId)),
      ask: (id) => change((now) => ({ ...now, asked: asked === id ? null : { storyId, id } })),
      toggleDetail: () => change((now) => ({ ...now, detail: now.detail === storyId ? null : storyId })),
    };
  }, [story, competency, stored, sittingId, tellings, set, knowledge, change]);
}
