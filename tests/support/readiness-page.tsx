import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { PartProps } from '../../components/prepare/useReadiness.ts';
import type { Notice, Screen } from '../../components/shared/screen.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import type { StoryReach } from '../../utils/domain/story/scope.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { finishedStory } from './builders.ts';
import { openStorage, story } from './render-app.tsx';

/** A finished story; its id is its title. */
export const told = (title: string, competencies: string[], reach: StoryReach): Story =>
  finishedStory({ id: title, title, competencies, scope: { reach } });

/** For Staff: two for partnerships, of which none is bigger; blockers are small; one has no scope; none for failure. */
export const BANK = [
  told('The shared ledger', ['partnerships'], 'teams'),
  told('Two carriers', ['partnerships'], 'teams'),
  told('The freeze', ['blockers'], 'team'),
  told('The old queue', ['ownership'], 'unsaid'),
  story('The migration I stopped', { competencies: ['delivery'], scope: { reach: 'org' } }),
];
const FOCUS = ['partnerships', 'blockers', 'ownership', 'failure'];

/** Gaps and coverage of a Staff interview over the real storage; `went` is where the page was led. */
export async function openReadiness(stories: readonly Story[] = BANK, known: Partial<Interview> = {}) {
  const storage = await openStorage();
  await storage.addStories(stories);
  const { id } = await storage.createInterview({ level: 'staff', focus: FOCUS, ...known });
  const { useLive } = await import('../../components/live/useLive.ts');
  const { useReadiness } = await import('../../components/prepare/useReadiness.ts');
  const { GapsBox } = await import('../../components/prepare/gaps/GapsBox.tsx');
  const { CoverageMatrix } = await import('../../components/prepare/gaps/CoverageMatrix.tsx');
  const { NoticeBar } = await import('../../components/shared/NoticeBar.tsx');
  const went: Partial<Screen>[] = [];

  function Part({ interview }: { interview: Interview }) {
    const [notice, notify] = useState<Notice | null>(null);
    const readiness = useReadiness(interview);
    if (!readiness) return null;
    const props = {
      interview,
      readiness,
      notify,
      attempt: (work: () => Promise<unknown>) => work(),
      go: (change: Partial<Screen>) => void went.push(change),
    } as unknown as PartProps;
    return (
      <>
        <GapsBox {...props} />
        <CoverageMatrix {...props} />
        <NoticeBar notice={notice} onUndo={(undo) => void undo()} onDone={() => notify(null)} />
      </>
    );
  }
  function Page() {
    const interview = useLive((db) => db.interviews.get(id), [id]);
    return interview ? <Part interview={interview} /> : null;
  }
  render(<Page />);
  const box = await screen.findByRole('region', { name: 'Gaps' });
  return { ...storage, user: userEvent.setup({ delay: null }), went, box };
}
