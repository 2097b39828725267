import { useEffect, useMemo, useState } from 'react';
import type { ChartData, PastData } from '../charts/chart-data';
import { type ListedClient, ClientList } from '../charts/client-columns';
import { sameParts } from '../charts/same-parts';
import { type LiveReading, useChartAnswer } from './use-chart-answer';
import { usePolicy } from './use-policy';

export { ClientList };
export type { ChartData, ListedClient, PastData };

/** What the charts show, live: what the rows say first, then what the histories say. @param currency of value against burden */
export function useChartData(currency: string | undefined): LiveReading<ChartData> {
  const policy = usePolicy();
  const ask = useMemo(() => policy && { policy, currency }, [policy, currency]);
  const reading = useChartAnswer('charts', ask, 'rows');
  const { data } = reading;
  const [kept, setKept] = useState<ChartData>();
  useEffect(() => {
    if (data) setKept((before) => sameParts(before, data, 'list'));
  }, [data]);
  return { ...reading, data: kept };
}
