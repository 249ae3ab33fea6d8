import { BEGINNINGS } from '../../utils/domain/story/beginnings.ts';
import type { BEATS } from '../../utils/domain/story/story.ts';
import { focusWords } from './focus-words.ts';
import type { StoryDraft } from './useStoryDraft.ts';

const TO_FILL_IN = '…';

/** For a beat that is still empty: a first line to fill in, its gap selected. */
export function Beginnings({ draft, beat }: { draft: StoryDraft; beat: (typeof BEATS)[number] }) {
  const field = `cues.${beat.id}` as const;
  const begin = (text: string) => {
    draft.type(field, text);
    const from = text.indexOf(TO_FILL_IN);
    // The box has the text after the next rendering.
    requestAnimationFrame(() => focusWords(field, text, { from, to: from + TO_FILL_IN.length }));
  };
  return (
    <details className="beginnings">
      <summary>Begin with…</summary>
      <div className="tokens">
        {BEGINNINGS[beat.id].map((text) => (
          <button
            key={text}
            type="button"
            className="chip proposed"
            aria-label={`${beat.name}: ${text}`}
            onClick={() => begin(text)}
          >
            {text}
          </button>
        ))}
      </div>
    </details>
  );
}
