import type { CategoryClass } from '@/lib/schema/category';
import type { Policy } from '@/lib/schema/policy';
import { categoryOf } from '../categories';

/** Class of a category, the team's own included; undefined for one that nobody here knows. */
export const classOf = (id: string, { categories }: Pick<Policy, 'categories'>): CategoryClass | undefined =>
  categoryOf(id)?.class ?? categories.find((own) => own.id === id)?.class;
