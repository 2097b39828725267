import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SiteRule } from '@/lib/crm/taught/rule';
import { openPanel } from '@/lib/sites/open-panel';
import { useTeachDraft } from './teach-draft';

/** Opens the site in a new tab with the panel beside it, which then asks for the name of the rule anew. */
export function usePointAgain(rule: SiteRule): () => Promise<void> {
  const { save } = useTeachDraft(rule.origin);
  const [own, setOwn] = useState<number>();
  useEffect(() => {
    void browser.tabs.getCurrent().then((tab) => setOwn(tab?.id));
  }, []);
  return async () => {
    const opening = openPanel(own); // first: the browsers count the click only now
    await save({ v: 1, looks: [], title: rule.title, kind: rule.kind, edit: rule.id });
    await opening;
    await browser.tabs.create({ url: rule.origin });
  };
}
