import { useRef, useState } from 'react';
import type { Everything } from '../../utils/domain/everything.ts';
import { timeAgo } from '../../utils/domain/time-words.ts';
import { lastKeptCopy, replaceEverything } from '../../utils/storage/everything.ts';
import { saveEverything, textOfEverything } from '../live/save-everything.ts';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

type Props = Pick<ViewProps, 'attempt' | 'notify'>;

/** A file of everything, and the way back. */
export function CopyOfEverything({ attempt, notify }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<{ everything: Everything; savedAt: number; notes: string[] } | null>(
    null,
  );
  const [problem, setProblem] = useState('');
  const kept = useLive(async (db) => (await lastKeptCopy(db)) ?? null, []);

  const look = (text: string) =>
    attempt(async () => {
      const { readBackup } = await import('../../utils/transfer/backup.ts');
      const read = readBackup(text);
      setProblem(read.ok ? '' : `${read.problem} Nothing was changed.`);
      if (read.ok) setWanted(read);
    });
  const restore = (everything: Everything) =>
    attempt(async () => {
      await replaceEverything(everything, await textOfEverything());
      setWanted(null);
      notify({ text: 'Restored. What was here before is kept: see Put back, below.' });
    });
  return (
    <section>
      <h2>Copy of everything</h2>
      <div className="stack">
        <button type="button" className="wide-button" onClick={() => void attempt(saveEverything)}>
          Save a file
        </button>
        <button type="button" className="wide-button quiet" onClick={() => file.current?.click()}>
          Restore from a file
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) void chosen.text().then(look);
            event.target.value = '';
          }}
        />
        {kept && (
          <button type="button" className="wide-button quiet" onClick={() => void look(kept.text)}>
            Put back what was here before the restore, {timeAgo(kept.keptAt, Date.now())}
          </button>
        )}
      </div>
      {problem && (
        <p className="warn" role="alert">
          {problem}
        </p>
      )}
      {wanted && (
        <RestoreDialog
          {...wanted}
          onRestore={() => void restore(wanted.everything)}
          onClose={() => setWanted(null)}
        />
      )}
    </section>
  );
}
