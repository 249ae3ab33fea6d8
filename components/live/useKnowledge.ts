import { useEffect, useState } from 'react';

type Knowledge = Pick<typeof import('../../utils/domain/competency/bank.ts'), 'knowledgeOf'> &
  typeof import('../../utils/domain/competency/playbooks.ts');
type Questions = typeof import('../../utils/domain/competency/questions.ts');

/** What comes with the product for each competency: 10 kB, read when they are first wanted and undefined until then. */
export const useKnowledge = readOnce<Knowledge>(async () => {
  const [bank, playbooks] = await Promise.all([
    import('../../utils/domain/competency/bank.ts'),
    import('../../utils/domain/competency/playbooks.ts'),
  ]);
  return { ...bank, ...playbooks };
});

/** The question bank, 300 kB: read when the questions themselves are to be shown, and undefined until then. */
export const useQuestions = readOnce<Questions>(() => import('../../utils/domain/competency/questions.ts'));

/** A hook for what a page reads once, for all that ask. */
export function readOnce<T>(read: () => Promise<T>): () => T | undefined {
  let known: T | undefined;
  return function useRead() {
    const [, setReady] = useState(false);
    useEffect(() => {
      // Another part of the page may have read it since this one was drawn.
      if (known) return setReady(true);
      void read().then((value) => {
        known = value;
        setReady(true);
      });
    }, []);
    return known;
  };
}
