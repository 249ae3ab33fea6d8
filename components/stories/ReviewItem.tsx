import { COMPETENCIES, type CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { BEATS, beatText, type Story } from '../../utils/domain/story/story.ts';
import { hue } from '../shared/hue.ts';

/** Characters of one beat; enough to see that it is the right text. */
const MOST_SHOWN = 1000;

/** One story that was understood: title, competency, and whether to add it at all. */
export function ReviewItem(props: {
  story: Story;
  ticked: boolean;
  suggested: CompetencyId | undefined;
  /** What to know before ticking it. */
  note: string | undefined;
  onTick(): void;
  onChange(patch: Partial<Story>): void;
}) {
  const { story, ticked, note, onChange } = props;
  const [competency] = story.competencies;
  return (
    <li style={hue(competency)} data-left={!ticked}>
      <label className="take">
        <input type="checkbox" checked={ticked} onChange={props.onTick} />
        <span className="unseen">Add this story</span>
      </label>
      <div className="edit">
        {note && <p className="hint">{note}</p>}
        <label className="field">
          Headline
          <input
            dir="auto"
            value={story.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        </label>
        <label className="field">
          Competency{competency && competency === props.suggested && ', suggested'}
          <select
            value={competency ?? ''}
            onChange={(event) =>
              onChange({ competencies: [event.target.value as CompetencyId].filter(Boolean) })
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
                  <dd dir="auto">
                    {text.slice(0, MOST_SHOWN)}
                    {text.length > MOST_SHOWN && '…'}
                  </dd>
                </div>
              )
            );
          })}
        </dl>
      </div>
    </li>
  );
}
