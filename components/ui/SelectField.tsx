interface Choice<T extends string> {
  id: T;
  name: string;
}

/** One of a list, with what it is about above it. A value that is in no list shows the first line. */
export function SelectField<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  value: T | undefined;
  /** The first line, which chooses none of them; without it one of them holds. */
  none?: string;
  onPick(id: T | undefined): void;
}) {
  const { label, choices, value, none, onPick } = props;
  return (
    <label className="field">
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => onPick(choices.find(({ id }) => id === target.value)?.id)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
