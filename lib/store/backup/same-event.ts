import type { AnyEvent } from '@/lib/schema/event';
import { canonical } from './canonical';

/** True if two events say the same; the order of keys does not matter. */
export const sameEvent = (a: AnyEvent, b: AnyEvent): boolean => canonical(a) === canonical(b);
