import type { Policy } from '@/lib/schema/policy';
import { quarterDueAt } from '../quarter';
import type { ClientState } from '../state';
import type { Reminder } from './reminder';

/**
 * C-quarter: a look at the relationship, due every quarter for every client. There are as many of them as clients: they stand in a list
 * of their own, are never announced, and count as one. `ref` is the client's id.
 */
export function clientLooks(state: ClientState, policy: Policy): Reminder[] {
  const at = quarterDueAt(state, policy);
  return at === undefined ? [] : [{ kind: 'quarter', at, ref: state.id, isCase: false }];
}
