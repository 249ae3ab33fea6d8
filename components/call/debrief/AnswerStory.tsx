import { type ReactNode, useRef, useState } from 'react';
import type { DebriefRow } from '../../../utils/domain/telling/debrief.ts';
import type { Debrief } from '../../../utils/storage/debrief.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { ChooseStory } from './ChooseStory.tsx';

/** No id of a story. */
const ANOTHER = 'another…';

/** Which story answered: one told in this call, any other by its words, or none. What else is known stands beside it. */
export function AnswerStory(props: {
  row: DebriefRow;
  title: string;
  debrief: Debrief;
  onPick(storyId: string | null): void;
  children: ReactNode;
}) {
  const { row, title, debrief, onPick } = props;
  const { question, telling } = row;
  const { text } = useRedaction();
  const [searching, setSearching] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const close = () => {
    setSearching(false);
    select.current?.focus();
  };
  const own = telling?.storyId ?? '';
  const isDeleted = own !== '' && isGone(debrief, own);
  const told = new Map(debrief.tellings.map(({ storyId, title: then }) => [storyId, then]));
  const choices = question
    ? [...told].filter(([id]) => id === own || !isGone(debrief, id)).map(([id, then]) => [id, text(then)])
    : [[own, 'Told, no question kept']];
  return (
    <>
      <div className="answer-line">
        <select
          ref={select}
          aria-label={question ? `The story that answered: ${title}` : `Whether it was told: ${title}`}
          value={own}
          onChange={({ target }) => {
            if (target.value === ANOTHER) return setSearching(true);
            setSearching(false);
            onPick(target.value || null);
          }}
        >
          {choices.map(([id = '', name]) => (
            <option key={id} value={id}>
              {name}
              {id === own && isDeleted && ' (deleted)'}
            </option>
          ))}
          <option value={ANOTHER}>Another story…</option>
          <option value="">{question ? 'No story' : 'Not told'}</option>
        </select>
        {props.children}
      </div>
      {searching && (
        <ChooseStory
          label={`Which story answered: ${title}`}
          onClose={close}
          onPick={(id) => {
            close();
            onPick(id);
          }}
        />
      )}
    </>
  );
}

function isGone({ stories }: Debrief, id: string): boolean {
  return (stories.get(id)?.shelf ?? 'bin') === 'bin';
}
