import { BUILT_IN_CATEGORIES, type Category } from '@/lib/schema/category';

const byId = new Map<string, Category>(BUILT_IN_CATEGORIES.map((category) => [category.id, category]));

/** The category with this id; undefined for one that this version does not know. */
export const categoryOf = (id: string): Category | undefined => byId.get(id);

/** True for what may count toward cards (domain section 2). An unknown category never does: in doubt nobody is carded. */
export const isConduct = (id: string): boolean => byId.get(id)?.class === 'conduct';

/** D-good: thanks, fair play, repair of an earlier wrong. */
export const isPositive = (id: string): boolean => byId.get(id)?.class === 'positive';

/** True for the kinds of client of source A that a note may point to (S-kind). */
export const isKind = (id: string): boolean => byId.get(id)?.kind === true;
