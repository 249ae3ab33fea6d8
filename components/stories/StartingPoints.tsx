import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { STARTING_POINTS } from '../../utils/domain/story/starting-points.ts';
import { createStory } from '../../utils/storage/stories.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { hue } from '../shared/hue.ts';
import type { ViewProps } from '../shared/screen.ts';
import { Dialog } from '../ui/Dialog.tsx';

type Props = Pick<ViewProps, 'attempt' | 'go'>;

/** For people who think that they have no story: a question, and a story begun from it. */
export function StartingPoints(props: Props) {
  return (
    <details className="inset">
      <summary>No story comes to mind?</summary>
      <Points {...props} />
    </details>
  );
}

/** The same where stories for one competency are wanted, or for any. */
export function StartingPointsDialog(props: Props & { only: CompetencyId | undefined; onClose(): void }) {
  return (
    <Dialog title="Begin from a question" onClose={props.onClose}>
      <Points {...props} />
      <button type="button" className="wide-button quiet" onClick={props.onClose}>
        Close
      </button>
    </Dialog>
  );
}

function Points({ attempt, go, only }: Props & { only?: CompetencyId | undefined }) {
  const { get, name } = useCompetencies();
  const like: readonly string[] = (only ? get(only)?.like : undefined) ?? [];
  const fitting = STARTING_POINTS.filter(({ competency }) => like.includes(competency));
  const points = fitting.map(({ prompt }) => ({ prompt, competency: only ?? '' }));
  return (
    <ul className="rows">
      {(points.length > 0 ? points : STARTING_POINTS).map(({ competency, prompt }) => (
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
              <small>{name(competency)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
