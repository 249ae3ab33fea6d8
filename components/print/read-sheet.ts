import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { listInterviews } from '../../utils/storage/interviews.ts';
import { readLedger } from '../../utils/storage/ledger.ts';
import type { SidestoryDb } from '../../utils/storage/schema.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { readChosen } from '../live/chosen-stories.ts';
import { redactionFor } from '../live/useRedaction.ts';
import type { SheetSource } from '../shared/sheet-lines.ts';

/** All that the sheet of an interview is made of; its source is null where there is no such interview. */
export async function readSheet(
  db: SidestoryDb,
  id: string,
): Promise<{ on: boolean; source: Omit<SheetSource, 'name'> | null }> {
  const [interview, settings] = await Promise.all([db.interviews.get(id), readSettings(db)]);
  const hiding = redactionFor(settings);
  if (!interview) return { on: hiding.on, source: null };
  const planned = interview.plan.map(({ storyId }) => storyId);
  const [stories, told] = await Promise.all([readChosen(db, 'story', planned), readLedger(db, id)]);
  return { on: hiding.on, source: { interview, stories, ...told, hiding } };
}

/** An interview to choose, under its name with the confidential words hidden. */
export interface InterviewChoice {
  id: string;
  startsAt: number | null;
  title: string;
}

/** The interviews that a sheet can be printed for, the next one first. */
export async function readInterviewChoices(db: SidestoryDb, now: number): Promise<InterviewChoice[]> {
  const [interviews, settings] = await Promise.all([listInterviews(db, now), readSettings(db)]);
  const { text } = redactionFor(settings);
  return interviews.map((interview) => ({
    id: interview.id,
    startsAt: interview.startsAt,
    title: text([interviewTitle(interview), interview.round.trim()].filter(Boolean).join(' · ')),
  }));
}
