import { memo, useMemo } from 'react';
import type { Story } from '../../utils/domain/story/story.ts';
import { useBank } from '../live/useBank.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { hue } from '../shared/hue.ts';
import { Icon } from '../ui/Icon.tsx';
import { useSettled } from '../ui/useSettled.ts';
import { PAUSE, type StoryDraft } from './useStoryDraft.ts';

const CHOICES = [
  { text: 'yes', name: 'it answers this', icon: 'check' },
  { text: 'no', name: 'it does not', icon: 'close' },
] as const;

const SAID = new Map<boolean | undefined, string>([
  [true, 'yes'],
  [false, 'no'],
]);

/** The questions of the bank that the story's words answer; what the user says of each one feeds the look-up. */
export const QuestionFields = memo(function QuestionFields(props: {
  put: StoryDraft['put'];
  stored: StoryDraft['stored'];
  /** What the user said, by the id of the question. */
  said: Story['questions'];
}) {
  const { put, said = {} } = props;
  // Asked once the writing stops: it takes as long as all the rest of a key.
  const bank = useSettled(useBank(), PAUSE);
  const stored = useSettled(props.stored, PAUSE);
  const competencies = useCompetencies();
  const answers = useMemo(() => (stored && bank ? bank.lookup.answers(stored) : []), [stored, bank]);
  if (answers.length === 0) return null;
  const confirmed = Object.values(said).filter(Boolean).length;
  return (
    <details>
      <summary>
        Questions it answers{' '}
        <small>{confirmed === 0 ? `${answers.length} likely` : `${confirmed} confirmed`}</small>
      </summary>
      <p className="hint">What you confirm is found first. What you reject is not offered for it.</p>
      <ul className="answered">
        {answers.map(({ archetype, name, competency }) => {
          const now = SAID.get(said[archetype]) ?? '';
          return (
            <li key={archetype} style={hue(competency)} data-said={now}>
              <span>
                {name}
                <small>{competencies.name(competency)}</small>
              </span>
              {CHOICES.map(({ text, name: choice, icon }) => (
                <button
                  key={text}
                  type="button"
                  className="icon"
                  aria-label={`${name}: ${choice}`}
                  title={choice}
                  aria-pressed={now === text}
                  onClick={() => put(`questions.${archetype}`, now === text ? '' : text)}
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
});
