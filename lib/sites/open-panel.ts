import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

const sidebar = (): SidebarAction | undefined => (browser as typeof browser & { sidebarAction?: SidebarAction }).sidebarAction;

/** Firefox: does the sidebar stand open in the window in front? Then it takes up what is asked for although it cannot be opened. */
export const isSidebarOpen = async (): Promise<boolean> => (await sidebar()?.isOpen({})) ?? false;

/**
 * Opens the side panel (Firefox: the sidebar). Must be the first, synchronous call in the listener of a user's action:
 * after any `await` the browsers refuse. Firefox refuses it for a click in a page altogether.
 * @returns false where the browser refused
 */
export function openPanel(tabId: number | undefined): Promise<boolean> {
  const { sidePanel } = browser;
  const sidebarAction = sidebar();
  const opened = (call: Promise<void>) =>
    call.then(
      () => true,
      (error: unknown) => {
        if (!/user (gesture|input)/.test(String(error))) console.warn('Sideline could not open its panel', error);
        return false;
      },
    );
  if (sidePanel && tabId !== undefined) return opened(sidePanel.open({ tabId }));
  return sidebarAction ? opened(sidebarAction.open()) : Promise.resolve(false);
}
