import { useState } from 'react';
import { useCompetencies } from '../live/useCompetencies.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { CompetencyEditor } from './CompetencyEditor.tsx';
import { CompetencyList } from './CompetencyList.tsx';
import { NewCompetency } from './NewCompetency.tsx';
import { StartFromSet } from './StartFromSet.tsx';

/** What interviewers look at, as the user names, orders and hides it; on the desk one of them is open beside the list. */
export function CompetenciesView(props: ViewProps) {
  const { screen, go, wide } = props;
  const { all, shown, get } = useCompetencies();
  const [asking, setAsking] = useState<'new' | 'set' | null>(null);
  const open = (screen.openCompetency && get(screen.openCompetency)) || (wide ? all[0] : undefined);
  const editor = open && <CompetencyEditor key={open.id} competency={open} {...props} />;
  if (editor && !wide) return editor;

  const hidden = all.length - shown.length;
  const close = () => setAsking(null);
  const list = (
    <>
      <Header
        title="Competencies"
        words={[`${shown.length} shown`, hidden > 0 && `${hidden} hidden`].filter(Boolean).join(' · ')}
        onBack={() => go({ view: 'settings' })}
        pages={props.pages}
      >
        <button type="button" className="pill" onClick={() => setAsking('new')}>
          New
        </button>
      </Header>
      {asking === 'new' && <NewCompetency {...props} onClose={close} />}
      {asking === 'set' && <StartFromSet {...props} onClose={close} />}
      <div className="scroll">
        <CompetencyList {...props} open={wide ? open?.id : undefined} />
        <button type="button" className="wide-button quiet inset" onClick={() => setAsking('set')}>
          Start from a set
        </button>
      </div>
    </>
  );
  if (!wide) return list;
  return (
    <div className="columns two">
      <div className="column">{list}</div>
      {editor}
    </div>
  );
}
