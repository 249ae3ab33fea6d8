import { FIRST_SHOWN } from '../../utils/domain/competency/set.ts';
import { counted } from '../../utils/domain/count-words.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { createInterview, listInterviews } from '../../utils/storage/interviews.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { InterviewEditor } from './InterviewEditor.tsx';

/** The interviews, coming ones first; one of them open. */
export function PrepareView(props: ViewProps) {
  const { screen, go, attempt, wide } = props;
  const { shown } = useCompetencies();
  const interviews = useLive((db) => listInterviews(db, Date.now()), [], 'prepare.interviews');
  const create = () =>
    attempt(async () => {
      const interview = await createInterview(shown.slice(0, FIRST_SHOWN).map(({ id }) => id));
      go({ openInterview: interview.id });
    });
  if (!interviews) return null;
  const open = interviews.find((interview) => interview.id === screen.openInterview);
  const editor = open && <InterviewEditor key={open.id} interview={open} {...props} />;
  if (editor && !wide) return editor;

  const list = (
    <>
      <Header title="Prepare" words={counted(interviews.length, 'interview')} pages={props.pages}>
        <button type="button" className="pill" onClick={() => void create()}>
          New
        </button>
      </Header>
      <div className="scroll">
        {interviews.length === 0 && (
          <div className="empty">
            <b>No interview yet</b>
            <p>
              Say which company and which level, choose the stories you mean to use, and they stand beside the
              call as a checklist.
            </p>
            <button type="button" className="go" onClick={() => void create()}>
              Prepare an interview
            </button>
          </div>
        )}
        <ol className="rows tall">
          {interviews.map((interview) => (
            <li key={interview.id}>
              <button
                type="button"
                aria-current={interview.id === open?.id || undefined}
                onClick={() => go({ openInterview: interview.id })}
              >
                <span>
                  <b dir="auto">{interviewTitle(interview)}</b>
                  <small>
                    {[
                      interview.round,
                      interview.startsAt === null ? 'no time yet' : whenWords(interview.startsAt, Date.now()),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <span className="right">
                  <small>{counted(interview.plan.length, 'example')}</small>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
  if (!wide) return list;
  return (
    <div className="columns two">
      <div className="column">{list}</div>
      <div className="column">{editor}</div>
    </div>
  );
}
