import type { ReactNode } from 'react';
import { useSiteRules } from '@/lib/sites/hooks/use-site-rules';
import { useTabUrl } from '@/lib/sites/hooks/use-tab-url';
import { useTeachDraft } from './teach-draft';
import { TeachView } from './teach-view';

/** While a site is being taught, the panel beside it goes on with that; everywhere else it shows its usual content. */
export function TeachGuard({ tabId, children }: { tabId: number | undefined; children: ReactNode }) {
  const url = useTabUrl(tabId);
  const origin = url && /^https?:/.test(url) ? new URL(url).origin : '';
  const { draft, save, discard } = useTeachDraft(origin);
  const taught = useSiteRules();
  if (tabId === undefined || !url || !draft || !taught) return children;
  return (
    <TeachView
      key={`${origin} ${draft.edit}`}
      tabId={tabId}
      url={url}
      draft={draft}
      taught={taught}
      onDraft={save}
      onEnd={discard}
    />
  );
}
