import { Fragment, type ReactNode } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import { reachWords } from '../../utils/domain/story/scope.ts';
import { Bold } from './Bold.tsx';
import { hue } from './hue.ts';
import { ScopeBars } from './ScopeBars.tsx';
import type { PlannedLine, SheetWords } from './sheet-lines.ts';

/** What to look at in the last fifteen minutes: the same on the screen and on paper. Only what is there has a heading. */
export function SheetBody({ words, paper = false }: { words: SheetWords; paper?: boolean }) {
  const { remember, concerns, questions, planned, heldBack, gone, told, more } = words;
  return (
    <div className="sheet-body">
      {remember && (
        <SheetSection title="Be remembered for">
          <p className="remembered" dir="auto">
            {remember}
          </p>
        </SheetSection>
      )}
      {concerns.length > 0 && (
        <SheetSection title="They may worry" more={more.concerns} half>
          <dl>
            {concerns.map(({ id, concern, answer }) => (
              <Fragment key={id}>
                <dt dir="auto">{concern}</dt>
                <dd dir="auto">
                  <Bold text={answer} />
                </dd>
              </Fragment>
            ))}
          </dl>
        </SheetSection>
      )}
      {questions.length > 0 && (
        <SheetSection title="Ask them" more={more.questions} half>
          <ol>
            {questions.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ol>
        </SheetSection>
      )}
      {planned.length + heldBack.length + gone > 0 && (
        <SheetSection title="Your examples" more={more.planned}>
          <ul>
            {planned.map((line) => (
              <Planned key={line.id} line={line} paper={paper} />
            ))}
            {heldBack.length > 0 && (
              <li className="quiet" dir="auto">
                Held back: {heldBack.join(' · ')}
              </li>
            )}
            {gone > 0 && <li className="quiet">Deleted since: {counted(gone, 'story')}</li>}
          </ul>
        </SheetSection>
      )}
      {told.map(({ id, round, lines }, place) => (
        <SheetSection
          key={id}
          title={`Told in ${round}`}
          more={place === told.length - 1 ? more.told : 0}
          half
        >
          <ul>
            {lines.map((line) => (
              <li key={line.id} dir="auto">
                <Bold text={line.text} />
              </li>
            ))}
          </ul>
        </SheetSection>
      ))}
    </div>
  );
}

/** One part of the sheet under its heading. */
export function SheetSection(props: { title: string; more?: number; half?: boolean; children: ReactNode }) {
  const { more = 0 } = props;
  return (
    <section className={props.half ? 'half' : undefined}>
      <h2 dir="auto">{props.title}</h2>
      {props.children}
      {more > 0 && <p className="quiet">and {more} more</p>}
    </section>
  );
}

function Planned({ line, paper }: { line: PlannedLine; paper: boolean }) {
  return (
    <li className="planned" style={hue(line.competency)}>
      <span className="what">
        <b dir="auto">{line.title}</b>
        {line.purpose && <small dir="auto">{line.purpose}</small>}
      </span>
      {paper ? <small>{reachWords(line.reach)}</small> : <ScopeBars reach={line.reach} />}
      {line.result && (
        <span className="result" dir="auto">
          <Bold text={line.result} />
        </span>
      )}
      {line.flags.map((flag) => (
        <small key={flag} className="flag" dir="auto">
          {flag}
        </small>
      ))}
    </li>
  );
}
