import { counted } from '../../utils/domain/count-words.ts';
import { timeAgo } from '../../utils/domain/time-words.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { hue } from '../shared/hue.ts';
import type { ViewProps } from '../shared/screen.ts';
import { LastCall } from './LastCall.tsx';
import type { PlannedRow, ThisCall } from './useThisCall.ts';

type Props = Pick<ViewProps, 'go'> & {
  thisCall: ThisCall;
  onCompetency(place: number): void;
  onStory(id: string): void;
  onTick(id: string, title: string): void;
};

/** Nothing is typed: the competencies in focus as keys, and the examples one means to use. */
export function Plan(props: Props) {
  const { thisCall, go } = props;
  const { name } = useCompetencies();
  const { text } = useRedaction();
  return (
    <div className="scroll plan-now">
      <div className="grid">
        {thisCall.focus.map((id, place) => (
          <button key={id} type="button" style={hue(id)} onClick={() => props.onCompetency(place)}>
            <kbd>{place + 1}</kbd>
            <b>{text(name(id))}</b>
            <small>{countWords(thisCall.counts[id])}</small>
          </button>
        ))}
      </div>
      {isEmpty(thisCall) ? (
        <div className="empty">
          <b>No stories yet</b>
          <p>Bring what you have, write one, or look around with samples: a minute is enough.</p>
          <button type="button" className="go" onClick={() => go({ view: 'stories', openStory: null })}>
            Begin
          </button>
        </div>
      ) : (
        <Examples {...props} />
      )}
      {!thisCall.sitting && <LastCall />}
      {thisCall.sitting && (
        <p className="note">
          Sharing this tab does not show this panel. Sharing the window or the screen does.{' '}
          <button type="button" className="link" onClick={() => go({ covered: true })}>
            Cover
          </button>{' '}
          hides it. Check what your employer allows.
        </p>
      )}
    </div>
  );
}

/** There is no story at all, and nothing is planned. */
function isEmpty({ hasStories, planned }: ThisCall): boolean {
  return planned.length === 0 && hasStories === false;
}

function Examples({ thisCall, go, onStory, onTick }: Props) {
  const { planned, interview, toldAt, known } = thisCall;
  if (!known) return null;
  const [second, first] = [planned.filter((p) => p.second), planned.filter((p) => !p.second)];
  const told = planned.filter((p) => toldAt.has(p.storyId)).length;
  const title = interview || thisCall.sitting ? 'Your examples for this call' : 'Your pinned stories';
  return (
    <>
      <h2 className="sub">
        {title}
        {planned.length > 0 && (
          <small>
            {told} of {planned.length} told
          </small>
        )}
      </h2>
      {planned.length === 0 && (
        <p className="hint inset">
          None chosen yet.{' '}
          <button
            type="button"
            className="link"
            onClick={() =>
              go(
                interview
                  ? { view: 'prepare', openInterview: interview.id, part: 'plan', newInterview: false }
                  : { view: 'stories' },
              )
            }
          >
            {interview ? 'Choose them' : 'Pin the ones you mean to use'}
          </button>
        </p>
      )}
      <ul className="check">
        {first.map((example) => (
          <Example key={example.storyId} {...{ example, thisCall, onStory, onTick }} />
        ))}
      </ul>
      {second.length > 0 && (
        <>
          <h3 className="sub quiet">Held back for a second question</h3>
          <ul className="check">
            {second.map((example) => (
              <Example key={example.storyId} {...{ example, thisCall, onStory, onTick }} />
            ))}
          </ul>
        </>
      )}
      {interview && (
        <p className="hint inset">
          <button
            type="button"
            className="link"
            onClick={() =>
              go({ view: 'prepare', openInterview: interview.id, part: 'sheet', newInterview: false })
            }
          >
            The sheet for the last fifteen minutes
          </button>
        </p>
      )}
    </>
  );
}

function Example(props: {
  example: PlannedRow;
  thisCall: ThisCall;
  onStory: Props['onStory'];
  onTick: Props['onTick'];
}) {
  const { example } = props;
  const { name } = useCompetencies();
  const { toldAt, company } = props.thisCall;
  const told = toldAt.get(example.storyId);
  const heard = company?.told.get(example.storyId);
  const { text } = useRedaction();
  const title = text(example.row.title);
  return (
    <li className={told === undefined ? '' : 'done'}>
      <input
        type="checkbox"
        aria-label={`Told: ${title}`}
        checked={told !== undefined}
        onChange={() => props.onTick(example.storyId, title)}
      />
      <button
        type="button"
        className="plain"
        dir="auto"
        title={title}
        onClick={() => props.onStory(example.storyId)}
      >
        {title}
      </button>
      <small>
        {told !== undefined
          ? `told ${timeAgo(told, Date.now())}`
          : [example.competency && name(example.competency), heard && `told in ${heard.round}`]
              .filter(Boolean)
              .map((words) => text(String(words)))
              .join(' · ')}
      </small>
    </li>
  );
}

function countWords(count: number | undefined): string {
  if (count === undefined) return ' ';
  if (count === 0) return 'no story yet';
  return counted(count, 'story');
}
