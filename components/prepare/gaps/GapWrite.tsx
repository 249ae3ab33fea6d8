import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import { type Reach, reachWords } from '../../../utils/domain/story/scope.ts';
import { STARTING_POINTS } from '../../../utils/domain/story/starting-points.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import { createStory } from '../../../utils/storage/stories.ts';
import { ShortList } from '../../ui/ShortList.tsx';
import { openStory } from '../open-story.ts';
import type { PartProps } from '../useReadiness.ts';

const FIRST = 3;

/** A new story for a competency, begun from a question or from nothing. */
export function GapWrite(
  props: Pick<PartProps, 'attempt' | 'go' | 'notify' | 'readiness'> & {
    competency: CompetencyId;
    reach: Reach;
  },
) {
  const { competency, reach } = props;
  const { set } = props.readiness;
  const like: readonly string[] = set.get(competency)?.like ?? [];
  const points = STARTING_POINTS.filter((point) => like.includes(point.competency));
  const scope = reach === 'task' ? '' : `Scope to look for: ${scopeWords(reach)}`;
  // Nobody has said yet how far it reached. One that is left without a word goes away again.
  const write = (question = '') =>
    void props.attempt(async () => {
      const { id } = await createStory({ competencies: [competency] });
      openStory(id, props.go);
      // What it was begun from stays in sight beside the empty fields.
      const text = [question, scope && `${scope}.`].filter(Boolean).join(' ');
      if (text) props.notify({ text });
    });
  return (
    <section>
      <h3>Write</h3>
      {scope && <p className="hint">{scope}</p>}
      {points.length > 0 && (
        <ShortList className="rows" most={FIRST} what="questions">
          {points.map(({ prompt }) => (
            <li key={prompt}>
              <button type="button" onClick={() => write(prompt)}>
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
        onClick={() => write()}
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
