import { storage } from 'wxt/utils/storage';
import type { Site } from '@/lib/schema/backup';
import type { Policy } from '@/lib/schema/policy';

export type Role = 'salesperson' | 'manager' | 'deputy';

export interface Settings {
  /** Random local handle; stays in every event. Empty until first run or the first write made it. */
  author: string;
  name: string;
  role: Role;
  /** `alone`: the one user confirms a red card by a code; `team`: a salesperson's proposal waits for a manager. */
  work: 'alone' | 'team';
  language: 'auto' | 'en' | 'ru';
  theme: 'auto' | 'light' | 'dark';
  firstRunDone: boolean;
  /** Systems chosen as "my CRMs". */
  systems: string[];
  /** Own hosts and the system that runs there. */
  sites: Site[];
  /** Origins where the badge is hidden. */
  badgeHidden: string[];
  policy: Policy | null;
}

export const DEFAULT_SETTINGS: Settings = {
  author: '',
  name: '',
  role: 'salesperson',
  work: 'alone',
  language: 'auto',
  theme: 'auto',
  firstRunDone: false,
  systems: [],
  sites: [],
  badgeHidden: [],
  policy: null,
};

/** Raised with every new, renamed or removed field; tests/settings/frozen/ keeps an example of each. */
export const SETTINGS_VERSION = 1;

/** All preferences, versioned; one item so that a change is one write and one event. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: SETTINGS_VERSION,
  // Step n makes version n out of version n - 1.
  migrations: {},
});
