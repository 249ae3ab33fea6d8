import { useEffect, useState } from 'react';

type Knowledge = Pick<typeof import('../../utils/domain/competency/bank.ts'), 'BANK'> &
  typeof import('../../utils/domain/competency/playbooks.ts');
type Questions = typeof import('../../utils/domain/competency/questions.ts');
let knowledge: Knowledge | undefined;
let questions: Questions | undefined;

/** What comes with the product for each competency: 10 kB, read when they are first wanted and undefined until then. */
export function useKnowledge(): Knowledge | undefined {
  const [, setReady] = useState(false);
  useEffect(() => {
    if (knowledge) return;
    void Promise.all([
      import('../../utils/domain/competency/bank.ts'),
      import('../../utils/domain/competency/playbooks.ts'),
    ]).then(([bank, playbooks]) => {
      knowledge = { ...bank, ...playbooks };
      setReady(true);
    });
  }, []);
  return knowledge;
}

/** The question bank, 300 kB: read when the questions themselves are to be shown, and undefined until then. */
export function useQuestions(): Questions | undefined {
  const [, setReady] = useState(false);
  useEffect(() => {
    if (questions) return;
    void import('../../utils/domain/competency/questions.ts').then((module) => {
      questions = module;
      setReady(true);
    });
  }, []);
  return questions;
}
