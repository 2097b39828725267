import type { Firm } from '@/lib/schema/firm';
import { firmKey } from './tidy-firm';

/** Firms of a backup that are not here yet, by id and by name; what is here has precedence. */
export function newFirms(theirs: readonly Firm[], ours: readonly Firm[]): Firm[] {
  const known = new Set(ours.flatMap(({ id, name }) => [id, firmKey(name)]));
  return theirs.filter(({ id, name }) => !known.has(id) && !known.has(firmKey(name)));
}
