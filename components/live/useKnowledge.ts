import { useEffect, useState } from 'react';

type Knowledge = Pick<typeof import('../../utils/domain/competency/bank.ts'), 'BANK'> &
  Pick<typeof import('../../utils/domain/competency/playbooks.ts'), 'BEFORE_TROUBLE' | 'MID_PROJECT_TROUBLE'>;
let knowledge: Knowledge | undefined;

/** What comes with the product for each competency; read when it is first wanted, undefined until then. */
export function useKnowledge(): Knowledge | undefined {
  const [, setReady] = useState(false);
  useEffect(() => {
    if (knowledge) return;
    void Promise.all([
      import('../../utils/domain/competency/bank.ts'),
      import('../../utils/domain/competency/playbooks.ts'),
    ]).then(([{ BANK }, { BEFORE_TROUBLE, MID_PROJECT_TROUBLE }]) => {
      knowledge = { BANK, BEFORE_TROUBLE, MID_PROJECT_TROUBLE };
      setReady(true);
    });
  }, []);
  return knowledge;
}
