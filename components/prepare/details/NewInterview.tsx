import { useEffect, useRef, useState } from 'react';
import { INVITES } from '../../../utils/browser/dropped-files.ts';
import { DropFiles } from '../../live/DropFiles.tsx';
import { useCompetencies } from '../../live/useCompetencies.ts';
import { Header } from '../../shared/Header.tsx';
import type { ViewProps } from '../../shared/screen.ts';
import { InterviewFields } from './InterviewFields.tsx';
import { InviteBox } from './InviteBox.tsx';
import { InviteRead } from './InviteRead.tsx';
import { JobDescription } from './JobDescription.tsx';
import { NewInterviewFoot } from './NewInterviewFoot.tsx';
import { emptyDraft, putBackDraft } from './useInterviewDraft.ts';
import { useNewInterview } from './useNewInterview.ts';

/** An interview is entered: by its invite or by hand. Nothing of it is kept before it is added. */
export function NewInterview(props: ViewProps) {
  const { go, attempt, notify } = props;
  const entered = useNewInterview();
  const { verbs, values, taken, begun, have } = entered;
  const { name } = useCompetencies();
  const box = useRef<HTMLTextAreaElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const [wanting, setWanting] = useState(false);
  useEffect(() => box.current?.focus(), []);
  const type = () => fields.current?.querySelector('input')?.focus();
  const empty = () => {
    const before = emptyDraft();
    notify({ text: 'Emptied.', undo: async () => putBackDraft(before) });
    box.current?.focus();
  };
  return (
    <DropFiles readable={INVITES} onDrop={(files) => void attempt(async () => verbs.readFiles(await files))}>
      <Header
        title="New interview"
        words="Not added yet"
        onBack={() => go({ newInterview: false })}
        menu={begun ? [{ name: 'Empty all of it', onPick: empty }] : []}
        pages={props.pages}
      />
      <div className="scroll">
        <InviteBox draft={entered.draft} verbs={verbs} box={box} onType={type} />
        <InviteRead
          {...entered}
          onFill={() => {
            verbs.enterAnyway();
            type();
          }}
        />
        {!have && (
          <div ref={fields}>
            {taken && (
              <p className="hint inset taken" role="status" dir="auto">
                {taken}
              </p>
            )}
            <InterviewFields value={values} onChange={verbs.say} />
            <JobDescription
              job={values.job ?? ''}
              focus={values.focus}
              notify={notify}
              onJob={(job) => verbs.say({ job })}
              onFocus={(focus) => verbs.say({ focus })}
            />
            <p className="note">In focus: {values.focus.map(name).join(', ') || 'nothing yet'}.</p>
          </div>
        )}
      </div>
      <NewInterviewFoot
        {...props}
        entered={entered}
        wanting={wanting && !begun}
        onNothing={() => {
          setWanting(true);
          type();
        }}
      />
    </DropFiles>
  );
}
