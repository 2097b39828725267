import type { OwnerLink, UrlMatch } from '@/lib/crm/contract';
import type { Refusal, StatusKind } from '@/lib/domain/state';
import type { CommandEnvelope } from './commands';

/** What a content script tells about the page it stands on. Checked in the worker: it is untrusted. */
export interface PageReport {
  url: string;
  /** null: no client here (list, log-in, "new" page …). */
  record: { match: UrlMatch; name: string; emails: string[]; phones: string[]; owners: OwnerLink[] } | null;
}

/** Where the user put the badge: distance in CSS pixels to the nearer edges of the window. */
export interface BadgePlace {
  from: { x: 'left' | 'right'; y: 'top' | 'bottom' };
  by: { x: number; y: number };
}

/** All that the page's badge is told, in words and in the user's language. */
export interface BadgeView {
  /** Record key the answer is about; an answer for an older key is dropped. */
  key: string;
  kind: StatusKind;
  /** Further statuses, marked. */
  others: StatusKind[];
  /** Visible words, e.g. "Yellow card". */
  short: string;
  /** Accessible name: everything in words, e.g. "Acme GmbH: yellow card, 3 notes — open Sideline". */
  label: string;
  /** Lines of the in-page card (Firefox): client, status, last note's date, hint. */
  card: string[];
  /** Words of the badge's own controls. */
  words: { move: string; hide: string; close: string; more: string };
  lang: 'en' | 'ru';
  /** Where the user wants it on this site; absent: beside the name. */
  place?: BadgePlace;
}

/** Something the user must know although the command was carried out; i18n key below `errors.warning.`. */
export interface CommandWarning {
  /** `clock-back`: the computer's clock lies `ms` behind the last event; the new one got that event's time. */
  code: 'clock-back';
  params: { ms: number };
}

/** `client`: id of the client's group after the command. `events`: full ids (`author:id`) of what was written, in order. */
export type CommandResult =
  | { ok: true; client: string; events: string[]; repeated: boolean; warning?: CommandWarning }
  | { ok: false; refusal: Refusal };

/**
 * Messages between the parts. `page.*` may come from content scripts, all others only from the extension's own pages;
 * the router refuses anything else (lib/messages/router.ts).
 */
export interface Protocol {
  /** content → worker. Answer null: draw no badge. */
  'page.report'(report: PageReport): BadgeView | null;
  /** content → worker: "hide here" chosen on the badge. */
  'page.hideBadge'(): void;
  /** content → worker: the badge was moved; remembered for the site. */
  'page.moveBadge'(place: BadgePlace): void;
  /** extension page → worker. */
  'command.run'(command: CommandEnvelope): CommandResult;
  /** extension page → worker: much was written at once (a backup was read in); pages on show report again. */
  'store.changed'(): void;
  /** worker → content: status, language or permission may have changed, report again. */
  'badge.refresh'(): void;
  /** worker → content: the site's permission is gone; clear away and end. */
  'badge.stop'(): void;
}

/** Raw message sent by the badge's click; handled outside the router because sidePanel.open must be the first synchronous call. */
export const BADGE_CLICK = 'sideline:badge-click';

/** A record that is shown on a tab, as the panel needs it. */
export interface PageRecord {
  key: string;
  system: string;
  kind: string;
  name: string;
  /** Absent for a candidate whose own address is not known. */
  url?: string;
  emails: string[];
  phones: string[];
}

/**
 * What stands on a tab: written by the worker to storage.session under `tab:<tabId>`, read by panel and popup
 * (lib/store/hooks/use-tab-context.ts). Absent: Sideline does not run there (unknown site or no permission).
 */
export interface TabContext {
  url: string;
  title: string;
  /** System the site belongs to; null while unknown. */
  system: string | null;
  /** Record of the page itself; null: no client here. */
  record: PageRecord | null;
  /** For a deal, ticket …: the clients it belongs to. More than one: the panel asks which. */
  candidates: PageRecord[];
  at: number;
}
export const tabContextKey = (tabId: number): string => `tab:${tabId}`;

/** What a shortcut, the context menu or the badge asked the panel to show; storage.session, consumed by the panel. */
export interface PanelRequest {
  tabId: number;
  view: 'client' | 'note' | 'yellow' | 'checklist';
  /** Whom the user looked up in the popup; absent: the client on the tab. */
  client?: string;
  quote?: string;
  evidence?: { url: string; title: string };
  at: number;
}
export const PANEL_REQUEST_KEY = 'panel-request';
