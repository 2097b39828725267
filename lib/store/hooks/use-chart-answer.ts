import { useEffect, useState, useSyncExternalStore } from 'react';
import { lastInstantAfter } from '@/lib/domain/day-rule';
import { chartsClient } from '../charts/charts-client';
import { LiveQuestion } from '../charts/live-question';
import type { ChartAskName, ChartAsks } from '../charts/protocol';
import { useClock } from './use-clock';

/** What charts or a report are made of, live: how far it is, the latest answer, or what went wrong. */
export interface LiveReading<T> {
  data: T | undefined;
  /** Part (0–1) of all clients and histories that was read. */
  done: number;
  error: Error | undefined;
}

/** Rows are the smaller part of what is read. */
const ROWS_SHARE = 0.4;
/**
 * Asks the worker of charts and reports, and again when something changed in the log or the page comes back to sight, and when a day is over. One question is
 * on its way at a time, and the answer before stays until the next one is there.
 * @param ask the question without its instant, the same object until something changes; undefined: not yet
 * @param from `rows`: also before the histories were read
 */
export function useChartAnswer<N extends ChartAskName>(
  name: N,
  ask: Omit<ChartAsks[N]['input'], 'now'> | undefined,
  from: 'rows' | 'texts',
): LiveReading<ChartAsks[N]['output']> {
  const client = chartsClient();
  const state = useSyncExternalStore(client.subscribe, client.state);
  const [answered, setAnswered] = useState<{ data?: ChartAsks[N]['output']; error?: Error }>({});
  const { data } = answered;
  // Weeks and months begin with a day.
  const now = useClock(data && ask ? lastInstantAfter(data.now, 0, ask.policy.timeZone) : Infinity, ask);
  // While rows are read the version counts pieces; then it counts changes.
  const version = state.texts === 1 ? state.version : state.rows === 1 && from === 'rows' ? 'rows' : undefined;
  const [question, setQuestion] = useState<LiveQuestion<ChartAsks[N]['output']>>();
  useEffect(() => {
    if (!ask) return undefined;
    const asked = new LiveQuestion(() => client.ask(name, { ...ask, now: Date.now() }), setAnswered);
    setQuestion(asked);
    return () => asked.end();
  }, [client, name, ask]);
  useEffect(() => {
    if (version !== undefined) question?.renew();
  }, [question, version, now]);
  return { data, error: answered.error, done: state.rows * ROWS_SHARE + state.texts * (1 - ROWS_SHARE) };
}
