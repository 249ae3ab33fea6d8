import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useKnowledge, useQuestions } from '../live/useKnowledge.ts';
import { hue } from '../shared/hue.ts';
import { QuestionsByForm } from '../shared/QuestionsByForm.tsx';
import { Fold } from '../ui/Fold.tsx';

const PLAYBOOKS = [
  { id: 'BEFORE_TROUBLE', name: 'Before trouble' },
  { id: 'MID_PROJECT_TROUBLE', name: 'Mid-project trouble' },
] as const;

/** To read the evening before: what each competency in focus means, shows and is asked as, and what to do in trouble. */
export function WhatTheyAsk({ focus }: { focus: readonly CompetencyId[] }) {
  const { name } = useCompetencies();
  return (
    <section className="asked" aria-label="What they ask">
      <h2 className="sub">What they ask</h2>
      {focus.map((id) => (
        <Fold key={id} className="inset" style={hue(id)} summary={name(id)}>
          <Asked id={id} />
        </Fold>
      ))}
      <h2 className="sub">When a project runs into trouble</h2>
      {PLAYBOOKS.map(({ id, name }) => (
        <Fold key={id} className="inset" style={hue(null)} summary={name}>
          <Steps of={id} />
        </Fold>
      ))}
    </section>
  );
}

function Asked({ id }: { id: CompetencyId }) {
  const set = useCompetencies();
  const known = useKnowledge()?.knowledgeOf(id, set);
  const questions = useQuestions()?.questionsOf(id, set);
  return (
    <>
      <p className="hint">{set.get(id)?.meaning}</p>
      {known && questions && (
        <>
          <h3>A strong answer shows</h3>
          <ul>
            {known.cues.map((cue) => (
              <li key={cue.id}>{cue.text}</li>
            ))}
          </ul>
          <QuestionsByForm questions={questions} />
        </>
      )}
    </>
  );
}

function Steps({ of }: { of: (typeof PLAYBOOKS)[number]['id'] }) {
  const playbook = useKnowledge()?.[of];
  return (
    <ol className="steps">
      {playbook?.steps.map((step) => (
        <li key={step.do}>
          <b>{step.do}</b>
          <span>{step.how}</span>
        </li>
      ))}
    </ol>
  );
}
