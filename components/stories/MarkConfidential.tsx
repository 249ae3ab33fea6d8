import { useState } from 'react';
import type { Place } from '../../utils/domain/story/checks/told.ts';
import { readField } from '../../utils/domain/story/fields.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { database } from '../../utils/storage/database.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings.ts';

/** Puts words that look confidential on the list of those that stay at home. */
export function MarkConfidential({ story, places }: { story: Story; places: readonly Place[] }) {
  const [problem, setProblem] = useState('');
  const mark = () =>
    addWords(places.map(({ field, from, to }) => readField(story, field).slice(from, to))).catch(
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  return (
    <>
      <button type="button" className="link" title="Hidden where Settings say so" onClick={() => void mark()}>
        Mark as confidential
      </button>
      {problem && <small role="alert">Not marked. {problem}</small>}
    </>
  );
}

/** The list is read first, since another window may have added to it. */
async function addWords(words: readonly string[]): Promise<void> {
  const { confidential } = await readSettings(await database());
  const known = new Set(confidential.map(({ word }) => word.toLowerCase()));
  const added = new Map(words.map((word) => [word.toLowerCase(), { word, standIn: '' }]));
  for (const word of known) added.delete(word);
  await changeSettings({ confidential: [...confidential, ...added.values()] });
}
