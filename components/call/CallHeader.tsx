import { providerName } from '../../utils/domain/call/call-sites.ts';
import type { CallNow } from '../../utils/domain/call/call-state.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { endSitting, reopenSitting } from '../../utils/storage/sittings.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { Clock } from '../shared/Clock.tsx';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Icon } from '../ui/Icon.tsx';
import type { ThisCall } from './useThisCall.ts';

/** Whether a call is on, which, and for how long. */
export function CallHeader(props: ViewProps & { thisCall: ThisCall; onStart(): void }) {
  const { call, thisCall, go, pages } = props;
  const { sitting, interview, running } = thisCall;
  const { text } = useRedaction();
  const endCall = () =>
    props.attempt(async () => {
      if (!sitting) return;
      await endSitting(sitting.id, Date.now());
      props.tellCall({ type: 'ended' });
      const undo = async () => {
        await reopenSitting(sitting, running);
        if (call.kind === 'call') props.tellCall({ type: 'not-ended', call });
      };
      props.notify({ text: 'The call has ended.', undo });
    });
  return (
    <Header
      title={interview ? text(interviewTitle(interview)) : sitting ? 'Your call' : 'Sidestory'}
      words={callWords(call, thisCall)}
      pages={pages}
      lead={
        sitting && (
          <span className="on-call">
            <Icon name="call" />
          </span>
        )
      }
      menu={
        sitting
          ? [{ name: 'End the call', onPick: () => void endCall() }]
          : [{ name: 'I am in a call', onPick: props.onStart }]
      }
    >
      {sitting && <Clock since={sitting.startedAt} />}
      <button
        type="button"
        className="icon"
        aria-label="Cover"
        title="Cover (Esc)"
        onClick={() => go({ covered: true })}
      >
        <Icon name="cover" />
      </button>
    </Header>
  );
}

/** What is known of the call, in words. A tab that can't be seen is never called "no call". */
export function callWords(
  call: CallNow,
  { sitting, interview }: Pick<ThisCall, 'sitting' | 'interview'>,
): string {
  if (sitting) {
    const where = sitting.provider ? `, ${providerName(sitting.provider)}` : '';
    const isAnother = call.kind === 'call' && call.provider !== null && call.provider !== sitting.provider;
    return sitting.provider && (call.kind === 'none' || isAnother)
      ? `Your call is in another window${where}`
      : `In a call${where}`;
  }
  if (interview?.startsAt) return whenWords(interview.startsAt, Date.now());
  return call.kind === 'none' ? 'No call in this tab' : 'In a call? Click the toolbar icon in its tab';
}
