import { useLiveQuery } from 'dexie-react-hooks';
import type { Money } from '@/lib/schema/ids';
import { costlyClients } from '../costly-clients';

/** A client as the lists of "Our numbers" show it. */
export interface CostlyClient {
  id: string;
  name: string;
  /** C-cost: what a year leaves. */
  value?: Money;
  /** D-time-cap: minutes over the cap. */
  overCap?: number;
  /** Minutes so far. */
  minutes: number;
}

export interface CostlyClients {
  /** C7: we lose money; the greatest loss first. */
  losing: CostlyClient[];
  /** D-time-cap: over their cap, the farthest first. */
  capped: CostlyClient[];
  /** How many there are of each, shown or not. */
  counts: { losing: number; capped: number };
}

/** Clients that cost more than they bring, and those over their time cap; undefined while they are read. */
export const useCostlyClients = (): CostlyClients | undefined => useLiveQuery(() => costlyClients());
