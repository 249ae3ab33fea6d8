import { useState } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { FOLLOW_UPS } from '../../utils/domain/story/follow-ups.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useKnowledge } from '../live/useKnowledge.ts';
import { Bold } from '../shared/Bold.tsx';

/** Under the beats: what a strong answer shows, to tick off while telling, and the lines for what they may ask next. */
export function CardNotes({ story, competency }: { story: Story; competency: CompetencyId | null }) {
  const set = useCompetencies();
  const cues =
    useKnowledge()?.knowledgeOf(competency ?? story.competencies[0] ?? 'ownership', set).cues ?? [];
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<string | null>(null);
  const answered = FOLLOW_UPS.filter(({ id }) => story.answers[id]);
  const line = asked && story.answers[asked];
  return (
    <>
      <ul className="cues" aria-label="To mention" hidden={cues.length === 0}>
        {cues.map((cue) => (
          <li key={cue.id}>
            <button
              type="button"
              className="plain"
              aria-pressed={said.has(cue.id)}
              title={story.answers[cue.id]}
              onClick={() => setSaid(toggled(said, cue.id))}
            >
              {cue.text}
            </button>
          </li>
        ))}
      </ul>
      {answered.length > 0 && (
        <fieldset className="probes plain" aria-label="If they ask">
          {answered.map(({ id, label, question }) => (
            <button
              key={id}
              type="button"
              title={question}
              aria-pressed={asked === id}
              onClick={() => setAsked(asked === id ? null : id)}
            >
              {label}
            </button>
          ))}
        </fieldset>
      )}
      <p className="probe-line" role="status" dir="auto">
        {line && <Bold text={line} />}
      </p>
    </>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
