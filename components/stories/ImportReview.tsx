import { useEffect, useRef, useState } from 'react';
import type { ViewProps } from '../shared/screen.ts';
import { LeftOver, Notes, Problems } from './NotUnderstood.tsx';
import { ReviewItem } from './ReviewItem.tsx';
import { SourceText } from './SourceText.tsx';
import { TableColumns } from './TableColumns.tsx';
import { takeIn } from './take-in.ts';
import { type At, goWords, summary, type Understood } from './understood.ts';
import type { Importing } from './useImport.ts';

/** Stories shown at first, and those added each time: thousands of boxes at once stop the page. */
const PAGE = 50;

/** What was understood, to correct beside the text before anything is saved; then all of it in one step. */
export function ImportReview(
  props: Pick<ViewProps, 'notify' | 'wide'> & {
    importing: Importing;
    understood: Understood;
    onDone?(): void;
  },
) {
  const { importing, understood, wide } = props;
  const { incoming, sources } = understood;
  const [limit, setLimit] = useState(PAGE);
  const [looking, setLooking] = useState<At | null>(null);
  const [adding, setAdding] = useState(false);
  const [failed, setFailed] = useState('');
  const chosen = incoming.filter(({ choice }) => choice !== 'leave');
  const more = incoming.slice(limit);
  const moreChosen = more.filter(({ choice }) => choice !== 'leave').length;

  const add = async () => {
    setAdding(true);
    try {
      const { words, undo } = await takeIn(chosen);
      props.notify({ text: words, undo: async () => props.notify({ text: await undo() }) });
      importing.done();
      props.onDone?.();
    } catch (error) {
      // Said here: a notice would stand behind the dialogue.
      setFailed(error instanceof Error ? error.message : String(error));
      setAdding(false);
    }
  };
  const list = (
    <div className="scroll">
      <Problems problems={understood.problems} />
      <Summary understood={understood} />
      <Notes understood={understood} />
      {sources.map(
        ({ name, digest, table }, source) =>
          table && (
            <TableColumns
              key={digest}
              name={name}
              {...table}
              onChange={(mapping) => void importing.setColumns(source, mapping)}
            />
          ),
      )}
      <ul className="review">
        {incoming.slice(0, limit).map((one) => (
          <ReviewItem
            key={one.story.id}
            one={one}
            source={sources[one.at.source]!}
            wide={wide}
            onChange={importing.change}
            onLook={setLooking}
          />
        ))}
      </ul>
      {more.length > 0 && (
        <div className="stack inset">
          <p className="hint">
            and {more.length} more, {moreChosen === more.length ? 'all' : moreChosen} ticked
          </p>
          <button type="button" className="wide-button quiet" onClick={() => setLimit(limit + PAGE)}>
            Show more
          </button>
        </div>
      )}
      <LeftOver understood={understood} onCorrect={importing.correct} onLook={setLooking} />
      <div className="stack inset">
        {importing.reading && (
          <p className="hint" role="status">
            Reading…
          </p>
        )}
        <Problems problems={failed ? [{ name: '', problem: failed }] : []} />
        {chosen.length > 0 && (
          <button type="button" className="go" disabled={adding} onClick={() => void add()}>
            {goWords(chosen)}
          </button>
        )}
        <button type="button" className="wide-button quiet" onClick={importing.back}>
          Back
        </button>
      </div>
    </div>
  );
  if (!wide) return list;
  return (
    <div className="beside-text">
      {list}
      <SourceText sources={sources} at={looking ?? incoming[0]?.at ?? understood.leftOver[0]?.at} />
    </div>
  );
}

/** How many stories there are, in a heading that takes the focus from the button that was pressed for them. */
function Summary({ understood }: { understood: Understood }) {
  const { incoming, leftOver, problems, sources } = understood;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  if (incoming.length + leftOver.length === 0 && problems.length > 0) return null;
  const isTable = sources.some(({ table }) => table);
  return (
    <>
      <h2 ref={heading} className="big inset" tabIndex={-1}>
        {incoming.length === 0 && 'No story was found'}
        {incoming.length === 1 && 'One story, is it right?'}
        {incoming.length > 1 && `${incoming.length} stories, are they right?`}
      </h2>
      <p className="hint inset">
        {incoming.length > 0 && summary(understood)}
        {incoming.length === 0 &&
          (isTable
            ? 'Say below what its columns are.'
            : 'Headings, or labels such as “Situation:” and “Result:”, show where a story begins and what its parts are.')}
      </p>
    </>
  );
}
