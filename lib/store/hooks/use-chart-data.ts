import { useMemo } from 'react';
import { type ChartClient, type ChartData, chartData } from '../overview/chart-data';
import type { Reading } from '../overview/read-clients';
import { usePolicy } from './use-policy';
import { type LongReading, useReading } from './use-reading';

export type { ChartClient, ChartData };

/** What the charts show, read when the page opens and on request: it does not move under the eyes of whoever reads. */
export function useChartData(): LongReading<ChartData> {
  const policy = usePolicy();
  const read = useMemo(() => policy && ((how: Reading) => chartData(policy, Date.now(), how)), [policy]);
  return useReading(read);
}
