import type { Money } from '@/lib/schema/ids';
import type { StatusKind } from '../state';

/** What the overview knows of a client: the part of its row (lib/store/rows.ts) that is shown, sorted and filtered by. */
export interface OverviewRow {
  id: string;
  name: string;
  kinds: StatusKind[];
  noteCount: number;
  /** Points, points 30 days before, and burden: at `computedAt`. */
  points: number;
  pointsBefore?: number;
  burden: number;
  computedAt: number;
  lastNoteAt?: number;
  reviewAt?: number;
  /** Earliest instant at which something is to be brought to mind. */
  remindAt?: number;
  waitingSince?: number;
  value?: Money;
  minutes: number;
  /** S-kind: id of a category. */
  kind?: string;
  lead?: boolean;
  /** A made-up client (docs/decisions/0026-examples.md). */
  isMadeUp?: boolean;
  owner?: string;
  systems: string[];
  partedAt?: number;
  lastEventAt: number;
}
