import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import { type Reach, reachWords } from '../../../utils/domain/story/scope.ts';
import { STARTING_POINTS } from '../../../utils/domain/story/starting-points.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import type { ViewProps } from '../../shared/screen.ts';
import type { PartProps } from '../useReadiness.ts';
import { beginStory } from './open-story.ts';
import { ShortList } from './ShortList.tsx';

const FIRST = 3;

/** A new story for a competency, begun from a question or from nothing. */
export function GapWrite(
  props: Pick<ViewProps, 'attempt' | 'go'> &
    Pick<PartProps, 'readiness'> & { competency: CompetencyId; reach: Reach },
) {
  const { competency, reach } = props;
  const { set } = props.readiness;
  const like: readonly string[] = set.get(competency)?.like ?? [];
  const points = STARTING_POINTS.filter((point) => like.includes(point.competency));
  const write = () => void beginStory(competency, props);
  return (
    <section>
      <h3>Write</h3>
      {reach !== 'task' && <p className="hint">Scope to look for: {scopeWords(reach)}</p>}
      {points.length > 0 && (
        <ShortList className="rows" most={FIRST} what="questions">
          {points.map(({ prompt }) => (
            <li key={prompt}>
              <button type="button" onClick={write}>
                <span className="prompt">{prompt}</span>
              </button>
            </li>
          ))}
        </ShortList>
      )}
      <button
        type="button"
        className="wide-button"
        aria-label={`Write one for ${inSentence(set.name(competency))}`}
        onClick={write}
      >
        Write one
      </button>
    </section>
  );
}

function scopeWords(reach: Reach): string {
  const words = reachWords(reach).toLowerCase();
  return reach === 'company' ? words : `${words} or more`;
}
