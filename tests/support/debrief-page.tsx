import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useCallback, useState } from 'react';
import type { Notice, Screen, ViewProps } from '../../components/shared/screen.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { openStorage } from './render-app.tsx';

const MINUTE = 60_000;

/** A question of a call, and the stories that were told for it. */
type Asked = readonly [question: string, ...storyIds: string[]];

/**
 * A call of 46 minutes that has just ended, over the real storage; and the part of the Call view that looks back at it.
 * @param loose stories told without a question.
 */
export async function openCallBefore(
  stories: readonly Story[],
  asked: readonly Asked[],
  loose: string[] = [],
) {
  const storage = {
    ...(await openStorage()),
    ...(await import('../../utils/storage/ledger.ts')),
    ...(await import('../../utils/storage/debrief.ts')),
    ...(await import('../../utils/storage/settings.ts')),
  };
  await storage.addStories(stories);
  const start = Date.now() - 46 * MINUTE;
  const { id } = await storage.startSitting('meet', start);
  let at = start;
  const tell = async (storyId: string, questionId: string | null) => {
    const telling = await storage.startTelling({ storyId, sittingId: id, questionId }, ++at);
    at += 125_000;
    await storage.endTelling(telling.id, at);
  };
  for (const [text, ...storyIds] of asked) {
    const question = await storage.keepQuestion(id, text, 'conflict', ++at);
    for (const storyId of storyIds) await tell(storyId, question.id);
  }
  for (const storyId of loose) await tell(storyId, null);
  await storage.endSitting(id, start + 46 * MINUTE);

  const open = async (at: Partial<Screen> = { debrief: id }) => {
    const { FIRST_SCREEN } = await import('../../components/shared/screen.ts');
    const { NoticeBar } = await import('../../components/shared/NoticeBar.tsx');
    const { LastCall } = await import('../../components/call/LastCall.tsx');
    const { useDebrief } = await import('../../components/call/debrief/useDebrief.ts');
    const { Debrief } = await import('../../components/call/debrief/Debrief.tsx');
    const went: Partial<Screen>[] = [];
    function Page() {
      const [shown, setShown] = useState<Screen>({ ...FIRST_SCREEN, ...at });
      const [notice, notify] = useState<Notice | null>(null);
      const go = useCallback((change: Partial<Screen>) => {
        went.push(change);
        if (!change.scroll) notify(null);
        setShown((before) => ({ ...before, ...change }));
      }, []);
      const attempt = useCallback(async <T,>(work: () => Promise<T>) => {
        try {
          return await work();
        } catch (error) {
          notify({ text: (error as Error).message });
          return undefined;
        }
      }, []);
      const debrief = useDebrief({ screen: shown, go });
      const props = { screen: shown, go, notify, attempt, pages: [] } as unknown as ViewProps;
      return (
        <Suspense>
          {debrief ? <Debrief {...props} id={debrief} /> : <LastCall go={go} />}
          <NoticeBar notice={notice} onUndo={(undo) => void undo()} onDone={() => notify(null)} />
        </Suspense>
      );
    }
    const { container, unmount } = render(<Page />);
    if (at.debrief) await screen.findByRole('button', { name: 'Done for now' });
    return { went, container, unmount, user: userEvent.setup({ delay: null }) };
  };
  const sitting = () => storage.db.sittings.get(id);
  return { ...storage, id, open, sitting };
}
