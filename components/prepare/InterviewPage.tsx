import { providerName } from '../../utils/domain/call/call-sites.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { deleteInterview, putBackInterview } from '../../utils/storage/interviews.ts';
import { Header } from '../shared/Header.tsx';
import type { InterviewPart, ViewProps } from '../shared/screen.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { BeforeChecklist } from './checklist/BeforeChecklist.tsx';
import { InterviewDetails } from './details/InterviewDetails.tsx';
import { CoverageMatrix } from './gaps/CoverageMatrix.tsx';
import { GapsBox } from './gaps/GapsBox.tsx';
import { Ledger } from './ledger/Ledger.tsx';
import { PlanEditor } from './plan/PlanEditor.tsx';
import { usePlanProposal } from './plan/usePlan.ts';
import { SheetPart } from './sheet/SheetPart.tsx';
import { type PartProps, useReadiness } from './useReadiness.ts';
import { WhatTheyAsk } from './WhatTheyAsk.tsx';

const PARTS = [
  { id: 'plan', name: 'Plan' },
  { id: 'sheet', name: 'Sheet' },
  { id: 'details', name: 'Details' },
] as const satisfies readonly { id: InterviewPart; name: string }[];

/** One interview: whether one is ready for it, what to look at last, and what it is. */
export function InterviewPage(props: ViewProps & { interview: Interview }) {
  const { interview, screen, go } = props;
  const readiness = useReadiness(interview);
  return (
    <>
      <InterviewHeader {...props} />
      <Segmented label="Show" choices={PARTS} value={screen.part} onPick={(part) => go({ part })} />
      <div className="scroll" key={screen.part}>
        {readiness && <Part {...props} readiness={readiness} />}
      </div>
    </>
  );
}

function Part(props: PartProps) {
  usePlanProposal(props);
  if (props.screen.part === 'sheet') return <SheetPart {...props} />;
  if (props.screen.part === 'details') return <InterviewDetails {...props} />;
  return (
    <>
      <GapsBox {...props} />
      <CoverageMatrix {...props} />
      <PlanEditor {...props} />
      <BeforeChecklist {...props} />
      <Ledger {...props} />
      <WhatTheyAsk focus={props.interview.focus} />
    </>
  );
}

function InterviewHeader({
  interview,
  go,
  attempt,
  notify,
  wide,
  pages,
}: ViewProps & { interview: Interview }) {
  const close = () => go({ openInterview: null });
  const remove = () =>
    attempt(async () => {
      const gone = await deleteInterview(interview.id);
      close();
      notify({
        text: `Deleted: ${interviewTitle(interview)}.`,
        ...(gone && { undo: () => putBackInterview(gone) }),
      });
    });
  const { startsAt, provider, people } = interview;
  const words = [
    startsAt === null ? 'No time yet' : whenWords(startsAt, Date.now()),
    provider && providerName(provider),
    people,
  ];
  return (
    <Header
      title={interviewTitle(interview)}
      words={words.filter(Boolean).join(' · ')}
      {...(!wide && { onBack: close })}
      pages={pages}
      menu={[{ name: 'Delete this interview', onPick: () => void remove() }]}
    />
  );
}
