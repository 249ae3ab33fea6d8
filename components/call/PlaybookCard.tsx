import { useEffect, useState } from 'react';
import type { Playbook } from '../../utils/domain/competency/knowledge.ts';
import { hue } from '../shared/hue.ts';
import type { Shown } from './shown.ts';

type PlaybookFor = typeof import('../../utils/domain/competency/playbooks.ts').playbookFor;
let playbookFor: PlaybookFor | undefined;

/** What to do in a situation, then the user's own stories to back it with. */
export function PlaybookCard(props: { question: string; shown: Shown; onStory(id: string): void }) {
  const { shown } = props;
  const find = usePlaybooks();
  const playbook: Playbook | undefined = shown.on && find ? find(props.question, shown.on) : undefined;
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

// The playbooks come with the bank, after the first paint.
function usePlaybooks(): PlaybookFor | undefined {
  const [, setReady] = useState(playbookFor !== undefined);
  useEffect(() => {
    if (playbookFor) return;
    void import('../../utils/domain/competency/playbooks.ts').then((module) => {
      playbookFor = module.playbookFor;
      setReady(true);
    });
  }, []);
  return playbookFor;
}
