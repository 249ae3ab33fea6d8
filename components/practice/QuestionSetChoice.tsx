import { useId } from 'react';
import { QUESTION_SETS, type QuestionSet } from './questions.ts';

interface Props {
  set: QuestionSet;
  onSet: (set: QuestionSet) => void;
  label?: string;
}

/** Which questions to be asked. */
export function QuestionSetChoice({ set, onSet, label = 'Questions' }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={set} onChange={(event) => onSet(event.target.value as QuestionSet)}>
        {QUESTION_SETS.map(({ id: value, name, count }) => (
          <option key={value} value={value}>
            {name} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}
