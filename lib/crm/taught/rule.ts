/** Names for the parts of a rule; the schema (lib/schema/site-rule.ts) is their only source. */
import type { SiteRule } from '@/lib/schema/site-rule';

export type { SiteRule, TaughtKind } from '@/lib/schema/site-rule';
export type RecordRule = SiteRule['record'];
export type AddressShape = RecordRule['at'];
export type PlaceShape = Omit<AddressShape, 'hash'>;
export type PathPart = PlaceShape['path'][number];
export type QueryPart = PlaceShape['query'][number];
export type IdPart = Extract<PathPart, { part: 'id' }>;

/** Id of the system that all taught pages belong to. */
export const TAUGHT = 'taught';
