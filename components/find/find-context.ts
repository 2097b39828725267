import type { PanelRequest } from '@/lib/messages/protocol';
import type { Settings } from '@/lib/settings/settings';
import type { SettingsChange } from '@/lib/settings/update-settings';

/** Where the palette was opened. `page`: any other page of ours in a tab. */
export type FindPlace = 'panel' | 'popup' | 'case' | 'dashboard' | 'page';

/** What a command may look at and do. */
export interface FindContext {
  place: FindPlace;
  language: 'en' | 'ru';
  theme: Settings['theme'];
  /** Whom a command about a client is carried out for; null: not chosen, or nothing was written about the record yet. */
  client: string | null;
  /** Shows a view of that client beside the page, or what waits for an answer. @returns false if the browser opened no panel */
  show: (view: PanelRequest['view']) => Promise<boolean>;
  /** Null: none runs or waits; `waits`: it was stopped, and is not logged yet. */
  timer: 'runs' | 'waits' | null;
  /** @returns false if it was refused */
  startTimer: () => Promise<boolean>;
  stopTimer: () => Promise<unknown>;
  /** Are there made-up clients? */
  hasSample: boolean;
  /** Adds them. @returns false if it was refused */
  addSample: () => Promise<boolean>;
  /** Opens the dashboard. @param route without `#/` */
  go: (route: string) => Promise<void>;
  /** Opens another page of ours. */
  leave: (open: () => Promise<void>) => Promise<void>;
  update: (change: SettingsChange) => Promise<unknown>;
}
