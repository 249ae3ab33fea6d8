import { useCompetencies } from '../live/useCompetencies.ts';
import { useKnowledge } from '../live/useKnowledge.ts';
import { hue } from '../shared/hue.ts';
import type { Shown } from './shown.ts';

/** What to do in a situation, then the user's own stories to back it with. */
export function PlaybookCard(props: { question: string; shown: Shown; onStory(id: string): void }) {
  const { shown } = props;
  const knowledge = useKnowledge();
  const set = useCompetencies();
  const playbook = shown.on ? knowledge?.playbookFor(props.question, shown.on, set) : undefined;
  if (!playbook) return null;
  const own = [...(shown.story ? [shown.story] : []), ...shown.rows].slice(0, 2);
  return (
    <article className="card" style={hue(shown.on)}>
      <h2>{playbook.title}</h2>
      <ol className="steps">
        {playbook.steps.map((step) => (
          <li key={step.do}>
            <b>{step.do}</b>
            <span>{step.how}</span>
          </li>
        ))}
      </ol>
      {own.length > 0 && (
        <p className="hint">
          Then your own:{' '}
          {own.map((story, place) => (
            <span key={story.id}>
              {place > 0 && ' · '}
              <button type="button" className="link" onClick={() => props.onStory(story.id)}>
                {story.title}
              </button>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
