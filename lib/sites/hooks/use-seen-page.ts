import { useEffect, useState } from 'react';
import type { SiteRule } from '@/lib/crm/taught/rule';
import type { SeenPage } from '@/lib/crm/teach/teach-part';
import { seePage } from '../ask-taught-page';

/** How often the page is looked at while somebody teaches, in milliseconds. */
const EVERY = 500;
/** Looks alike in a row after which a page stands still: pages go on showing the client before for a while. */
const STEADY = 3;
/** The same before something bad is said of it: content of another client may stand there up to 3.5 s. */
const SURE = 9;

export interface Seen extends SeenPage {
  isSteady: boolean;
  isSure: boolean;
}

/**
 * What stands on the page in a tab, followed while it is shown.
 * @param selectors of the name. @param rule what has been worked out so far
 * @returns undefined until the first look, null while nothing can be seen there
 */
export function useSeenPage(tabId: number, selectors: readonly string[], rule: SiteRule | null): Seen | null | undefined {
  const [seen, setSeen] = useState<Seen | null>();
  const asked = JSON.stringify({ selectors, rule });
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    let alike = 0;
    const given = JSON.parse(asked) as { selectors: string[]; rule: SiteRule | null };
    const look = async (): Promise<void> => {
      const page = await seePage(tabId, given.selectors, given.rule);
      if (!current) return;
      const text = JSON.stringify(page);
      alike = text === last ? alike + 1 : 0;
      last = text;
      setSeen(page && { ...page, isSteady: alike >= STEADY, isSure: alike >= SURE });
      timer = setTimeout(() => void look(), EVERY);
    };
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [tabId, asked]);
  return seen;
}
