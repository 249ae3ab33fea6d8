import { useEffect, useState } from 'react';

type Knowledge = Pick<typeof import('../../utils/domain/competency/bank.ts'), 'BANK'> &
  typeof import('../../utils/domain/competency/playbooks.ts');
let knowledge: Knowledge | undefined;

/** What comes with the product for each competency: 13 kB, read when they are first wanted and undefined until then. */
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
