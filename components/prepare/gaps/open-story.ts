import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import { createStory } from '../../../utils/storage/stories.ts';
import type { ViewProps } from '../../shared/screen.ts';

/** Opens a story where it is written. */
export function openStory(id: string, go: ViewProps['go']): void {
  go({ view: 'stories', openStory: id });
}

/** Milliseconds. A field that comes later than that would take the focus from whatever is being done by then. */
const PATIENCE = 2_000;

/** The same, with the focus on how far it reached as soon as that is drawn. */
export function openAtScope(id: string, go: ViewProps['go']): void {
  openStory(id, go);
  const until = performance.now() + PATIENCE;
  const look = () => {
    const scope = document.querySelector<HTMLElement>('[data-field="reach"]');
    scope?.scrollIntoView({ block: 'center' });
    scope?.focus({ preventScroll: true });
    if (!scope && performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Begins a story for a competency and opens it. It has no scope: nobody has said yet how far it reached, and one that
 * is left without a word goes away again.
 */
export function beginStory(competency: CompetencyId, { attempt, go }: Pick<ViewProps, 'attempt' | 'go'>) {
  return attempt(async () => {
    const { id } = await createStory({ competencies: [competency] });
    openStory(id, go);
  });
}
