import type { FirefoxChrome } from './firefox-chrome.ts';
import type { WatchedRequest } from './watched-request.ts';

interface Policy {
  id: string;
}
interface Channel {
  URI: { spec: string };
  loadInfo: {
    triggeringPrincipal: {
      isSystemPrincipal: boolean;
      originNoSuffix: string;
      addonPolicy: Policy | null;
      contentScriptAddonPolicy: Policy | null;
    };
  };
}
declare const Ci: { nsIHttpChannel: object };
declare const Services: {
  obs: { addObserver(observer: (subject: { QueryInterface(kind: object): Channel }) => void, topic: string): void };
};
type Watching = typeof globalThis & { sidelineRequests?: WatchedRequest[] };

/** Has Firefox note every request from now on, of tabs, workers, the extension and itself. */
export async function watchFirefoxRequests(chrome: FirefoxChrome, geckoId: string): Promise<void> {
  await chrome.evaluate((id) => {
    const seen: WatchedRequest[] = ((globalThis as Watching).sidelineRequests = []);
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const who = loadInfo.triggeringPrincipal;
      const extension = who.addonPolicy ?? who.contentScriptAddonPolicy;
      const by = who.isSystemPrincipal ? 'browser' : extension?.id === id ? 'extension' : who.originNoSuffix;
      seen.push({ url: URI.spec, by });
    }, 'http-on-modify-request');
    return null;
  }, geckoId);
}

/** What it has noted. */
export const firefoxRequests = (chrome: FirefoxChrome): Promise<WatchedRequest[]> =>
  chrome.evaluate(() => (globalThis as Watching).sidelineRequests ?? []);
