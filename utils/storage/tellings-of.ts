import { companyNames, loopOf, roundWords } from '../domain/interview/loop.ts';
import type { Telling } from '../domain/telling/telling.ts';
import type { SidestoryDb } from './schema.ts';

/** A telling of a story, and to whom: '' where nobody said. */
export interface ToldOnce {
  telling: Telling;
  company: string;
  round: string;
}

/** All tellings of a story that have ended, newest first, and to whom. */
export async function tellingsOf(db: SidestoryDb, storyId: string): Promise<ToldOnce[]> {
  const tellings = await db.tellings.where('storyId').equals(storyId).sortBy('startedAt');
  if (!tellings.length) return [];
  const sittings = await db.sittings.bulkGet(tellings.map(({ sittingId }) => sittingId));
  const interviews = await db.interviews.toArray();
  const companies = companyNames(interviews);
  const told = tellings.map((telling, place) => {
    const interview = interviews.find(({ id }) => id === sittings[place]?.interviewId);
    const round = interview ? roundWords(interview, loopOf(interview, interviews)) : '';
    return { telling, company: companies.get(interview?.id ?? '') ?? '', round };
  });
  return told.filter(({ telling }) => telling.endedAt !== null).reverse();
}
