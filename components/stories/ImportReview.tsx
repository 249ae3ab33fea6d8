import { useState } from 'react';
import { COMPETENCIES, type CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { counted } from '../../utils/domain/count-words.ts';
import { BEATS, beatText, type Story } from '../../utils/domain/story/story.ts';
import { addStories, deleteStory } from '../../utils/storage/stories.ts';
import { hue } from '../shared/hue.ts';
import type { ViewProps } from '../shared/screen.ts';
import { NotUnderstood } from './Bring.tsx';
import type { Understood } from './useImport.ts';

/** The stories that were understood, to correct before they are added: title, competency, and whether at all. */
export function ImportReview(
  props: Pick<ViewProps, 'attempt' | 'notify'> & { understood: Understood; onDone(): void; onBack(): void },
) {
  const [stories, setStories] = useState(props.understood.stories);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = stories.filter((story) => !left.has(story.id));
  const change = (id: string, patch: Partial<Story>) =>
    setStories((all) => all.map((story) => (story.id === id ? { ...story, ...patch } : story)));
  const add = () =>
    props.attempt(async () => {
      await addStories(chosen);
      const ids = chosen.map((story) => story.id);
      props.notify({
        text: `${counted(chosen.length, 'story')} added.`,
        undo: () => Promise.all(ids.map(deleteStory)),
      });
      props.onDone();
    });
  return (
    <div className="scroll">
      <h2 className="big inset">
        {stories.length === 0
          ? 'No story was found'
          : stories.length === 1
            ? 'One story, is it right?'
            : `${stories.length} stories, are they right?`}
      </h2>
      {stories.length === 0 && (
        <p className="hint inset">
          Headings, or labels such as “Situation:” and “Result:”, show where a story begins and what its parts
          are.
        </p>
      )}
      <NotUnderstood understood={props.understood} />
      <ul className="review">
        {stories.map((story) => (
          <li key={story.id} style={hue(story.competencies[0])} data-left={left.has(story.id)}>
            <label className="take">
              <input
                type="checkbox"
                checked={!left.has(story.id)}
                onChange={() => setLeft(toggled(left, story.id))}
              />
              <span className="unseen">Add this story</span>
            </label>
            <div className="edit">
              <label className="field">
                Headline
                <input
                  dir="auto"
                  value={story.title}
                  onChange={(event) => change(story.id, { title: event.target.value })}
                />
              </label>
              <label className="field">
                Competency
                <select
                  value={story.competencies[0] ?? ''}
                  onChange={(event) =>
                    change(story.id, { competencies: [event.target.value as CompetencyId].filter(Boolean) })
                  }
                >
                  <option value="">Not chosen yet</option>
                  {COMPETENCIES.map((c) => (
                    <option key={c.id} value={c.id}>
                      {c.name}
                    </option>
                  ))}
                </select>
              </label>
              <dl className="beats">
                {BEATS.map((beat) => {
                  const text = beatText(story.beats[beat.id]);
                  return (
                    text && (
                      <div key={beat.id}>
                        <dt>
                          <abbr title={beat.name}>{beat.letter}</abbr>
                        </dt>
                        <dd dir="auto">{text}</dd>
                      </div>
                    )
                  );
                })}
              </dl>
            </div>
          </li>
        ))}
      </ul>
      <div className="stack inset">
        {chosen.length > 0 && (
          <button type="button" className="go" onClick={() => void add()}>
            {chosen.length === 1 ? 'Add this story' : `Add ${chosen.length} stories`}
          </button>
        )}
        <button type="button" className="wide-button quiet" onClick={props.onBack}>
          Back
        </button>
      </div>
    </div>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
