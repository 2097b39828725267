import { useMemo } from 'react';
import type { MonthData } from '../charts/month-data';
import { type LiveReading, useChartAnswer } from './use-chart-answer';
import { usePolicy } from './use-policy';

export type { MonthData };

/** The report of a month (YYYY-MM), live. While another month is worked out, the one before stays in `data`. */
export function useMonthData(month: string | undefined): LiveReading<MonthData> {
  const policy = usePolicy();
  const ask = useMemo(() => (policy && month !== undefined ? { policy, month } : undefined), [policy, month]);
  return useChartAnswer('month', ask, 'texts');
}
