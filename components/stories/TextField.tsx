import { memo, useCallback, useId } from 'react';
import { type FieldId, fieldProblem } from '../../utils/domain/story/fields.ts';
import type { StoryDraft } from './useStoryDraft.ts';

const focusIt = (input: HTMLInputElement | null) => input?.focus();

interface Look {
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
}

/** One field of a story: a line, or a box that grows with its text. */
export function TextField({ draft, ...look }: Look & { draft: StoryDraft }) {
  const { type, leave } = draft;
  const { field } = look;
  return (
    <Box
      {...look}
      text={draft.text(field)}
      onType={useCallback((text: string) => type(field, text), [type, field])}
      onLeave={useCallback(() => leave(field), [leave, field])}
    />
  );
}

/** Drawn anew only when something of it changes: a key in one field costs the dozens of others nothing. */
const Box = memo(function Box(props: Look & { text: string; onType(text: string): void; onLeave(): void }) {
  const { field, text, onType } = props;
  const id = useId();
  const problem = fieldProblem(field, text);
  const shared = {
    id,
    dir: 'auto',
    value: text,
    placeholder: props.prompt,
    'data-field': field,
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onBlur: props.onLeave,
  } as const;
  return (
    <div className={`field ${props.className ?? ''}`}>
      <label htmlFor={id}>
        {props.name} {props.aside && <small className={props.warn ? 'warn' : ''}>{props.aside}</small>}
      </label>
      {props.lines ? (
        <textarea {...shared} rows={props.lines} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input
          {...shared}
          ref={props.focusFirst ? focusIt : null}
          onChange={(event) => onType(event.target.value)}
        />
      )}
      {problem && (
        <small id={`${id}-problem`} className="warn">
          {problem}
        </small>
      )}
    </div>
  );
});
