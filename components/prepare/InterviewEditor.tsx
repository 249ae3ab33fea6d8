import type { Interview } from '../../utils/domain/interview/interview.ts';
import { ladderOf, levelOf } from '../../utils/domain/interview/level.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { reachWords } from '../../utils/domain/story/scope.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { changeInterview, deleteInterview, putBackInterview } from '../../utils/storage/interviews.ts';
import { useSettings } from '../live/useSettings.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { BeforeChecklist } from './BeforeChecklist.tsx';
import { Focus } from './Focus.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { useInterviewTexts } from './useInterviewTexts.ts';
import { WhatTheyAsk } from './WhatTheyAsk.tsx';

/** One interview: what it is, what they look at, what to tell, and what to do before. */
export function InterviewEditor(props: ViewProps & { interview: Interview }) {
  const { interview, attempt, notify, go } = props;
  const { ladder } = useSettings();
  const level = levelOf(interview.level, ladder);
  const texts = useInterviewTexts(interview, attempt);
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
  const change = (patch: Partial<Interview>) => void attempt(() => changeInterview(interview.id, patch));
  return (
    <>
      <Header
        title={interviewTitle(interview)}
        words={[
          interview.startsAt === null ? 'No time yet' : whenWords(interview.startsAt, Date.now()),
          interview.people,
        ]
          .filter(Boolean)
          .join(' · ')}
        {...(!props.wide && { onBack: close })}
        pages={props.pages}
        menu={[{ name: 'Delete this interview', onPick: () => void remove() }]}
      />
      <div className="scroll">
        <form className="edit" onSubmit={(event) => event.preventDefault()}>
          <div className="pair even">
            <label className="field">
              Company
              <input {...texts('company')} />
            </label>
            <label className="field">
              Role
              <input {...texts('role')} />
            </label>
          </div>
          <div className="pair even">
            <label className="field">
              Level
              <select value={interview.level} onChange={(event) => change({ level: event.target.value })}>
                {ladderOf(ladder).map((level) => (
                  <option key={level.id} value={level.id}>
                    {level.name}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              Round
              <input {...texts('round')} placeholder="Round 2" />
            </label>
          </div>
          <label className="field">
            When
            <input
              type="datetime-local"
              defaultValue={localTime(interview.startsAt)}
              onChange={(event) => {
                const at = new Date(event.target.value).getTime();
                change({ startsAt: Number.isNaN(at) ? null : at });
              }}
            />
          </label>
          <label className="field">
            Who asks
            <input {...texts('people')} />
          </label>
        </form>
        <p className="hint inset">
          {level.name} interviews expect scope at <b>{reachWords(level.expects).toLowerCase()}</b> or more.
        </p>
        <Focus interview={interview} onChange={change} />
        <PlanEditor interview={interview} attempt={attempt} go={go} />
        <BeforeChecklist interview={interview} attempt={attempt} />
        <WhatTheyAsk focus={interview.focus} />
      </div>
    </>
  );
}

/** The value of a `datetime-local` control, in the user's own zone. */
function localTime(at: number | null): string {
  if (at === null) return '';
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
