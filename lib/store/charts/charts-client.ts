import { BookClient } from '../overview/book-client';
import type { ChartAsks } from './protocol';

let client: BookClient<ChartAsks> | undefined;

/** One worker a page, for charts and reports: whoever comes back to them finds everything read. */
export const chartsClient = (): BookClient<ChartAsks> =>
  (client ??= new BookClient(new Worker(new URL('charts.worker.ts', import.meta.url), { type: 'module' })));
