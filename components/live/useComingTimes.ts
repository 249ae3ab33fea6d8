import { useEffect } from 'react';
import { leaveTimes } from '../../utils/browser/countdown.ts';
import type { ViewProps } from '../shared/screen.ts';
import { useLive } from './useLive.ts';

/** Leaves the times of the coming interviews where the worker finds them: it counts minutes, and opens no database. */
export function useComingTimes(attempt: ViewProps['attempt']): void {
  const times = useLive(async (db) => {
    const coming = await db.interviews
      .where('startsAt')
      .above(Date.now() - HOUR)
      .sortBy('startsAt');
    return coming.map(({ startsAt }) => startsAt ?? 0);
  }, []);
  useEffect(() => {
    if (times) void attempt(() => leaveTimes(times));
  }, [times, attempt]);
}

const HOUR = 3_600_000;
