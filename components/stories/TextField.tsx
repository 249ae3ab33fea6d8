import { useId } from 'react';
import { type FieldId, fieldProblem } from '../../utils/domain/story/fields.ts';
import type { StoryDraft } from './useStoryDraft.ts';

const focusIt = (input: HTMLInputElement | null) => input?.focus();

/** One field of a story: a line, or a box that grows with its text. */
export function TextField(props: {
  draft: StoryDraft;
  field: FieldId;
  name: string;
  /** Read out, and shown while the field is empty. */
  prompt?: string;
  aside?: string | undefined;
  warn?: boolean;
  lines?: number;
  className?: string;
  /** Takes the focus when it appears: a new story begins with its headline. */
  focusFirst?: boolean;
}) {
  const { draft, field } = props;
  const id = useId();
  const text = draft.text(field);
  const problem = fieldProblem(field, text);
  const shared = {
    id,
    dir: 'auto',
    value: text,
    placeholder: props.prompt,
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onBlur: () => draft.leave(field),
  } as const;
  return (
    <div className={`field ${props.className ?? ''}`}>
      <label htmlFor={id}>
        {props.name} {props.aside && <small className={props.warn ? 'warn' : ''}>{props.aside}</small>}
      </label>
      {props.lines ? (
        <textarea
          {...shared}
          rows={props.lines}
          onChange={(event) => draft.type(field, event.target.value)}
        />
      ) : (
        <input
          {...shared}
          ref={props.focusFirst ? focusIt : null}
          onChange={(event) => draft.type(field, event.target.value)}
        />
      )}
      {problem && (
        <small id={`${id}-problem`} className="warn">
          {problem}
        </small>
      )}
    </div>
  );
}
