import type { History } from './history.ts';
import { MARKED_HISTORIES } from './marked-histories.ts';
import { PARTED_HISTORIES } from './parted-histories.ts';

export interface DemoHistory {
  /** Days before today when the client was first written about. */
  first: number;
  tell: (client: History) => void;
}

/**
 * Invented histories of the demo CRM's clients by the path of their page, one for each thing a badge can say. Those of the
 * tour, `clients/1` and `clients/3`, have none.
 */
export const DEMO_HISTORIES: Record<string, DemoHistory> = { ...MARKED_HISTORIES, ...PARTED_HISTORIES };
