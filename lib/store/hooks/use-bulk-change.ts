import { useSyncExternalStore } from 'react';
import { type BulkState, bulkRun } from '../overview/bulk-run';

export type { BulkState };

/** A change of many clients: how far it is, and how it is begun, stopped and taken back. */
export function useBulkChange() {
  const state = useSyncExternalStore(bulkRun.subscribe, bulkRun.state);
  return { state, change: bulkRun.change, undo: bulkRun.undo, stop: bulkRun.stop, close: bulkRun.close };
}
