import './debrief.css';
import { type RefObject, useLayoutEffect } from 'react';
import { callName, debriefRows, debriefWords } from '../../../utils/domain/telling/debrief.ts';
import {
  type Debrief as DebriefData,
  forgetCall,
  markDebriefed,
  readDebrief,
} from '../../../utils/storage/debrief.ts';
import { liveSitting } from '../../../utils/storage/sittings.ts';
import { useLive } from '../../live/useLive.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { Header } from '../../shared/Header.tsx';
import type { ViewProps } from '../../shared/screen.ts';
import { useScroll } from '../../shared/useScroll.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { focusAnswer } from './answer-keys.ts';
import { Missing } from './Missing.tsx';
import { ToSend } from './ToSend.tsx';
import { WhichInterview } from './WhichInterview.tsx';

/** The two minutes after a call: what was asked, what answered it, how it landed, what to mend. Left and resumed at will. */
export function Debrief(props: ViewProps & { id: string }) {
  const { id } = props;
  const debrief = useLive((db) => readDebrief(db, id), [id]);
  // Of a call that is on, or gone, there is nothing to look back at.
  return debrief ? <DebriefPart key={id} {...props} debrief={debrief} /> : null;
}

function DebriefPart(props: ViewProps & { debrief: DebriefData }) {
  const { debrief, go, attempt, notify, pages } = props;
  const { sitting, interview, interviews, questions, tellings } = debrief;
  const { text } = useRedaction();
  const { ref: scroll, onScrollEnd } = useScroll<HTMLDivElement>('debrief', sitting.id, props);
  const rows = debriefRows(questions, tellings);
  const name = text(callName(interview, interviews));
  useFocusAtFirst(scroll);
  const leave = (said: string, write: () => Promise<() => Promise<void>>) =>
    void attempt(async () => {
      const undo = await write();
      go({ debrief: null });
      notify({ text: said, undo: () => undo().then(() => go({ debrief: sitting.id })) });
    });
  return (
    <>
      <Header
        title="Two minutes, while it is fresh"
        words={debriefWords(name, questions.length, sitting)}
        onBack={() => go({ debrief: null })}
        pages={pages}
        menu={[
          {
            name: 'Forget this call',
            onPick: () => leave(`Forgotten: ${name}.`, () => forgetCall(sitting.id)),
          },
        ]}
      />
      <CallIsOn go={go} />
      <div ref={scroll} className="scroll debrief" tabIndex={-1} onScrollEnd={onScrollEnd}>
        <WhichInterview {...props} home={scroll} />
        {rows.length > 0 ? (
          <p className="hint">How did each land? 1 to 5, 5 is best. ↑ ↓ lead from one to the next.</p>
        ) : (
          <p className="hint">No question and no story was kept in this call.</p>
        )}
        <ol>
          {rows.map((row) => (
            <AnswerRow key={row.id} {...props} row={row} />
          ))}
        </ol>
        <Missing {...props} sitting={sitting} />
        <ToSend {...props} />
      </div>
      <div className="telling">
        <button
          type="button"
          className="go"
          onClick={() => leave(`Looked back at: ${name}.`, () => markDebriefed(sitting.id, Date.now()))}
        >
          Done for now
        </button>
        <div className="meter" aria-hidden="true" />
      </div>
    </>
  );
}

/** The focus begins in the first answer that nobody has rated: a digit is all it takes. */
function useFocusAtFirst(scroll: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const answers = [...(scroll.current?.querySelectorAll('ol > li') ?? [])];
    const first = answers.find((answer) => !answer.querySelector('input:checked')) ?? answers[0];
    // How far the page was scrolled is kept.
    focusAnswer(first ?? null, { preventScroll: true });
  }, [scroll]);
}

/** A call that begins meanwhile takes nothing away. */
function CallIsOn({ go }: Pick<ViewProps, 'go'>) {
  const isOn = useLive(async (db) => Boolean(await liveSitting(db)), []);
  if (!isOn) return null;
  return (
    <p className="offer">
      <span>A call is on.</span>
      <button type="button" className="link" onClick={() => go({ debrief: null })}>
        Go to it
      </button>
    </p>
  );
}
