import { QUESTION_FORMS, type QuestionForm } from '../../utils/domain/competency/competencies.ts';
import type { BankQuestion } from '../../utils/domain/competency/questions.ts';
import { BUILT_IN_SET, builtInFor, type Competency } from '../../utils/domain/competency/set.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useQuestions } from '../live/useKnowledge.ts';
import { QuestionsByForm } from '../shared/QuestionsByForm.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Line } from '../ui/Line.tsx';
import { ListField } from './ListField.tsx';
import { removeLine } from './remove-line.ts';
import type { CompetencyDraft } from './useCompetencyDraft.ts';

type Props = Pick<ViewProps, 'notify'> & { draft: CompetencyDraft; competency: Competency };

/** The user's own questions in both forms, and those that come with it to read. */
export function QuestionFields({ draft, notify, competency }: Props) {
  const { questions } = draft.value;
  const write = (at: number, text: string) =>
    draft.edit('questions', (now) => now.map((question, n) => (n === at ? { ...question, text } : question)));
  const add = (form: QuestionForm, text: string) => {
    draft.put('questions', (now) => [...now, { form, text }]);
    return true;
  };
  const remove = (at: number, question: BankQuestion) =>
    removeLine(draft, 'questions', question.text, notify, {
      take: (list) => list.toSpliced(at, 1),
      giveBack: (list) => list.toSpliced(at, 0, question),
    });
  return (
    <ListField title="Questions of your own" count={questions.length} draft={draft} field="questions">
      {QUESTION_FORMS.map(({ id, name }) => (
        <div key={id}>
          <h3>{name}</h3>
          <ul>
            {questions.map(
              (question, at) =>
                question.form === id && (
                  <Line
                    // biome-ignore lint/suspicious/noArrayIndexKey: a question is its text, which is being typed.
                    key={at}
                    name={`Question ${numberIn(questions, at)}, ${name.toLowerCase()}`}
                    text={question.text}
                    onType={(text) => write(at, text)}
                    onRemove={() => remove(at, question)}
                  />
                ),
            )}
          </ul>
          <AddLine label={`Add: ${name.toLowerCase()}`} onAdd={(text) => add(id, text)} />
        </div>
      ))}
      <BuiltInQuestions competency={competency} own={questions.length} />
    </ListField>
  );
}

/** Its number among those of its form, from 1. */
function numberIn(questions: readonly BankQuestion[], at: number): number {
  return questions.slice(0, at + 1).filter(({ form }) => form === questions[at]?.form).length;
}

/** An own competency asks those of the one it is like, until it has questions of its own. */
function BuiltInQuestions({ competency, own }: { competency: Competency; own: number }) {
  const set = useCompetencies();
  const from = builtInFor(competency.id, set);
  if (!from || (!competency.builtIn && own > 0)) return null;
  return (
    <Fold summary={competency.builtIn ? 'Built in' : `Those of ${set.name(from)}, until you add your own`}>
      <KnownQuestions of={from} />
    </Fold>
  );
}

function KnownQuestions({ of }: { of: string }) {
  const questions = useQuestions()?.questionsOf(of, BUILT_IN_SET);
  return questions && <QuestionsByForm questions={questions} />;
}
