import { competencyName } from '../../utils/domain/competency/competencies.ts';
import { STARTING_POINTS } from '../../utils/domain/story/starting-points.ts';
import { createStory } from '../../utils/storage/stories.ts';
import { hue } from '../shared/hue.ts';
import type { ViewProps } from '../shared/screen.ts';

/** For people who think that they have no story: a question, and a story begun from it. */
export function StartingPoints({ attempt, go }: ViewProps) {
  return (
    <details className="inset">
      <summary>No story comes to mind?</summary>
      <ul className="rows">
        {STARTING_POINTS.map(({ competency, prompt }) => (
          <li key={prompt} style={hue(competency)}>
            <button
              type="button"
              onClick={() =>
                void attempt(async () => {
                  const story = await createStory({ competencies: [competency] });
                  go({ openStory: story.id });
                })
              }
            >
              <span>
                <span className="prompt">{prompt}</span>
                <small>{competencyName(competency)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
