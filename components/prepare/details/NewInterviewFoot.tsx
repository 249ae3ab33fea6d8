import type { ViewProps } from '../../shared/screen.ts';
import { addEntered, callOff, changeByInvite, openInstead } from './new-interview.ts';
import type { NewInterviewState } from './useNewInterview.ts';

/** The one thing to do with what was entered, always in the same place. */
export function NewInterviewFoot(
  props: ViewProps & {
    entered: NewInterviewState;
    /** It was to be added with nothing in it. */
    wanting: boolean;
    onNothing(): void;
  },
) {
  const { values, begun, off, have } = props.entered;
  const what = have ? wayWith(have, off, props) : { name: 'Add this interview', act: add };
  function add() {
    if (begun) void addEntered(values, props);
    else props.onNothing();
  }
  return (
    <div className="telling">
      {props.wanting && (
        <small className="warn" role="alert">
          Paste the invite, or type the company first.
        </small>
      )}
      <button type="button" className="go" onClick={what.act}>
        {what.name}
      </button>
    </div>
  );
}

/** An interview that is here already is changed, not added again. */
function wayWith(
  have: NonNullable<NewInterviewState['have']>,
  off: boolean,
  page: ViewProps,
): { name: string; act(): void } {
  const { interview } = have;
  if (off) return { name: 'Delete it', act: () => void callOff(interview, page) };
  if (have.words.length) return { name: 'Change it', act: () => void changeByInvite(interview, have, page) };
  return { name: 'Open it', act: () => openInstead(interview, page) };
}
