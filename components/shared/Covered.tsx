import { useEffect, useRef } from 'react';

/** A blank, calm page. Everything behind it stays as it was. */
export function Covered({ onReturn }: { onReturn(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className="app">
      <h1 className="unseen">Covered</h1>
      <button ref={button} type="button" className="covered" onClick={onReturn}>
        Press <kbd>Esc</kbd> to come back
      </button>
    </main>
  );
}
