import { useMemo } from 'react';
import { competencyName } from '../../utils/domain/competency/competencies.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { useBank } from '../live/useBank.ts';
import { hue } from '../shared/hue.ts';
import { Icon } from '../ui/Icon.tsx';
import type { StoryDraft } from './useStoryDraft.ts';

const CHOICES = [
  { text: 'yes', name: 'it answers this', icon: 'check' },
  { text: 'no', name: 'it does not', icon: 'close' },
] as const;

/** The questions of the bank that the story's words answer; what the user says of each one feeds the look-up. */
export function QuestionFields({ draft, story }: { draft: StoryDraft; story: Story }) {
  const bank = useBank();
  const { stored } = draft;
  const answers = useMemo(() => (stored && bank ? bank.lookup.answers(stored) : []), [stored, bank]);
  if (answers.length === 0) return null;
  const said = Object.values(story.questions ?? {}).filter(Boolean).length;
  return (
    <details>
      <summary>
        Questions it answers <small>{said === 0 ? `${answers.length} likely` : `${said} confirmed`}</small>
      </summary>
      <p className="hint">What you confirm is found first. What you reject is not offered for it.</p>
      <ul className="answered">
        {answers.map(({ archetype, name, competency }) => {
          const now = draft.text(`questions.${archetype}`);
          return (
            <li key={archetype} style={hue(competency)} data-said={now}>
              <span>
                {name}
                <small>{competencyName(competency)}</small>
              </span>
              {CHOICES.map(({ text, name: choice, icon }) => (
                <button
                  key={text}
                  type="button"
                  className="icon"
                  aria-label={`${name}: ${choice}`}
                  title={choice}
                  aria-pressed={now === text}
                  onClick={() => draft.put(`questions.${archetype}`, now === text ? '' : text)}
                >
                  <Icon name={icon} />
                </button>
              ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
