import { useLiveQuery } from 'dexie-react-hooks';
import { v4 } from 'uuid';
import type { Firm } from '@/lib/schema/firm';
import { allFirms, putFirms, removeFirm } from '../repositories/firms';

export interface Firms {
  /** By name; undefined while loading. */
  all: Firm[] | undefined;
  put: (firms: readonly Firm[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Id for a firm that is new. */
  newId: () => string;
}

/** The directory of firms that may suit a client better (A-refer); follows changes made in other windows. */
export function useFirms(): Firms {
  const all = useLiveQuery(() => allFirms());
  return { all, put: putFirms, remove: removeFirm, newId: v4 };
}
