import type { ViewProps } from '../../shared/screen.ts';

/** Copies the link that the user kept of the call. */
export function CopyLink({
  link,
  attempt,
  notify,
}: Pick<ViewProps, 'attempt' | 'notify'> & { link: string }) {
  const copy = () =>
    attempt(async () => {
      const copied = await navigator.clipboard.writeText(link).then(
        () => true,
        () => false,
      );
      if (!copied) throw new Error('The browser did not let this be copied. Nothing was copied.');
      notify({ text: 'Copied.' });
    });
  return (
    <button type="button" className="link" aria-label="Copy the link of the call" onClick={() => void copy()}>
      Copy
    </button>
  );
}
