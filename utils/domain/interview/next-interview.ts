import type { Interview } from './interview.ts';

/** Two hours, in milliseconds: how near an interview must be to be proposed for a call that starts. */
const NEAR = 2 * 3_600_000;

/** The interview whose time is nearest to `now` and within two hours of it; undefined when there is none. */
export function interviewNear(interviews: readonly Interview[], now: number): Interview | undefined {
  return interviews
    .filter((i) => i.startsAt !== null && Math.abs(i.startsAt - now) <= NEAR)
    .sort((a, b) => Math.abs((a.startsAt ?? 0) - now) - Math.abs((b.startsAt ?? 0) - now))[0];
}

/** The next one to come, or one that began less than an hour ago. */
export function interviewNext(interviews: readonly Interview[], now: number): Interview | undefined {
  return interviews
    .filter((i) => i.startsAt !== null && i.startsAt > now - 3_600_000)
    .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0))[0];
}

/** "Acme · Staff engineer", with what is known of it. */
export function interviewTitle(interview: Pick<Interview, 'company' | 'role'>): string {
  return [interview.company, interview.role].filter(Boolean).join(' · ') || 'Interview';
}
