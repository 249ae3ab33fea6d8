import { useRef } from 'react';
import type { Screen, ViewProps } from '../shared/screen.ts';

type Asked = Pick<Screen, 'question' | 'kept' | 'competency' | 'storyId' | 'side'>;

/**
 * The question that stood in the box before this one. The browser's own undo takes a question back by twos and threes of
 * its letters, and knows nothing of the card that was chosen for it; here one key changes the two, and changes them back.
 */
export function useQuestionBefore(screen: Screen, go: ViewProps['go']) {
  const before = useRef<Asked>(null);
  const { question, kept, competency, storyId, side } = screen;
  const now: Asked = { question, kept, competency, storyId, side };
  return {
    /** Something else takes the place of what is asked. */
    leave: () => {
      if (question.trim()) before.current = now;
    },
    /** false: there is none, and the key is the browser's. */
    bringBack: () => {
      const back = before.current;
      if (!back) return false;
      before.current = now;
      go(back);
      return true;
    },
  };
}
