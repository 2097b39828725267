import { storage } from 'wxt/utils/storage';
import type { Site } from '@/lib/schema/backup';
import type { Policy } from '@/lib/schema/policy';
import type { SiteRule } from '@/lib/schema/site-rule';
import { type FixedRules, managedItem } from './managed';

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
  /** Pages that the user taught Sideline to read. */
  siteRules: SiteRule[];
  /** Origins where the badge is hidden. */
  badgeHidden: string[];
  /** Cards at links in lists show the text of the last note, not only its date. */
  listNoteText: boolean;
  /** The guard: a client's card is shown before a call (domain 7). */
  warnBeforePhoning: boolean;
  /** The form of a note points at judging words (domain 8). */
  wordingHelp: boolean;
  /** Reminders are shown by the browser, also while Sideline is closed. */
  notify: boolean;
  /** They name the client; otherwise they could be read on a shared screen without saying whom they are about. */
  notifyNames: boolean;
  policy: Policy | null;
  /** What an administrator has fixed of the policy; read with the settings, so that no reader can miss it, and never stored. */
  fixed?: FixedRules;
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
  siteRules: [],
  badgeHidden: [],
  listNoteText: false,
  warnBeforePhoning: true,
  wordingHelp: true,
  notify: true,
  notifyNames: false,
  policy: null,
};

/** Raised with every new, renamed or removed field; tests/settings/frozen/ keeps an example of each. */
export const SETTINGS_VERSION = 4;

const stored = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: SETTINGS_VERSION,
  // Step n makes version n out of version n - 1.
  migrations: {
    2: (old: object): Settings => ({ ...DEFAULT_SETTINGS, ...old }),
    3: (old: object): Settings => ({ ...DEFAULT_SETTINGS, ...old }),
    4: (old: object): Settings => ({ ...DEFAULT_SETTINGS, ...old }),
  },
});

/** As read last in this context; undefined until then. */
let known: FixedRules | undefined;

async function readFixed(): Promise<FixedRules> {
  known = (await managedItem.getValue()).fixed;
  return known;
}

const withFixed = (settings: Settings, fixed: FixedRules): Settings =>
  Object.keys(fixed).length > 0 ? { ...settings, fixed } : settings;

type OnChange = (now: Settings, before: Settings | null) => void;

function watch(onChange: OnChange): () => void {
  const unwatchStored = stored.watch((now, before) => {
    const tell = (fixed: FixedRules) => onChange(withFixed(now, fixed), before && withFixed(before, fixed));
    if (known) tell(known);
    else void readFixed().then(tell);
  });
  const unwatchManaged = managedItem.watch(({ fixed }) => {
    const before = known ?? {};
    known = fixed;
    void stored.getValue().then((settings) => onChange(withFixed(settings, fixed), withFixed(settings, before)));
  });
  return () => {
    unwatchStored();
    unwatchManaged();
  };
}

/** All preferences, versioned; one item so that a change is one write and one event. With what an administrator has fixed. */
export const settingsItem = {
  migrate: () => stored.migrate(),
  async getValue(): Promise<Settings> {
    const [settings, fixed] = await Promise.all([stored.getValue(), readFixed()]);
    return withFixed(settings, fixed);
  },
  setValue: ({ fixed: _fixed, ...settings }: Settings): Promise<void> => stored.setValue(settings),
  /** Calls back on every change, also where an administrator fixes something else. @returns stops it */
  watch,
};
