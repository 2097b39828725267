import { useEffect, useEffectEvent, useState } from 'react';
import { usePanelView } from '@/components/ui';
import type { PanelRequest } from '@/lib/messages/protocol';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { usePanelRequest } from '@/lib/store/hooks/use-panel-request';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { isStale } from './is-stale';
import type { Subject } from './subject';
import { viewOfRequest } from './view-of-request';

/** Carries out what a shortcut, the context menu or the popup asked for, once it is known who the client is. */
export function PanelRequests({ subject, view }: { subject: Subject; view: ClientView | null }) {
  const { tabId } = useTabContext();
  const { request, consume } = usePanelRequest(tabId);
  const open = usePanelView((state) => state.open);
  const [openedAt] = useState(() => Date.now());

  const carryOut = useEffectEvent(async (asked: PanelRequest) => {
    await consume();
    const next = isStale(asked, openedAt) ? null : viewOfRequest(asked, view);
    if (next) open(next);
  });
  const isOurs = request?.client === undefined || request.client === subject.client;
  useEffect(() => {
    if (request && isOurs) void carryOut(request);
  }, [request, isOurs]);
  return null;
}
