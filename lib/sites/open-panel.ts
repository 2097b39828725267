import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel (Firefox: the sidebar). Must be the first, synchronous call in the listener of a user's action:
 * after any `await` the browsers refuse. Firefox refuses it for a click in a page altogether.
 * @returns false where the browser refused
 */
export function openPanel(tabId: number | undefined): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as typeof browser & { sidebarAction?: SidebarAction };
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
