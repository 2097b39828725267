import { useMemo } from 'react';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import { overviewClient } from '../overview/overview-client';
import type { Facets } from '../overview/protocol';

export type { Facets };

/** Rows and ids fetched at a time, so that no answer takes long. */
const CHUNK = 5_000;

export interface OverviewTools {
  /** Ids of the answer from one index to another (without it), in order. */
  ids: (from: number, to: number) => Promise<string[]>;
  /** Rows by id, in their order; clients that are gone are left out. */
  rowsOf: (ids: readonly string[]) => Promise<OverviewRow[]>;
  /** What there is to filter by. */
  facets: () => Promise<Facets>;
}

async function rowsOf(ids: readonly string[]): Promise<OverviewRow[]> {
  const rows: OverviewRow[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) rows.push(...(await overviewClient().ask('rowsOf', ids.slice(at, at + CHUNK))));
  return rows;
}

/** Questions about the answer that is shown. */
export const useOverviewTools = (): OverviewTools =>
  useMemo(
    () => ({
      ids: (from, to) => overviewClient().ask('ids', { from, to }),
      rowsOf,
      facets: () => overviewClient().ask('facets', null),
    }),
    [],
  );
