import { memo, useRef } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import type { Finding } from '../../utils/domain/story/checks/find.ts';
import { isEnglish, type Place, type StrengthOptions } from '../../utils/domain/story/checks/told.ts';
import { readField } from '../../utils/domain/story/fields.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { checksPassed, dismissedFindings, strength } from '../../utils/domain/story/strength.ts';
import { Icon } from '../ui/Icon.tsx';
import { focusWords } from './focus-words.ts';
import { MarkConfidential } from './MarkConfidential.tsx';
import type { StoryDraft } from './useStoryDraft.ts';

type Props = { put: StoryDraft['put']; story: Story; options: StrengthOptions };

/** What would make the story stronger, each a sentence that leads to its words; and what is good already. */
export const Findings = memo(function Findings({ put, story, options }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const findings = strength(story, options);
  const left = dismissedFindings(story, options);
  const passed = checksPassed(story, options);
  const dismiss = (id: string, text: 'yes' | '') => {
    put(`dismissed.${id}`, text);
    // The button goes with its line, and the focus must not go with it.
    list.current?.focus();
  };
  return (
    <>
      <ul ref={list} className="lint" tabIndex={-1} aria-label="What would make it stronger">
        {findings.map((finding) => (
          <li key={finding.id} data-finding={finding.id} className={finding.weakens ? '' : 'mild'}>
            <span>
              {finding.advice} <Words story={story} places={finding.at} />
              {finding.id === 'confidential-looking' && (
                <MarkConfidential story={story} places={finding.at} />
              )}
            </span>
            <button
              type="button"
              className="icon"
              aria-label={`Leave it: ${finding.short}`}
              title="Leave it as it is for this story"
              onClick={() => dismiss(finding.id, 'yes')}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        {passed.map(({ id, words }) => (
          <li key={id} className="ok">
            {words}
          </li>
        ))}
        {findings.length === 0 && (
          <li className="ok">{left.length > 0 ? 'Nothing else to look at' : 'Nothing is missing'}</li>
        )}
      </ul>
      {!isEnglish(story) && (
        <p className="hint inset">
          The checks of wording (we or I, vague words) are for English, so they are left out here.
        </p>
      )}
      {left.length > 0 && (
        <details className="inset">
          <summary>Left as they are: {left.length}</summary>
          <ul className="lint">
            {left.map((finding) => (
              <Left key={finding.id} finding={finding} onRestore={() => dismiss(finding.id, '')} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
});

/** How many places are named one by one. */
const MOST_PLACES = 4;

function Words({ story, places }: { story: Story; places: readonly Place[] }) {
  if (places.length === 0) return null;
  const more = places.length - MOST_PLACES;
  return (
    <>
      {places.slice(0, MOST_PLACES).map((place) => {
        const text = readField(story, place.field);
        const words = text.slice(place.from, place.to);
        return (
          <button
            key={`${place.field} ${place.from}`}
            type="button"
            className="link words"
            dir="auto"
            onClick={() => focusWords(place.field, text, place)}
          >
            “{words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words}”
          </button>
        );
      })}
      {more > 0 && ` and ${counted(more, 'place')} more`}
    </>
  );
}

function Left({ finding, onRestore }: { finding: Finding; onRestore(): void }) {
  return (
    <li className="mild">
      <span>{finding.advice}</span>
      <button type="button" className="link" onClick={onRestore}>
        Check again
      </button>
    </li>
  );
}
