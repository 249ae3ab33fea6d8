import { companyNames } from '../domain/interview/loop.ts';
import type { SidestoryDb } from './schema.ts';

/**
 * How often each story was told to each company, as far as calls belong to an interview. A company that is written in
 * several ways is one, by the name of its first round.
 */
export async function tellingsByCompany(db: SidestoryDb): Promise<Record<string, Record<string, number>>> {
  const [tellings, sittings, interviews] = await Promise.all([
    db.tellings.toArray(),
    db.sittings.toArray(),
    db.interviews.toArray(),
  ]);
  const companies = companyNames(interviews);
  const told = new Map(sittings.map(({ id, interviewId }) => [id, companies.get(interviewId ?? '')]));
  const counts: Record<string, Record<string, number>> = {};
  for (const { storyId, sittingId } of tellings) {
    const company = told.get(sittingId);
    if (!company) continue;
    counts[storyId] ??= {};
    counts[storyId][company] = (counts[storyId][company] ?? 0) + 1;
  }
  return counts;
}
