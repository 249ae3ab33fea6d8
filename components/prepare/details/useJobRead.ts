import { useEffect, useState } from 'react';
import type { CompetencySet } from '../../../utils/domain/competency/set.ts';
import type { Job } from '../../../utils/domain/interview/job-description.ts';
import { useSettled } from '../../ui/useSettled.ts';

interface JobRead extends Job {
  /** Whether its language is understood. */
  readable: boolean;
}

/** Milliseconds without a key after which a job description is read. */
const PAUSE = 400;

interface Reading {
  text: string;
  set: CompetencySet;
  found: JobRead;
}

/** Two parts of a page ask for the same text: it is read once. */
let latest: Reading | undefined;

/** What a job description asks for, as its text settles; undefined until it is read, and while there is none. */
export function useJobRead(job: string, set: CompetencySet): JobRead | undefined {
  const text = useSettled(job, PAUSE);
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    let left = false;
    if (!/\S/.test(text)) return;
    void read(text, set).then(
      (found) => !left && setReading(found),
      (error: unknown) => console.error('The job description was not read', error),
    );
    return () => {
      left = true;
    };
  }, [text, set]);
  // What was found in an earlier text stays until the next one is read, so that no line jumps with a key.
  return /\S/.test(job) ? reading?.found : undefined;
}

async function read(text: string, set: CompetencySet): Promise<Reading> {
  if (latest?.text === text && latest.set === set) return latest;
  const { isReadable, readJob } = await import('../../../utils/domain/interview/job-description.ts');
  latest = { text, set, found: { ...readJob(text, set), readable: isReadable(text) } };
  return latest;
}
