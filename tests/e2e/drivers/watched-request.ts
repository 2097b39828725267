/** A request that a browser made over the network, refused or not. */
export interface WatchedRequest {
  url: string;
  /** Who made it: the extension, a page by its origin (in Chromium also for a content script in it), or the browser itself. */
  by: 'extension' | 'browser' | (string & {});
}
