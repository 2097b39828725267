import type { EventDraft } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { ClientState, Refusal } from '../state';

export type Role = 'salesperson' | 'manager' | 'deputy';

export interface PlanContext {
  /** The client as it stands; null for one about whom nothing was written yet. */
  state: ClientState | null;
  /** Client id that new events are written for. */
  client: string;
  policy: Policy;
  /** Handle and name in the settings of whoever acts. */
  author: string;
  name: string;
  /** Role in the settings of whoever acts. */
  role: Role;
  /** `alone`: the one user is the manager too (B-manager). */
  work: 'alone' | 'team';
  /** Instant in ms. */
  now: number;
}

/** Events to append in one transaction, each still to pass the gates on the state after those before it; or why there are none. */
export type Plan = { drafts: EventDraft[]; refusal?: undefined } | { refusal: Refusal; drafts?: undefined };
