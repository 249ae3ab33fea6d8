import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { PartProps } from '../../components/prepare/useReadiness.ts';
import type { Notice, Screen } from '../../components/shared/screen.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { finishedStory } from './builders.ts';
import { openStorage } from './render-app.tsx';

/** A story whose id is its title, and that says this number. */
export function said(title: string, cue: string): Story {
  const { beats } = finishedStory();
  return finishedStory({ id: title, title, beats: { ...beats, result: { cues: [cue], detail: '' } } });
}

/** The ledger of the last of these rounds over the real storage; `went` is where the page was led. */
export async function openLedger(rounds: readonly Partial<Interview>[], stories: readonly Story[]) {
  const storage = { ...(await openStorage()), ...(await import('../../utils/storage/ledger.ts')) };
  await storage.addStories(stories);
  const ids: string[] = [];
  for (const known of rounds) ids.push((await storage.createInterview({ company: 'Acme', ...known })).id);
  const id = ids.at(-1)!;
  const tell = (round: number, storyId: string, ...numbers: string[]) =>
    storage.recordTelling(ids[round]!, { storyId, ...(numbers.length && { numbers }) }, Date.now());
  const open = async () => {
    const { useLive } = await import('../../components/live/useLive.ts');
    const { useReadiness } = await import('../../components/prepare/useReadiness.ts');
    const { Ledger } = await import('../../components/prepare/ledger/Ledger.tsx');
    const { NoticeBar } = await import('../../components/shared/NoticeBar.tsx');
    const went: Partial<Screen>[] = [];
    function Part({ interview }: { interview: Interview }) {
      const [notice, notify] = useState<Notice | null>(null);
      const readiness = useReadiness(interview);
      const attempt = (work: () => Promise<unknown>) => work();
      const go = (change: Partial<Screen>) => void went.push(change);
      const props = { interview, readiness, notify, attempt, go } as unknown as PartProps;
      return (
        <>
          {readiness && <Ledger {...props} />}
          <NoticeBar notice={notice} onUndo={(undo) => void undo()} onDone={() => notify(null)} />
        </>
      );
    }
    function Page() {
      const interview = useLive((db) => db.interviews.get(id), []);
      return interview ? <Part interview={interview} /> : null;
    }
    const { container, unmount } = render(<Page />);
    await screen.findByRole('heading', { level: 2, name: /^Told / });
    return { went, container, unmount, user: userEvent.setup({ delay: null }) };
  };
  return { ...storage, ids, tell, open };
}
