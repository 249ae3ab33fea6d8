import { useState } from 'react';
import { differences } from '../../utils/domain/story/differences.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import type { StoryVersion } from '../../utils/domain/story/versions.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { changeStory } from '../../utils/storage/stories.ts';
import { listVersions, textOf } from '../../utils/storage/versions.ts';
import { useLive } from '../live/useLive.ts';
import type { ViewProps } from '../shared/screen.ts';
import { compareWords } from '../ui/compare-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFieldNames } from './useFieldNames.ts';

/** What the story said before, what has changed since, and the way back. */
export function VersionsDialog(
  props: Pick<ViewProps, 'attempt' | 'notify'> & { story: Story; onClose(): void },
) {
  const { story, attempt, notify, onClose } = props;
  const versions = useLive((db) => listVersions(db, story.id), [story.id]);
  const [open, setOpen] = useState<StoryVersion | null>(null);
  const restore = (version: StoryVersion) =>
    attempt(async () => {
      const before = textOf(story);
      // `textOf` names every field: one that is not named would stay as it is now.
      await changeStory(story.id, textOf(version.text), 'version');
      notify({
        text: `As it was ${until(version)}.`,
        undo: () => changeStory(story.id, before, 'version'),
      });
      onClose();
    });
  return (
    <Dialog title={open ? capital(until(open)) : 'Versions'} onClose={onClose}>
      {open ? (
        <>
          <Changes version={open} story={story} />
          <div className="stack">
            <button type="button" className="go" onClick={() => void restore(open)}>
              Restore this
            </button>
            <button type="button" className="wide-button quiet" onClick={() => setOpen(null)}>
              Back
            </button>
          </div>
        </>
      ) : (
        <>
          <p className="hint">
            What the story said before each stretch of writing. The last 20 stay; of older ones one a day,
            then one a month.
          </p>
          <ol className="rows">
            {versions?.map((version) => (
              <li key={version.id}>
                <button type="button" onClick={() => setOpen(version)}>
                  <span>
                    <b>{capital(until(version))}</b>
                    <small dir="auto">{version.text.title || 'Untitled story'}</small>
                  </span>
                  <Icon name="forward" />
                </button>
              </li>
            ))}
          </ol>
          {versions?.length === 0 && <p className="hint">None yet: they are kept as you write.</p>}
          <button type="button" className="wide-button quiet" onClick={onClose}>
            Close
          </button>
        </>
      )}
    </Dialog>
  );
}

function Changes({ version, story }: { version: StoryVersion; story: Story }) {
  const changes = differences(version.text, story, compareWords, useFieldNames());
  if (changes.length === 0) return <p className="hint">It says the same now.</p>;
  return (
    <>
      <p className="hint">
        Since then: <ins>added</ins>, <del>gone</del>. Restoring takes back both.
      </p>
      <dl className="changes">
        {changes.map(({ field, name: fieldName, parts }) => (
          <div key={field}>
            <dt>{fieldName}</dt>
            <dd dir="auto">
              {parts.map(({ text, kind }, place) => {
                const Part = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no life of their own.
                return <Part key={place}>{text}</Part>;
              })}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** "until today 10:00", "until Mon 3 Nov 10:00". */
function until({ at }: StoryVersion): string {
  return `until ${whenWords(at, Date.now()).replace(/^T(?=oday|omorrow)/, 't')}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
