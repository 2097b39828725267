import { BUILT_IN_CATEGORIES, type Category, type CategoryClass } from '@/lib/schema/category';
import type { Policy } from '@/lib/schema/policy';

const byId = new Map<string, Category>(BUILT_IN_CATEGORIES.map((category) => [category.id, category]));

/** What the domain needs to know of a category, built-in or a team's own. */
export type KnownCategory = Pick<Category, 'id' | 'class' | 'severity'>;
type OwnCategories = Pick<Policy, 'categories'>;

/** The category with this id, built-in or of the policy; undefined for one that neither knows. */
export const categoryOf = (id: string, { categories }: OwnCategories): KnownCategory | undefined =>
  byId.get(id) ?? categories.find((category) => category.id === id);

/** Class of a note's category. undefined: nobody knows it, and it counts for nothing: in doubt nobody is carded (domain section 2). */
export const classOf = (id: string, policy: OwnCategories): CategoryClass | undefined => categoryOf(id, policy)?.class;

/** Every category, the built-in ones first, also hidden ones. */
export const allCategories = ({ categories }: OwnCategories): KnownCategory[] => [...BUILT_IN_CATEGORIES, ...categories];

/** Ids that are offered for a new note: all but the hidden ones; what was written with those stays and counts. */
export const offeredCategories = (policy: Pick<Policy, 'categories' | 'hiddenCategories'>): string[] =>
  allCategories(policy).flatMap(({ id }) => (policy.hiddenCategories.includes(id) ? [] : [id]));

interface Classed {
  class?: CategoryClass | undefined;
}

/** True for what may count toward cards (domain section 2). */
export const isConduct = (note: Classed): boolean => note.class === 'conduct';

/** D-good: thanks, fair play, repair of an earlier wrong. */
export const isPositive = (note: Classed): boolean => note.class === 'positive';

/** True for the kinds of client of source A that a note may point to (S-kind); none of a team's own is one. */
export const isKind = (id: string): boolean => byId.get(id)?.kind === true;
