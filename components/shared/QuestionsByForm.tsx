import { QUESTION_FORMS } from '../../utils/domain/competency/competencies.ts';
import type { BankQuestion } from '../../utils/domain/competency/questions.ts';

/** Questions to read, those of what one did and those of what one would do apart. */
export function QuestionsByForm({ questions }: { questions: readonly BankQuestion[] }) {
  return QUESTION_FORMS.map(({ id, name }) => (
    <section key={id} className="asked">
      <h3>{name}</h3>
      <ul>
        {questions
          .filter(({ form }) => form === id)
          .map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </section>
  ));
}
