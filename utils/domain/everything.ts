import type { CompetencyChange } from './competency/set.ts';
import type { Interview } from './interview/interview.ts';
import type { Settings } from './settings.ts';
import type { Story } from './story/story.ts';
import type { StoryVersion } from './story/versions.ts';
import type { AskedQuestion, Sitting, Telling } from './telling/telling.ts';

/** All that a user has here: what a backup holds and a restore brings back. */
export interface Everything {
  stories: Story[];
  interviews: Interview[];
  sittings: Sitting[];
  questions: AskedQuestion[];
  tellings: Telling[];
  competencies: CompetencyChange[];
  versions: StoryVersion[];
  settings: Settings;
}
