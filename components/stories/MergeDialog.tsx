import { useState } from 'react';
import {
  type MergeField,
  mergeChoices,
  mergeStories as mergedText,
  type Side,
} from '../../utils/domain/bank/merge.ts';
import { inSentence, type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { mergeStories } from '../../utils/storage/bring-in.ts';
import { changeStory } from '../../utils/storage/stories.ts';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useFieldNames } from './useFieldNames.ts';

/** Two stories side by side, field by field where they differ; one is made of them. */
export function MergeDialog(
  props: Pick<ViewProps, 'attempt' | 'notify' | 'go'> & { ids: [string, string]; onClose(): void },
) {
  const { ids, attempt, notify, go, onClose } = props;
  const both = useLive((db) => db.stories.bulkGet(ids), ids);
  const [choices, setChoices] = useState<Partial<Record<MergeField, Side>>>({});
  const names = useFieldNames();
  if (!both) return null;
  const [a, b] = both;
  if (!a || !b || a.deletedAt !== null || b.deletedAt !== null)
    return (
      <Dialog title="One of the two is gone" onClose={onClose}>
        <button type="button" className="wide-button quiet" onClick={onClose}>
          Close
        </button>
      </Dialog>
    );
  const fields = mergeChoices(a, b, names);
  const merge = () =>
    attempt(async () => {
      const undo = await mergeStories(a.id, b.id, mergedText(a, b, choices));
      onClose();
      go({ openStory: a.id });
      notify({ text: `Merged: ${inSentence(storyTitle(b))} is in Deleted.`, undo });
    });
  const keepApart = () =>
    attempt(async () => {
      const before = a.dismissed ?? [];
      await changeStory(a.id, (now) => ({ dismissed: [...(now.dismissed ?? []), `alike:${b.id}`] }));
      onClose();
      notify({
        text: 'They stay two stories.',
        undo: () => changeStory(a.id, { dismissed: before }),
      });
    });
  return (
    <Dialog title="Merge two stories" onClose={onClose}>
      <p className="hint">
        {fields.length > 0 ? 'What differs, side by side.' : 'They say the same.'} The result keeps the plans
        and the tellings of both; what you leave out stands in its notes or its versions.
      </p>
      {fields.length > 0 && (
        <p className="merge-heads" aria-hidden="true">
          <b dir="auto">{storyTitle(a)}</b>
          <b dir="auto">{storyTitle(b)}</b>
        </p>
      )}
      <ul className="merge">
        {fields.map(({ field, name, a: first, b: second, both: joined, proposed }) => {
          const chosen = choices[field] ?? proposed;
          const pick = (side: Side) => setChoices({ ...choices, [field]: side });
          return (
            <li key={field}>
              <fieldset className="plain">
                <legend>{name}</legend>
                <Version of={a} {...{ field, side: 'a', text: first, chosen, pick }} />
                <Version of={b} {...{ field, side: 'b', text: second, chosen, pick }} />
                {joined !== null && (
                  <label className="both">
                    <input
                      type="radio"
                      name={field}
                      checked={chosen === 'both'}
                      onChange={() => pick('both')}
                    />
                    Both
                  </label>
                )}
              </fieldset>
            </li>
          );
        })}
      </ul>
      <div className="stack">
        <button type="button" className="go" onClick={() => void merge()}>
          Merge
        </button>
        <button type="button" className="wide-button quiet" onClick={() => void keepApart()}>
          They are two stories
        </button>
        <button type="button" className="wide-button quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

function Version(props: {
  of: Story;
  field: string;
  side: 'a' | 'b';
  text: string;
  chosen: Side;
  pick(side: Side): void;
}) {
  const { side, chosen } = props;
  return (
    <label data-kept={chosen === side || chosen === 'both'}>
      <input type="radio" name={props.field} checked={chosen === side} onChange={() => props.pick(side)} />
      <span dir="auto">{props.text || <em>nothing</em>}</span>
      <span className="unseen">, from {storyTitle(props.of)}</span>
    </label>
  );
}
