import type { FulfilHandler } from './fulfil.ts';
import type { View } from './view.ts';
import type { WatchedRequest } from './watched-request.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A rectangle in CSS pixels of the tab's window. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The badge as a person meets it: what it is called, how it looks, where it stands. */
export interface Badge {
  /** Accessible name, e.g. "Acme GmbH: yellow card, 3 notes — open Sideline". */
  label: string;
  /** `data-tone` of its button. */
  tone: string;
  box: Box;
}

export interface LaunchOptions {
  /** Folder of the unpacked build; `null` starts the browser without it. Default: the e2e build of this browser. */
  extension?: string | null;
  headless?: boolean;
  /** Language that the browser tells pages. */
  language?: 'en' | 'ru';
  size?: { width: number; height: number };
  /** Empty folder, or that of an earlier start: a profile that outlives the browser. Default: one of its own, deleted at the end. */
  profile?: string;
  /** Notes every request of the browser, from before the extension is in it. */
  watchRequests?: boolean;
}

/**
 * One browser with the extension in it. The same specs run against both implementations, so that a difference
 * between the browsers shows as a failing test and not as a second set of specs.
 */
export interface Driver {
  readonly browser: BrowserName;
  /** Address of the extension's own pages, without a final slash. */
  readonly origin: string;
  /** What other extensions and the browser call it by. */
  readonly id: string;
  /** Opens `url` in a new tab in front and waits until it is loaded. */
  open(url: string): Promise<View>;
  /** Opens `url` in a window of its own. Unlike tabs, several windows are all visible and painted at the same time. */
  openWindow(url: string): Promise<View>;
  /** Opens `url` in a tab behind the one in front: nobody sees it, and it covers nothing. */
  openBehind(url: string): Promise<View>;
  /** Opens a page of the extension in a new tab in front, e.g. `options.html`. */
  openExtensionPage(path: string): Promise<View>;
  /** The toolbar popup, opened by the toolbar button, over the tab in front. */
  openPopup(): Promise<View>;
  /** Opens the real side panel (Firefox: sidebar) without help of the product, and gives its page. */
  openPanel(): Promise<View>;
  /** The real side panel if it is open (waits a moment for it), e.g. after a click at the badge. */
  panel(): Promise<View>;
  isPanelOpen(): Promise<boolean>;
  closePanel(): Promise<void>;
  /** The badge that can be seen on `view`, or null. @throws if there are two. */
  badge(view: View): Promise<Badge | null>;
  /** Waits for a badge with this accessible name. */
  waitForBadge(view: View, label: string | RegExp): Promise<Badge>;
  /** Results of `fn` for every element of ours (selector `host`) in the page and its frames; `fn` gets its closed shadow root. */
  onHosts<A extends unknown[], R>(
    view: View,
    host: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>[]>;
  /** Results of `fn` for every badge host of the page and its frames; `fn` gets the host's closed shadow root. */
  onBadges<A extends unknown[], R>(view: View, fn: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<Awaited<R>[]>;
  /** Runs `fn` in the page with the badge's closed shadow root. @returns null if there is no badge host. */
  callOnBadge<A extends unknown[], R>(view: View, fn: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R | null>;
  /** A trusted click in the middle of the badge. */
  clickBadge(view: View): Promise<void>;
  /** The extension API's id of the tab in front. */
  activeTabId(): Promise<number>;
  /**
   * A command of the manifest, e.g. `log-note`, as its keys give it. Chromium takes no keys outside its pages here: there
   * the event is sent to the worker, which counts as no gesture, so that the panel has to be open before.
   */
  shortcut(command: string): Promise<void>;
  /** Takes an entry of the browser's menu over the text that is selected on a page; in Chromium as with `shortcut`. */
  selectionMenu(view: View, entry: { id: string; title: string }): Promise<void>;
  /** Presses the notification that says `message`; in Chromium, where the system shows it, as with `shortcut`. @param id of it */
  pressNotification(id: string, message: string): Promise<void>;
  /** Ends the service worker (Firefox: the event page) and waits until it is gone. */
  killBackground(): Promise<void>;
  /** Installs the extension from `folder` again, over the one there: an update. The extension's own pages are gone then. */
  reinstall(folder: string): Promise<void>;
  /** Installs another extension beside it, from an unpacked folder. */
  addExtension(folder: string): Promise<void>;
  /** Takes the extension away while pages stay open. */
  uninstall(): Promise<void>;
  /** Takes the right to read any site away, as a user does in the browser's page about extensions. */
  revokeSites(): Promise<void>;
  /** Gives the right to read one site of the manifest back there. @param pattern e.g. `http://crm.localhost/*` */
  grantSite(pattern: string): Promise<void>;
  /** Answers requests; what it does not answer goes through to this machine and is refused for other hosts. */
  fulfil(handler: FulfilHandler): Promise<void>;
  /** Gives the keyboard back to the page in front, after it walked out of it into the browser's own controls. */
  focusPage(view: View): Promise<void>;
  /** What pages and the extension see as the system's colours. */
  emulateColors(scheme: 'light' | 'dark'): Promise<void>;
  /** What pages see of a person's needs: colours of their own instead of a page's, no movement. */
  emulateNeeds(view: View, needs: { forcedColors: boolean; reducedMotion: boolean }): Promise<void>;
  /** What the tab in front is laid out for: paper, or (empty) the screen. */
  emulateMedium(view: View, medium: 'print' | ''): Promise<void>;
  /** Path of the file that was saved under a name that fits; waits until it is there whole. */
  waitForDownload(name: RegExp): Promise<string>;
  /** A picture of a page, of a test that has failed: without one it goes on. */
  picture(view: View, file: string): Promise<void>;
  /** Pictures of all open pages, into a folder. */
  screenshots(folder: string): Promise<void>;
  close(): Promise<void>;
  /** All requests of the browser, if they were watched; once it is closed. */
  readonly requests: readonly WatchedRequest[];
  /** Ends the browser as the system does that runs out of memory (SIGKILL): nothing of it can say a last word. */
  kill(): Promise<void>;
  /** Settled when the browser has ended, by `close` or by its user. */
  readonly closed: Promise<void>;
}
