import { type ReactNode, useId } from 'react';
import type { FieldId } from './fields.ts';
import type { CompetencyDraft } from './useCompetencyDraft.ts';

/** A list with its heading. It is left when the focus leaves all of it: lines that were emptied go then, not before. */
export function ListField(props: {
  title: string;
  count: number;
  hint?: string;
  draft: CompetencyDraft;
  field: FieldId;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset
      className="lines plain"
      aria-labelledby={id}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.draft.leave(props.field);
      }}
    >
      <h2 className="sub" id={id}>
        {props.title} <small>{props.count || 'none'}</small>
      </h2>
      {props.hint && <p className="hint">{props.hint}</p>}
      {props.children}
    </fieldset>
  );
}
