import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Id of the active tab of this page's window; follows the user's switching.
 * @param pinned a tab to stay with instead
 * @returns undefined while unknown
 */
export function useActiveTab(pinned: number | undefined): number | undefined {
  const [active, setActive] = useState<number | undefined>(pinned);
  useEffect(() => {
    if (pinned !== undefined) {
      setActive(pinned);
      return;
    }
    let latest = 0; // answers can overtake each other when the user switches fast
    const follow = async (): Promise<void> => {
      const mine = (latest += 1);
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (mine === latest) setActive(tab?.id);
    };
    const onSwitch = (): void => void follow();
    onSwitch();
    browser.tabs.onActivated.addListener(onSwitch);
    browser.windows?.onFocusChanged.addListener(onSwitch);
    return () => {
      latest += 1;
      browser.tabs.onActivated.removeListener(onSwitch);
      browser.windows?.onFocusChanged.removeListener(onSwitch);
    };
  }, [pinned]);
  return active;
}
