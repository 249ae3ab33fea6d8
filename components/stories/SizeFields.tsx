import { STORY_REACHES } from '../../utils/domain/story/scope.ts';
import { TextField } from './TextField.tsx';
import type { StoryDraft } from './useStoryDraft.ts';

/** When it was and how far it reached; on the desk its size stands in the same row. */
export function WhenAndReach({ draft, wide }: { draft: StoryDraft; wide: boolean }) {
  return (
    <div className={wide ? 'facts' : 'pair'}>
      <TextField draft={draft} name="When" field="when" prompt="2024" />
      <label className="field">
        Scope
        <select
          data-field="reach"
          value={draft.text('reach')}
          onChange={(event) => draft.put('reach', event.target.value)}
        >
          {STORY_REACHES.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {wide && <Size draft={draft} />}
    </div>
  );
}

/** What is rarely filled in; in the panel the size too. */
export function SizeAndPlace({ draft, wide }: { draft: StoryDraft; wide: boolean }) {
  return (
    <details>
      <summary>{wide ? 'Where it was' : 'How big it was, and where'}</summary>
      {!wide && (
        <div className="pair four">
          <Size draft={draft} />
        </div>
      )}
      <div className="pair even">
        <TextField draft={draft} name="Your role" field="role" />
        <TextField draft={draft} name="Employer" field="employer" />
      </div>
      <TextField draft={draft} name="Tags, with commas" field="tags" />
    </details>
  );
}

function Size({ draft }: { draft: StoryDraft }) {
  return (
    <>
      <TextField draft={draft} name="People" field="people" />
      <TextField draft={draft} name="Teams" field="teams" />
      <TextField draft={draft} name="Months" field="months" />
      <TextField draft={draft} name="Users" field="users" />
      <TextField draft={draft} name="At stake" field="money" prompt="$3M a year" className="stake" />
    </>
  );
}
