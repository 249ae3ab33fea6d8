import type { RefObject } from 'react';
import { interviewTitle } from '../../../utils/domain/interview/next-interview.ts';
import { nearestFirst } from '../../../utils/domain/telling/debrief.ts';
import { whenWords } from '../../../utils/domain/time-words.ts';
import type { Debrief } from '../../../utils/storage/debrief.ts';
import { attachSitting } from '../../../utils/storage/ledger.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { SelectField } from '../../ui/SelectField.tsx';

/** Asks which interview a call was, the nearest in time first, while nobody said. */
export function WhichInterview(
  props: Pick<ViewProps, 'attempt' | 'notify'> & {
    debrief: Debrief;
    /** Takes the focus when the question is answered. */
    home: RefObject<HTMLElement | null>;
  },
) {
  const { sitting, interview, interviews } = props.debrief;
  const { text } = useRedaction();
  if (interview || !interviews.length) return null;
  const now = Date.now();
  const choices = nearestFirst(interviews, sitting.startedAt).map((one) => {
    const when = one.startsAt !== null && whenWords(one.startsAt, now);
    return { id: one.id, name: text([interviewTitle(one), one.round, when].filter(Boolean).join(', ')) };
  });
  const attach = (id: string | undefined) =>
    void props.attempt(async () => {
      const name = choices.find((choice) => choice.id === id)?.name;
      if (!id || !name) return;
      const undo = await attachSitting(sitting.id, id);
      props.notify({ text: `Kept: this call was ${name}.`, undo });
      props.home.current?.focus({ preventScroll: true });
    });
  return (
    <SelectField
      label="Which interview was it?"
      choices={choices}
      value={undefined}
      none="Not said yet"
      onPick={attach}
    />
  );
}
