import type { Settings } from '@/lib/settings/settings';

/** Who sets and lifts legal holds and deletes for good: a manager or deputy; whoever works alone, in their own (B-manager). */
export const mayDelete = ({ work, role }: Pick<Settings, 'work' | 'role'>): boolean => work === 'alone' || role !== 'salesperson';
