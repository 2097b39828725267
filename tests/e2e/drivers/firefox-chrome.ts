import type { Bidi } from './bidi.ts';
import { asJson, callOf, fromJson } from './expression.ts';

/**
 * Functions below run with the browser's own rights ("chrome scope"). Only names that the tests need are declared.
 */
type XulBrowser = HTMLElement & { permanentKey?: object };
type Navigables = { getBrowserById(id: string): XulBrowser | null; getIdForBrowser(browser: XulBrowser): string };
type AdoptingNavigables = Navigables & { adopted?: Map<string, XulBrowser> };

declare const gBrowser: { selectedBrowser: XulBrowser };
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };

/** The browser's window itself, as a place to run code. */
export class FirefoxChrome {
  constructor(private readonly bidi: Bidi) {}

  private async context(): Promise<string> {
    type Tree = { contexts: { context: string }[] };
    const { contexts } = await this.bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const first = contexts[0];
    if (!first) throw new Error('no browser window');
    return first.context;
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return fromJson<R>(await this.bidi.evaluate(await this.context(), asJson(callOf(fn, args))));
  }

  /**
   * Side bar and popup are pages, but BiDi counts tabs only. This makes it count the one that stands in `selector`
   * too, so that it can be read, clicked and photographed like a tab.
   * @returns its browsing context, or null if it is not open
   */
  adopt(kind: 'sidebar' | 'popup', url: string): Promise<string | null> {
    return this.evaluate(
      (wantedKind, start) => {
        const { NavigableManager } = ChromeUtils.importESModule(
          'chrome://remote/content/shared/NavigableManager.sys.mjs',
        ) as unknown as { NavigableManager: AdoptingNavigables };
        const sidebar = (document.getElementById('sidebar') as HTMLIFrameElement | null)?.contentDocument;
        const browsers = [document, sidebar].flatMap((doc) => [
          ...(doc?.querySelectorAll<XulBrowser & { currentURI: { spec: string } }>(
            `browser[webextension-view-type="${wantedKind}"]`,
          ) ?? []),
        ]);
        const found = browsers.findLast((one) => one.currentURI?.spec.startsWith(start));
        if (!found) return null;
        if (!NavigableManager.adopted) {
          const adopted = (NavigableManager.adopted = new Map());
          const original = NavigableManager.getBrowserById.bind(NavigableManager);
          NavigableManager.getBrowserById = (id) => adopted.get(id) ?? original(id);
        }
        found.permanentKey ??= {};
        const id = NavigableManager.getIdForBrowser(found);
        NavigableManager.adopted.set(id, found);
        return id;
      },
      kind,
      url,
    );
  }

  /** Chooses in the menu that a right click has opened. @returns false while it is not there */
  takeFromContextMenu(title: string): Promise<boolean> {
    return this.evaluate((label) => {
      type Menu = HTMLElement & { state: string; activateItem(item: Element): void };
      const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
      const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find((one) => one.getAttribute('label') === label);
      if (menu?.state !== 'open' || !item) return false;
      menu.activateItem(item);
      return true;
    }, title);
  }

  /** Gives the keyboard to an adopted page, or to the tab in front (`null`): input of the protocol alone does not move it. */
  focus(context: string | null): Promise<void> {
    return this.evaluate((id) => {
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      ) as unknown as { NavigableManager: AdoptingNavigables };
      const browser = id === null ? gBrowser.selectedBrowser : NavigableManager.adopted?.get(id);
      if (document.activeElement !== browser) browser?.focus();
    }, context);
  }
}
