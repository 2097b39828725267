import type { CrmAdapter } from '@/lib/crm/contract';
import type { Front } from '@/lib/detect/whose-call';
import type { GuardView } from '@/lib/messages/protocol';
import type { Guard } from './guard';
import { part } from './parts';

/** Whose guards are due in this document. */
export interface Guards {
  readonly adapter: CrmAdapter;
  /** By record key; absent or undefined: a client without one. Empty once the script has ended. */
  readonly due: Map<string, GuardView | undefined>;
  /** The record in front of the page, once the worker has answered for it. */
  front?: Front | null;
  /** Stands guard; fetched with the first guard that is due, before anything is pressed. */
  post?: Guard;
}

/** Takes in what the worker says of records, by their keys. @throws Error if nobody could be posted: asked again, it is tried again */
export async function learnGuards(guards: Guards, told: Record<string, GuardView | undefined>): Promise<void> {
  let wanted;
  for (const key in told) {
    guards.due.set(key, told[key]);
    wanted ||= told[key];
  }
  if (wanted) (await part('guard'))(guards);
}
