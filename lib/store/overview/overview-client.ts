import { BookClient } from './book-client';
import type { OverviewAsks } from './protocol';

let client: BookClient<OverviewAsks> | undefined;

/** One worker a page: whoever comes back to the overview finds everything read. */
export const overviewClient = (): BookClient<OverviewAsks> =>
  (client ??= new BookClient(new Worker(new URL('overview.worker.ts', import.meta.url), { type: 'module' })));
