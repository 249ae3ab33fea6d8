import { memo, useId, useState } from 'react';
import { BEATS, beatText, storyTitle } from '../../utils/domain/story/story.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { hue } from '../shared/hue.ts';
import { ReviewFields } from './ReviewFields.tsx';
import { LinesOf } from './SourceText.tsx';
import { type At, type Incoming, placeWords, type Source } from './understood.ts';

/** Characters of one part; enough to see that it is the right text. */
const MOST_SHOWN = 1000;

type Props = {
  one: Incoming;
  source: Source;
  wide: boolean;
  onChange(id: string, patch: Partial<Incoming>): void;
  /** The text that it was read from is wanted beside it. */
  onLook(at: At): void;
};

/** One story that was understood: whether to add it, and everything in it to correct. A key in one draws no other. */
export const ReviewItem = memo(function ReviewItem(props: Props) {
  const { one, source } = props;
  const { story, choice, like, at } = one;
  const [competency] = story.competencies;
  const [correcting, setCorrecting] = useState(false);
  const [reading, setReading] = useState(false);
  const left = choice === 'leave';
  const where = placeWords(source, at);
  const onChange = (patch: Partial<Incoming>) => props.onChange(story.id, patch);
  return (
    <li style={hue(competency)} data-left={left} onFocus={() => props.onLook(at)}>
      <label className="take">
        <input
          type="checkbox"
          checked={!left}
          onChange={() => onChange({ choice: left ? (like?.isNewer ? 'merge' : 'add') : 'leave' })}
        />
        <span className="unseen">Add this story</span>
      </label>
      <fieldset className="plain edit" aria-label={storyTitle(story)}>
        {like && <Here {...props} />}
        <label className="field">
          Headline
          <input
            dir="auto"
            value={story.title}
            onChange={(event) => onChange({ story: { ...story, title: event.target.value } })}
          />
        </label>
        <CompetencyOf {...props} />
        {correcting ? <ReviewFields {...props} /> : <Beats {...props} />}
        <div className="tokens">
          <button type="button" className="link" onClick={() => setCorrecting(!correcting)}>
            {correcting ? 'Done' : 'Correct the parts'}
          </button>
          {where && <small>{where}</small>}
        </div>
        {!props.wide && at.first > 0 && (
          <details onToggle={(event) => setReading(event.currentTarget.open)}>
            <summary>The text it was read from</summary>
            {reading && <LinesOf source={source} at={at} />}
          </details>
        )}
      </fieldset>
    </li>
  );
});

function CompetencyOf({ one: { story, suggested }, onChange }: Props) {
  const { shown, name } = useCompetencies();
  const [competency, ...others] = story.competencies;
  const isShown = shown.some(({ id }) => id === competency);
  const choose = (id: string) => {
    const competencies = id ? [id, ...others.filter((other) => other !== id)] : others;
    onChange(story.id, { story: { ...story, competencies } });
  };
  return (
    <label className="field">
      Competency{competency && competency === suggested && ', suggested'}
      <select value={competency ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">Not chosen yet</option>
        {/* A hidden one, or one that only the file knows. */}
        {competency && !isShown && <option value={competency}>{name(competency)}</option>}
        {shown.map((c) => (
          <option key={c.id} value={c.id}>
            {c.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is known of it here already, and what to do about that. */
function Here({ one, onChange }: Props) {
  const name = useId();
  const { story, like, choice } = one;
  if (!like) return null;
  const alike = like.kind === 'alike';
  const choices = [
    { id: 'leave', words: 'Leave it out' },
    ...(like.kind === 'binned' || like.equal
      ? []
      : [{ id: 'merge', words: alike ? `Merge it into “${like.title}”` : 'Put it in its place' } as const]),
    { id: 'add', words: alike && !like.equal ? 'Add it beside' : 'Add it as a copy' },
  ] as const;
  return (
    <fieldset className="plain here">
      <legend>{hereWords(like)}</legend>
      {choices.map(({ id, words }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={choice === id}
            onChange={() => onChange(story.id, { choice: id })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function hereWords({ kind, title, equal }: NonNullable<Incoming['like']>): string {
  if (kind !== 'binned' && equal) return 'You have this one, word for word.';
  if (kind === 'alike') return `It looks like one you have: “${title}”.`;
  if (kind === 'binned') return 'You have this one, deleted.';
  return 'You have this one, in other words.';
}

function Beats({ one: { story } }: Props) {
  const beats = BEATS.map(({ id, letter, name }) => ({ id, letter, name, text: beatText(story.beats[id]) }));
  return (
    <>
      {story.hook && <p dir="auto">{start(story.hook)}</p>}
      <dl className="beats">
        {beats.map(
          ({ id, letter, name, text }) =>
            text && (
              <div key={id}>
                <dt>
                  <abbr title={name}>{letter}</abbr>
                </dt>
                <dd dir="auto">{start(text)}</dd>
              </div>
            ),
        )}
      </dl>
      {story.notes && (
        <p className="hint" dir="auto">
          Notes: {start(story.notes)}
        </p>
      )}
    </>
  );
}

function start(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
