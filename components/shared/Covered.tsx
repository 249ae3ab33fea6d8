import { useEffect, useRef } from 'react';

/** A blank, calm page. What is behind it stays as it was, and gets the focus back. */
export function Covered({ onReturn }: { onReturn(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const { dataset } = document.documentElement;
    // Clocks stop for it, as they do on a hidden page.
    dataset.covered = '';
    button.current?.focus();
    return () => {
      delete dataset.covered;
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <main className="app">
      <h1 className="unseen">Covered</h1>
      <button ref={button} type="button" className="covered" onClick={onReturn}>
        Press <kbd>Esc</kbd> to come back
      </button>
    </main>
  );
}
