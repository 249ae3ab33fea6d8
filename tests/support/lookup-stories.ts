import { COMPETENCIES } from '../../utils/domain/competency/competencies.ts';
import { emptyStory, type Story } from '../../utils/domain/story/story.ts';
import { createLookup } from '../../utils/lookup/create-lookup.ts';
import type { LookupOptions } from '../../utils/lookup/lookup.ts';

/** A small bank that no bank question was written for, in three languages, and a look-up over it. */
export const options: LookupOptions = { competencies: COMPETENCIES };

export function story(id: string, part: Partial<Story>, action = ''): Story {
  const base = emptyStory(id, 0);
  return { ...base, ...part, beats: { ...base.beats, action: { cues: [], detail: action } } };
}

export const harbour = story(
  'harbour',
  { title: 'The crane that never slept', competencies: ['ownership'], tags: ['telemetry'] },
  'I mounted a vibration sensor on the gearbox and wrote the nightly report.',
);
export const rota = story(
  'rota',
  { title: 'Two shifts, one rota', competencies: ['conflict'], tags: ['rota'] },
  'The day and night crews had not spoken for a month. I sat them down over breakfast.',
);
export const ferry = story(
  'ferry',
  { title: 'Ferry tickets by phone', competencies: ['delivery'], tags: ['launch'] },
  'I cut the refund screens and we opened sales on the first of May.',
);
export const pupil = story(
  'pupil',
  { title: 'From dispatcher to planner', competencies: ['mentorship'] },
  'Every Friday we solved one puzzle from the archive together.',
);
export const kaigi = story(
  'kaigi',
  { title: '予算削減の会議', competencies: [] },
  '経営陣と何度も話し合った。',
);
export const pont = story(
  'pont',
  { title: 'Le pont fermé à Genève', competencies: [] },
  'J’ai réuni les équipes près de la grue.',
);
export const stories = [harbour, rota, ferry, pupil, kaigi, pont];
export const look = createLookup(stories, options);
