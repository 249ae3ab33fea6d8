import type { Story } from '../domain/story/story.ts';
import type { LineRange } from './text-lines.ts';

/** A story and where in its text it stands; `also` is a second place that it was put together from. */
export interface FoundStory extends LineRange {
  story: Story;
  also?: LineRange;
}

/** What is in no story, as it was written. */
export interface LeftOver extends LineRange {
  text: string;
}

export interface Found {
  stories: FoundStory[];
  leftOver: LeftOver[];
}
