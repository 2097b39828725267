import { useMemo } from 'react';
import { type MonthData, monthData } from '../overview/month-data';
import type { Reading } from '../overview/read-clients';
import { usePolicy } from './use-policy';
import { type LongReading, useReading } from './use-reading';

export type { MonthData };

/** The report of a month (YYYY-MM), read when it is opened. While another month is read, the one before stays in `data`. */
export function useMonthData(month: string | undefined): LongReading<MonthData> {
  const policy = usePolicy();
  const read = useMemo(
    () => (policy && month !== undefined ? (how: Reading) => monthData(month, policy, Date.now(), how) : undefined),
    [policy, month],
  );
  return useReading(read);
}
