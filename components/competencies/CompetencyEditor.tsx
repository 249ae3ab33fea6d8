import { BUILT_IN_SET, builtInFor, type Competency } from '../../utils/domain/competency/set.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useKnowledge } from '../live/useKnowledge.ts';
import { Header } from '../shared/Header.tsx';
import { hue } from '../shared/hue.ts';
import type { ViewProps } from '../shared/screen.ts';
import { CueFields } from './CueFields.tsx';
import { competencyMenu } from './competency-menu.ts';
import { type Fields, fieldsAsTheyCame } from './fields.ts';
import { LikeField } from './LikeField.tsx';
import { NameField } from './NameField.tsx';
import { PlaybookFields } from './PlaybookFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { type SaveState, useCompetencyDraft } from './useCompetencyDraft.ts';

type Props = ViewProps & { competency: Competency };

/** One competency, in every field. */
export function CompetencyEditor(props: Props) {
  const { competency } = props;
  const set = useCompetencies();
  const knowledge = useKnowledge();
  if (!knowledge) return null;
  const like = builtInFor(competency.id, set);
  // An own competency that is like none asks the bank for one it does not know, and gets nothing.
  const known = knowledge.knowledgeOf(like ?? competency.id, BUILT_IN_SET);
  return <Editor {...props} came={fieldsAsTheyCame(competency, known)} />;
}

function Editor(props: Props & { came: Fields }) {
  const { competency, wide, go } = props;
  const { id } = competency;
  const draft = useCompetencyDraft(id, props.came);
  const name = draft.value.name.trim() || competency.name;
  return (
    <section className="column competency" aria-label={name} style={hue(id)}>
      <Header
        title={name}
        words={[saveWords(draft.state), competency.hidden && 'hidden'].filter(Boolean).join(' · ')}
        {...(!wide && { onBack: () => go({ openCompetency: null }) })}
        pages={props.pages}
        menu={competencyMenu(competency, draft, props)}
      />
      {typeof draft.state === 'object' && (
        <p className="offer" role="alert">
          <span>Not saved. {draft.state.problem}</span>
          <button type="button" className="link" onClick={() => void draft.save()}>
            Try again
          </button>
        </p>
      )}
      <div className="scroll edit">
        <NameField
          id={id}
          value={draft.value.name}
          prompt={competency.name}
          className="headline"
          onType={(text) => draft.edit('name', () => text)}
          onLeave={() => draft.leave('name')}
        />
        <label className="field">
          Meaning
          <textarea
            dir="auto"
            rows={2}
            value={draft.value.meaning}
            placeholder="What someone does who is strong in it"
            onChange={(event) => draft.edit('meaning', () => event.target.value)}
            onBlur={() => draft.leave('meaning')}
          />
        </label>
        {!competency.builtIn && <LikeField competency={competency} attempt={props.attempt} />}
        <QuestionFields draft={draft} notify={props.notify} competency={competency} />
        <CueFields draft={draft} notify={props.notify} />
        <PlaybookFields draft={draft} notify={props.notify} />
      </div>
    </section>
  );
}

function saveWords(state: SaveState): string {
  if (typeof state === 'object') return 'Not saved';
  return state === 'saved' ? 'Saved' : 'Saving';
}
