import type { OwnerLink, Reach, UrlMatch } from '@/lib/crm/contract';
import type { Refusal, StatusKind } from '@/lib/domain/state';
import type { SiteRule } from '@/lib/schema/site-rule';
import type { CommandEnvelope } from './commands';
import type { PlaybookCommand, PlaybookResult } from './playbook-commands';

/** What a content script tells about the page it stands on. Checked in the worker: it is untrusted. */
export interface PageReport {
  url: string;
  /** Address of the record in front, where the page shows another one than its address names; of the same origin. */
  at?: string;
  /** null: no client here (list, log-in, "new" page …). */
  record: {
    match: UrlMatch;
    name: string;
    emails: string[];
    phones: string[];
    taxIds: string[];
    owners: OwnerLink[];
  } | null;
  /** Where the page shows a client without saying which record it is (`CrmAdapter.reach`). */
  reach?: Required<Reach>;
}

/** Where the user put the badge: distance in CSS pixels to the nearer edges of the window. */
export interface BadgePlace {
  from: { x: 'left' | 'right'; y: 'top' | 'bottom' };
  by: { x: number; y: number };
}

/** All that the page's badge is told, in words and in the user's language. */
export interface BadgeView {
  /** Record key the answer is about; an answer for an older key is dropped. '': the page shows no record, only the question. */
  key: string;
  /** It asks "is this …?": no status is shown, somebody known has the same e-mail, phone or tax number. */
  asks?: boolean;
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
  /** Due before a call or message to the client of this record; absent: none. */
  guard?: GuardView;
  /** Due before one to a client that the record belongs to, by record key. */
  guardsOf?: Record<string, GuardView>;
}

/** What the guard stands before (domain 7). */
export type GuardedAction = 'call' | 'write';

/** All that the guard says before a call or a message, in words and in the user's language; never a note's text. */
export interface GuardView {
  on: GuardedAction[];
  /** The first status, for its sign and colour. */
  kind: StatusKind;
  /** That status in words. */
  title: string;
  /** Whose it is, since when and until when, further statuses, the last note's date. */
  lines: string[];
  /** Clients it is about; the checklist is the first one's. */
  clients: string[];
  words: {
    before: Record<GuardedAction, string>;
    anyway: Record<GuardedAction, string>;
    checklist: string;
    hush: string;
    /** Where the checklist is to be opened, in a browser that opens no panel from a page (Firefox). */
    hint: string;
  };
  lang: 'en' | 'ru';
}

/** What a content script asks about the links on its page. Checked in the worker: it is untrusted. */
export interface MarksRequest {
  /** The document's address. */
  url: string;
  /** Absolute addresses of records, at most {@link MOST_LINKS}. */
  links: string[];
}
export const MOST_LINKS = 200;

/** What the mark at one link is told, in words and in the user's language. */
export interface MarkView {
  /** Record key of the link, worked out anew by the worker. */
  key: string;
  kind: StatusKind;
  /** The status shown is that of the company the record belongs to. */
  ofCompany: boolean;
  /** Accessible name, e.g. "Acme GmbH: yellow card, 3 notes". */
  label: string;
  /** Lines of the card on hover and focus: whose status, the date of the last note; its text only if the user wants it. */
  card: string[];
  lang: 'en' | 'ru';
  /** Due before a call or message to the client that the link names; absent: none. */
  guard?: GuardView;
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
  /**
   * content → worker: what is known of those whom links on the page name, in the order of the links; null for nobody and for
   * clients without any status. An empty answer: no marks on this site.
   */
  'page.marks'(request: MarksRequest): (MarkView | null)[];
  /** content → worker: what was taught about the sender's site; never another's. */
  'page.siteRules'(): SiteRule[];
  /** content → worker: run a part of the content script in this frame. */
  'page.load'(part: PartName): void;
  /** content → worker: "hide here" chosen on the badge. */
  'page.hideBadge'(): void;
  /** content → worker: the badge was moved; remembered for the site. */
  'page.moveBadge'(place: BadgePlace): void;
  /** content → worker: "not again today" chosen on the guard, for these clients. */
  'page.hushGuard'(clients: string[]): void;
  /** extension page → worker. */
  'command.run'(command: CommandEnvelope): CommandResult;
  /** extension page → worker: the team's own playbooks. */
  'playbook.run'(command: PlaybookCommand): PlaybookResult;
  /** extension page → worker: much was written at once (a backup was read in); pages on show report again. */
  'store.changed'(): void;
  /** extension page → worker: make a backup now; how it went stands in `backupStateItem`. */
  'backup.make'(): void;
  /** worker → content: status, language or permission may have changed, report again. */
  'badge.refresh'(): void;
  /** worker → content: the site's permission is gone; clear away and end. */
  'badge.stop'(): void;
}

/** Parts of the content script that a page is given once it needs them (entrypoints/crm.content/parts). */
export const PART_NAMES = ['more', 'marks', 'hand', 'guard'] as const;
export type PartName = (typeof PART_NAMES)[number];

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
  taxIds: string[];
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
  /** What a page without a record shows of somebody (`CrmAdapter.reach`). */
  reach?: Required<Reach>;
  at: number;
}
/** Key in the session’s storage. */
export const tabContextKey = (tabId: number): string => `tab:${tabId}`;

/** What a shortcut, the context menu or the badge asked the panel to show; storage.session, consumed by the panel. */
export interface PanelRequest {
  tabId: number;
  /** `waiting`: all that waits for an answer, whoever is on the page. */
  view: 'client' | 'note' | 'yellow' | 'checklist' | 'waiting';
  /** Whom the user looked up in the popup; absent: the client on the tab. */
  client?: string;
  quote?: string;
  evidence?: { url: string; title: string };
  at: number;
}
export const PANEL_REQUEST_KEY = 'panel-request';
