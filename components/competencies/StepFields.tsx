import type { Playbook, PlaybookStep } from '../../utils/domain/competency/knowledge.ts';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { LineText, RemoveButton } from '../ui/Line.tsx';
import { focusMoved, MoveButtons } from '../ui/MoveButtons.tsx';
import { movedIn } from '../ui/moved-in.ts';
import { removeLine } from './remove-line.ts';
import type { CompetencyDraft } from './useCompetencyDraft.ts';

type Props = Pick<ViewProps, 'notify'> & {
  draft: CompetencyDraft;
  playbook: Playbook;
  /** Which of the playbooks it is, from 0. */
  at: number;
};
type Steps = readonly PlaybookStep[];

/** The steps of one playbook, in the order in which one would do them. */
export function StepFields({ draft, notify, playbook, at }: Props) {
  const { steps } = playbook;
  const inSteps = (change: (steps: Steps) => Steps) => (playbooks: readonly Playbook[]) =>
    playbooks.map((one, n) => (n === at ? { ...one, steps: change(one.steps) } : one));
  const write = (step: number, change: Partial<PlaybookStep>) =>
    draft.edit(
      'playbooks',
      inSteps((now) => now.map((one, n) => (n === step ? { ...one, ...change } : one))),
    );
  const add = (text: string) => {
    draft.put(
      'playbooks',
      inSteps((now) => [...now, { do: text, how: '' }]),
    );
    return true;
  };
  const remove = (step: number, one: PlaybookStep) =>
    removeLine(draft, 'playbooks', one.do || one.how, notify, {
      take: inSteps((now) => now.toSpliced(step, 1)),
      giveBack: inSteps((now) => now.toSpliced(step, 0, one)),
    });
  return (
    <>
      <ol>
        {steps.map((one, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its words, which are being typed.
          <li key={step} className="line">
            <span className="step">
              <LineText
                name={`Step ${step + 1}`}
                text={one.do}
                prompt="What to do, in two to five words"
                onType={(text) => write(step, { do: text })}
              />
              <LineText
                name={`Step ${step + 1}, how`}
                text={one.how}
                prompt="How, or how one knows that it worked"
                onType={(how) => write(step, { how })}
              />
            </span>
            <span className="moves">
              <MoveButtons
                name={`Step ${step + 1}`}
                place={step}
                of={steps.length}
                onMove={(to, button) => {
                  draft.put(
                    'playbooks',
                    inSteps((now) => movedIn(now, step, to)),
                  );
                  focusMoved(button, to);
                }}
              />
              <RemoveButton name={`Step ${step + 1}`} onRemove={() => remove(step, one)} />
            </span>
          </li>
        ))}
      </ol>
      <AddLine label="Another step" onAdd={add} />
    </>
  );
}
