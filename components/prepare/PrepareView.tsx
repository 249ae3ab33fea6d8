import { counted } from '../../utils/domain/count-words.ts';
import { inBrief } from '../../utils/domain/interview/interview.ts';
import { listInterviews } from '../../utils/storage/interviews.ts';
import { useLive } from '../live/useLive.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { NewInterview } from './details/NewInterview.tsx';
import { InterviewList } from './InterviewList.tsx';
import { InterviewPage } from './InterviewPage.tsx';
import './prepare.css';
import './details/details.css';
import './gaps/gaps.css';
import './plan/plan.css';
import './sheet/sheet.css';
import './ledger/ledger.css';

/** The interviews, those to come first; one of them open, or a new one entered. */
export function PrepareView(props: ViewProps) {
  const { screen, go, wide } = props;
  // The first frame shows the list: a sheet or a job description would fill the small copy that it is drawn from.
  const listed = useLive(
    async (db) => (await listInterviews(db, Date.now())).map(inBrief),
    [],
    'prepare.interviews',
  );
  const whole = useLive((db) => listInterviews(db, Date.now()), []);
  const interviews = whole ?? listed;
  const isOpening = screen.openInterview !== null && !whole;
  if (!interviews || isOpening) return null;
  const open = whole?.find((interview) => interview.id === screen.openInterview);
  const page = screen.newInterview ? (
    <NewInterview {...props} />
  ) : (
    open && <InterviewPage key={open.id} interview={open} {...props} />
  );
  if (page && !wide) return page;

  const enter = () => go({ newInterview: true, openInterview: null });
  const list = (
    <>
      <Header title="Prepare" words={counted(interviews.length, 'interview')} pages={props.pages}>
        <button type="button" className="pill" onClick={enter}>
          New
        </button>
      </Header>
      <div className="scroll">
        {interviews.length === 0 ? (
          <div className="empty">
            <b>No interview yet</b>
            <p>
              Paste its invite, or type when and where. You see what is missing for it, and the stories you
              mean to tell stand beside the call.
            </p>
            <button type="button" className="go" onClick={enter}>
              Prepare an interview
            </button>
          </div>
        ) : (
          <InterviewList
            interviews={interviews}
            open={open?.id}
            onOpen={(id) => go({ openInterview: id, part: 'plan', newInterview: false })}
          />
        )}
      </div>
    </>
  );
  if (!wide) return list;
  return (
    <div className="columns two">
      <div className="column">{list}</div>
      <div className="column">{page}</div>
    </div>
  );
}
