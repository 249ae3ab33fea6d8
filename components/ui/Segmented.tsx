interface Choice<T extends string> {
  id: T;
  name: string;
}

/** A few choices of which one holds; they keep their places. */
export function Segmented<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  onPick(id: T): void;
}) {
  return (
    <fieldset className="seg" aria-label={props.label}>
      {props.choices.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === props.value} onClick={() => props.onPick(id)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
