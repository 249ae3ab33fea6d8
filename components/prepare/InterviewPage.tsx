import { providerName } from '../../utils/domain/call/call-sites.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { Header } from '../shared/Header.tsx';
import type { InterviewPart, ViewProps } from '../shared/screen.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { BeforeChecklist } from './checklist/BeforeChecklist.tsx';
import { InterviewDetails } from './details/InterviewDetails.tsx';
import { CoverageMatrix } from './gaps/CoverageMatrix.tsx';
import { GapsBox } from './gaps/GapsBox.tsx';
import { removeInterview } from './interview-verbs.ts';
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
  const { startsAt, focus, plan } = props.interview;
  if (props.screen.part === 'sheet') return <SheetPart {...props} />;
  if (props.screen.part === 'details') return <InterviewDetails {...props} />;
  // Of one that is over one wants to say what was told, and nothing is to be prepared.
  if (startsAt !== null && startsAt < Date.now() - HOUR) {
    return (
      <>
        <Ledger {...props} />
        {plan.length > 0 && <PlanEditor {...props} />}
        <WhatTheyAsk focus={focus} />
      </>
    );
  }
  return <ToCome {...props} />;
}

const HOUR = 3_600_000;

function ToCome(props: PartProps) {
  usePlanProposal(props);
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

function InterviewHeader(props: ViewProps & { interview: Interview }) {
  const { interview, go, wide, pages } = props;
  const { text } = useRedaction();
  const { startsAt, provider, people } = interview;
  const words = [
    startsAt === null ? 'No time yet' : whenWords(startsAt, Date.now()),
    providerName(provider),
    people,
  ];
  return (
    <Header
      title={text(interviewTitle(interview))}
      words={text(words.filter(Boolean).join(' · '))}
      {...(!wide && { onBack: () => go({ openInterview: null }) })}
      pages={pages}
      menu={[{ name: 'Delete this interview', onPick: () => void removeInterview(interview, props) }]}
    />
  );
}
