import { levelOf } from '../../../utils/domain/interview/level.ts';
import { reachWords } from '../../../utils/domain/story/scope.ts';
import { useSettings } from '../../live/useSettings.ts';
import type { PartProps } from '../useReadiness.ts';
import { Focus } from './Focus.tsx';
import { InterviewFields } from './InterviewFields.tsx';
import { JobDescription } from './JobDescription.tsx';
import { useStoredFields } from './useStoredFields.ts';

/** What an interview is, what they look at, and the job description that says so. */
export function InterviewDetails({
  interview,
  attempt,
  notify,
}: Pick<PartProps, 'interview' | 'attempt' | 'notify'>) {
  const { value, change, leave, put } = useStoredFields(interview, attempt);
  const { ladder } = useSettings();
  const level = levelOf(value.level, ladder);
  return (
    <>
      <InterviewFields value={value} onChange={change} onLeave={leave} />
      <p className="hint inset">
        {level.name} interviews expect scope at <b>{reachWords(level.expects).toLowerCase()}</b> or more.
      </p>
      <Focus interview={value} onChange={put} />
      <JobDescription
        job={value.job ?? ''}
        focus={value.focus}
        notify={notify}
        onJob={(job) => change({ job })}
        onFocus={(focus) => put({ focus })}
        onLeave={leave}
      />
    </>
  );
}
