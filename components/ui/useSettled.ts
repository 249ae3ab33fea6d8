import { useEffect, useState } from 'react';

/** A value that follows another one once that has stayed the same for so many milliseconds: for what is costly to show. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  // What was not there yet is not waited for twice.
  if (settled === undefined && value !== undefined) setSettled(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
