import { useEffect, useState } from 'react';

type Knowledge = Pick<typeof import('../../utils/domain/competency/playbooks.ts'), 'playbookFor'> &
  Pick<typeof import('../../utils/domain/competency/bank.ts'), 'BANK'>;
let knowledge: Knowledge | undefined;

/** The playbooks and the bank: 13 kB that the first frame does not need, so they come after it. */
export function useKnowledge(): Knowledge | undefined {
  const [, setReady] = useState(false);
  useEffect(() => {
    if (knowledge) return;
    void Promise.all([
      import('../../utils/domain/competency/playbooks.ts'),
      import('../../utils/domain/competency/bank.ts'),
    ]).then(([{ playbookFor }, { BANK }]) => {
      knowledge = { playbookFor, BANK };
      setReady(true);
    });
  }, []);
  return knowledge;
}
