import { useState } from 'react';
import { isStale } from '@/components/client/is-stale';
import type { PanelRequest } from '@/lib/messages/protocol';
import { usePanelRequest } from '@/lib/store/hooks/use-panel-request';

/** The checklist that a guard in the page could not open (Firefox), and whose; null: none was asked for lately. */
export function usePendingChecklist(tabId: number | undefined): PanelRequest | null {
  const { request } = usePanelRequest(tabId);
  const [now] = useState(() => Date.now());
  return request?.view === 'checklist' && !isStale(request, now) ? request : null;
}
