const SHOWN = 300;

/** Stands for a text that is too long for a box. */
export function LongText({ text, onClear }: { text: string; onClear(): void }) {
  return (
    <div className="inset">
      <p>{text.length.toLocaleString()} characters, too many to show here. They begin:</p>
      <p className="hint left-over" dir="auto">
        {text.slice(0, SHOWN)}…
      </p>
      <button type="button" className="link" onClick={onClear}>
        Clear
      </button>
    </div>
  );
}
