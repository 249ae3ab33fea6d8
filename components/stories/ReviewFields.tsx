import { useState } from 'react';
import { type FieldId, readField, writeFields } from '../../utils/domain/story/fields.ts';
import { BEATS } from '../../utils/domain/story/story.ts';
import type { Incoming } from './understood.ts';

type Props = {
  one: Incoming;
  onChange(id: string, patch: Partial<Incoming>): void;
};

const FIELDS: readonly { field: FieldId; name: string; lines?: number }[] = [
  { field: 'hook', name: 'In one sentence, result first' },
  ...BEATS.flatMap(({ id, name }) => [
    { field: `cues.${id}` as const, name, lines: 2 },
    { field: `detail.${id}` as const, name: `${name} in full`, lines: 2 },
  ]),
  { field: 'when', name: 'When' },
  { field: 'employer', name: 'Employer' },
  { field: 'tags', name: 'Tags, with commas' },
  { field: 'notes', name: 'Notes', lines: 2 },
];

/** Every part as a box: words are moved between them by cut and paste. */
export function ReviewFields({ one: { story }, onChange }: Props) {
  // As it is typed: a line that is being begun is empty, and would be taken away.
  const [typed, setTyped] = useState<Partial<Record<FieldId, string>>>({});
  return FIELDS.map(({ field, name, lines }) => {
    const shared = {
      dir: 'auto',
      value: typed[field] ?? readField(story, field),
      onChange: ({ target }: { target: { value: string } }) => {
        setTyped({ ...typed, [field]: target.value });
        onChange(story.id, { story: writeFields(story, [[field, target.value]]) });
      },
      // What is put there from elsewhere shows again.
      onBlur: () => setTyped({}),
    } as const;
    return (
      // biome-ignore lint/a11y/noLabelWithoutControl: its control takes its props from above.
      <label key={field} className="field">
        {name}
        {lines ? <textarea {...shared} rows={lines} /> : <input {...shared} />}
      </label>
    );
  });
}
