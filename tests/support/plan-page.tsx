import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { PartProps } from '../../components/prepare/useReadiness.ts';
import type { Notice, Screen } from '../../components/shared/screen.ts';
import type { Interview, PlannedStory } from '../../utils/domain/interview/interview.ts';
import { finishedStory } from './builders.ts';
import { openStorage, story } from './render-app.tsx';

/** Four that count for ownership or blockers, the biggest for ownership first. */
export const STORIES = [
  finishedStory({ id: 'outage', title: 'The outage', competencies: ['ownership'], scope: { reach: 'org' } }),
  finishedStory({ id: 'pager', title: 'The pager', competencies: ['ownership'], scope: { reach: 'teams' } }),
  story('freeze', { title: 'The freeze', competencies: ['blockers'], scope: { reach: 'task' } }),
  finishedStory({ id: 'queue', title: 'The queue', competencies: ['blockers'], scope: { reach: 'team' } }),
];

/** An entry of a plan. */
export const planned = (
  storyId: string,
  competency: string | null,
  more: Partial<PlannedStory> = {},
): PlannedStory => ({ storyId, competency, ...more });

/** The plan of an interview for Senior over the real storage; `went` is where the page was led. */
export async function openPlan(plan: PlannedStory[] = [], known: Partial<Interview> = {}) {
  const storage = await openStorage();
  if ((await storage.db.stories.count()) === 0) await storage.addStories(STORIES);
  const { id } = await storage.createInterview({
    company: 'Oakhelm',
    level: 'senior',
    focus: ['ownership', 'blockers'],
  });
  // What is changed by hand is not proposed for.
  await storage.changeInterview(id, { plan, ...known });
  const view = await renderPlan(id);
  return { ...storage, ...view, id };
}

/** The plan of an interview that is stored. */
export async function renderPlan(id: string) {
  const [{ useLive }, { useReadiness }, { PlanEditor }, { usePlanProposal }, { NoticeBar }, { database }] =
    await Promise.all([
      import('../../components/live/useLive.ts'),
      import('../../components/prepare/useReadiness.ts'),
      import('../../components/prepare/plan/PlanEditor.tsx'),
      import('../../components/prepare/plan/usePlan.ts'),
      import('../../components/shared/NoticeBar.tsx'),
      import('../../utils/storage/database.ts'),
    ]);
  const went: Partial<Screen>[] = [];

  function Part(props: PartProps) {
    usePlanProposal(props);
    return <PlanEditor {...props} />;
  }
  function Ready({ interview }: { interview: Interview }) {
    const [notice, notify] = useState<Notice | null>(null);
    const [attempt] = useState(() => (work: () => Promise<unknown>) => work());
    const readiness = useReadiness(interview);
    const go = (change: Partial<Screen>) => void went.push(change);
    const props = { interview, readiness, notify, attempt, go } as unknown as PartProps;
    return (
      <>
        {readiness && <Part {...props} />}
        <NoticeBar
          notice={notice}
          onUndo={(undo) => {
            notify(null);
            void undo();
          }}
          onDone={() => notify(null)}
        />
      </>
    );
  }
  function Page() {
    const interview = useLive((db) => db.interviews.get(id), [id]);
    return interview ? <Ready interview={interview} /> : null;
  }
  const { unmount } = render(<Page />);
  await screen.findByRole('heading', { name: /Your examples for this call/ });
  const user = userEvent.setup({ delay: null });
  const plan = async () => (await (await database()).interviews.get(id))?.plan ?? [];
  return {
    user,
    unmount,
    went,
    plan,
    /** Waits until the plan is this, in short: "outage ownership 2nd locked". */
    untilPlan: (...lines: string[]) => waitFor(async () => expectLines((await plan()).map(inShort), lines)),
    pick: async (title: string, item: string) => {
      await user.click(screen.getByRole('button', { name: `${title}: more` }));
      await user.click(screen.getByRole('button', { name: new RegExp(`^${item}`) }));
    },
  };
}

function inShort({ storyId, competency, second, locked }: PlannedStory): string {
  return [storyId, competency ?? 'none', second && '2nd', locked && 'locked'].filter(Boolean).join(' ');
}

function expectLines(now: string[], wanted: string[]): void {
  if (now.join('\n') !== wanted.join('\n')) throw new Error(`The plan is:\n${now.join('\n')}`);
}

/** What stands in the row of a story. */
export const rowOf = (title: string): HTMLElement =>
  screen.getByRole('button', { name: `${title}: lock` }).closest<HTMLElement>('[data-story]')!;

/** Its title, which opens the story. */
export const titleOf = (title: string) =>
  within(rowOf(title)).getByRole('button', { name: new RegExp(`^${title}(?!:)`) });

/** The rows from top to bottom, each with its number if it has one: "1 The outage". */
export const rowsInOrder = () =>
  screen.getAllByRole('button', { name: /: lock$/ }).map((button) => {
    const row = button.closest('.plan-row')!;
    return [row.querySelector('.num')?.textContent, row.querySelector('b')?.textContent]
      .filter(Boolean)
      .join(' ');
  });

/** Drags a row over a place; `drop` lets it go there. */
export function dragOver(title: string, to: Element | null) {
  const grip = rowOf(title).querySelector('.grip')!;
  fireEvent.dragStart(grip, { dataTransfer: { setDragImage: () => undefined, setData: () => undefined } });
  fireEvent.dragOver(to!);
  return {
    drop: () => {
      fireEvent.drop(to!);
      fireEvent.dragEnd(grip);
    },
  };
}

/** What the notice says. */
export const notice = (text: string | RegExp) => screen.findByText(text, { selector: '.notice > span' });

/** A list to choose from, and the titles in it. */
export const listOf = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
export const choicesOf = (name: string) =>
  within(listOf(name))
    .getAllByRole('option')
    .slice(1)
    .map((option) => option.textContent);
