import type { CheckId } from '../../utils/domain/story/checks/checks.ts';
import type { FieldId } from '../../utils/domain/story/fields.ts';
import type { ViewProps } from '../shared/screen.ts';

/** Opens a story where it is written; *back* leads here again. */
export function openStory(id: string, go: ViewProps['go']): void {
  go({ view: 'stories', openStory: id, storyFrom: 'prepare' });
}

/** The same, with the focus on how far it reached as soon as that is drawn. */
export function openAtScope(id: string, go: ViewProps['go']): void {
  openStory(id, go);
  whenDrawn(fieldOf('reach'), goTo);
}

/** Where something is missing there are no words to go to. */
const TO_FILL: Partial<Record<CheckId, FieldId>> = {
  'no-situation': 'cues.situation',
  'no-task': 'cues.task',
  'no-action': 'cues.action',
  'no-result': 'cues.result',
  'no-number': 'cues.result',
  'no-learning': 'cues.learning',
  'no-scope': 'reach',
};

/** The same, with the focus on the words of the first thing to mend, or on the field that has none. */
export function openAtFinding(id: string, go: ViewProps['go']): void {
  openStory(id, go);
  whenDrawn('[data-finding]', (finding) => {
    const words = finding.querySelector<HTMLElement>('.words');
    if (words) return words.click();
    const field = TO_FILL[finding.dataset.finding as CheckId];
    const box = field && document.querySelector<HTMLElement>(fieldOf(field));
    if (box) return goTo(box);
    finding.scrollIntoView({ block: 'center' });
    finding.parentElement?.focus({ preventScroll: true });
  });
}

function fieldOf(field: FieldId): string {
  return `[data-field="${CSS.escape(field)}"]`;
}

function goTo(box: HTMLElement): void {
  box.scrollIntoView({ block: 'center' });
  box.focus({ preventScroll: true });
}

/** Milliseconds. What comes later than that would take the focus from whatever is being done by then. */
const PATIENCE = 2_000;

function whenDrawn(selector: string, then: (element: HTMLElement) => void): void {
  const until = performance.now() + PATIENCE;
  const look = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) then(element);
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
