import { useState } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import type { Confidential } from '../../utils/domain/story/redact.ts';
import { inSentence } from '../../utils/domain/story/story.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import { readChosen } from '../live/chosen-stories.ts';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { Check } from '../ui/Check.tsx';
import { AddWord } from './AddWord.tsx';
import { firstHidden, problemWith } from './confidential-list.ts';
import { WordLine } from './WordLine.tsx';

/** Lines that stand open; the rest behind one button. */
const FEW = 12;

type Props = Pick<ViewProps, 'attempt' | 'notify'> & { settings: Settings };

/** The words that stay at home, each with what stands in its place, and the switch that hides them. */
export function ConfidentialWords({ settings, attempt, notify }: Props) {
  const { confidential, redact } = settings;
  const [problem, setProblem] = useState('');
  const [all, setAll] = useState(false);

  const changeList = (change: (now: Confidential[]) => Confidential[]) =>
    attempt(async () => {
      let length = 0;
      const before = await changeSettings(({ confidential: now }) => {
        const next = change(now);
        length = next.length;
        return { confidential: next };
      });
      return length !== before.confidential.length;
    });
  const add = (entry: Confidential) => {
    const found = problemWith(entry.word, confidential);
    setProblem(found);
    if (!found) void changeList((now) => [...now, entry]);
    return !found;
  };
  const edit = async (before: Confidential, after: Confidential) => {
    const others = confidential.filter((entry) => entry !== before);
    const found = after.word === before.word ? '' : problemWith(after.word, others);
    setProblem(found);
    if (!found) await changeList((now) => now.map((entry) => (entry.word === before.word ? after : entry)));
  };
  const remove = async (entry: Confidential) => {
    const place = confidential.indexOf(entry);
    const removed = await changeList((now) => now.filter(({ word }) => word !== entry.word));
    if (!removed) return;
    notify({
      text: `Removed: ${inSentence(entry.word)}.`,
      undo: () => changeList((now) => now.toSpliced(place, 0, entry)),
    });
  };

  // The newest first: one sees what one adds, and the neutral names of the others stay.
  const newest = confidential.toReversed();
  const lines = all ? newest : newest.slice(0, FEW);
  return (
    <section>
      <h2>Confidential words</h2>
      <p className="hint">
        Names and numbers that should stay at home. What is in your stories stays as you wrote it.
      </p>
      <ul className="check">
        <Check done={redact} onToggle={() => void attempt(() => changeSettings({ redact: !redact }))}>
          Hide them on cards, in print and in what is taken out
        </Check>
      </ul>
      <AddWord onAdd={add} />
      <p className="warn" role="status">
        {problem}
      </p>
      <ul className="words">
        {lines.map((entry, line) => (
          <WordLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a changed word must not lose the focus of its line.
            key={confidential.length - line}
            entry={entry}
            words={confidential}
            onChange={(after) => edit(entry, after)}
            onRemove={() => void remove(entry)}
          />
        ))}
      </ul>
      {newest.length > lines.length && (
        <button type="button" className="wide-button quiet" onClick={() => setAll(true)}>
          Show all {newest.length}
        </button>
      )}
      {confidential.length > 0 && <Example words={confidential} />}
    </section>
  );
}

function Example({ words }: { words: readonly Confidential[] }) {
  const example = useLive(async (db) => firstHidden(await readChosen(db, 'live'), words), [words]);
  if (example === undefined) return null;
  if (!example) return <p className="hint">None of them is in a story that is in use.</p>;
  return (
    <p className="hint" dir="auto">
      “{example.line}” is shown as <b>“{example.shown}”</b>
    </p>
  );
}
