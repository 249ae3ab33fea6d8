import type { StoryFilter } from '../../utils/domain/bank/filter.ts';
import type { StorySort } from '../../utils/domain/bank/sort.ts';
import type { CallEvent, CallNow } from '../../utils/domain/call/call-state.ts';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import type { MenuItem } from '../ui/Menu.tsx';

export type TabId = 'call' | 'prepare' | 'stories';
export type ViewId = TabId | 'settings' | 'competencies';

export type InterviewPart = 'plan' | 'sheet' | 'details';

export function isTab(view: ViewId): view is TabId {
  return view !== 'settings' && view !== 'competencies';
}

/** Where the user is. All of it comes back when the panel is opened again. */
export interface Screen {
  view: ViewId;
  /** Where *back* in the settings leads. */
  from: TabId;
  question: string;
  /** The question in the box is kept: the next letter begins a new one. */
  kept: boolean;
  /** The competency that was picked by key or click; null follows the question. */
  competency: CompetencyId | null;
  /** The story that was picked; null shows the best. */
  storyId: string | null;
  /** What was picked by hand; null follows the form of the question. */
  side: 'story' | 'playbook' | null;
  covered: boolean;
  openStory: string | null;
  /** Where *back* from that story leads, when it was opened in another tab; null: to the list. */
  storyFrom: TabId | null;
  search: string;
  shelf: 'live' | 'archived' | 'bin';
  /** What the list of stories is narrowed to, beside the shelf and the search. */
  narrowed: Partial<StoryFilter>;
  sort: StorySort;
  /** How many stories the list shows. */
  rows: number;
  openInterview: string | null;
  /** What of the open interview is shown. */
  part: InterviewPart;
  /** An interview is being entered; it is not kept yet. */
  newInterview: boolean;
  openCompetency: CompetencyId | null;
  /** How far what a view shows is scrolled, in pixels. */
  scroll: Record<string, { of: string; top: number }>;
  /** Nothing was remembered for this window: after a crash the database may know more. */
  newcomer: boolean;
}

export const FIRST_SCREEN: Screen = {
  view: 'call',
  from: 'call',
  question: '',
  kept: false,
  competency: null,
  storyId: null,
  side: null,
  covered: false,
  openStory: null,
  storyFrom: null,
  search: '',
  shelf: 'live',
  narrowed: {},
  sort: 'changed',
  rows: 20,
  openInterview: null,
  part: 'plan',
  newInterview: false,
  openCompetency: null,
  scroll: {},
  newcomer: true,
};

/** A sentence at the foot of the page, with what undoes the thing it tells of. */
export interface Notice {
  text: string;
  undo?: () => Promise<unknown>;
}

/** What every view gets. */
export interface ViewProps {
  /** What the tab beside the page is. */
  call: CallNow;
  tellCall(event: CallEvent): void;
  screen: Screen;
  go(change: Partial<Screen>): void;
  notify(notice: Notice): void;
  /** Runs a write, and says in words when it failed. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** What ⋯ offers in every view. */
  pages: MenuItem[];
  /** The page is the desk: there is room for a list, the story and its card side by side. */
  wide: boolean;
}
