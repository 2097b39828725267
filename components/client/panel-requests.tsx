import { useEffect, useEffectEvent, useState } from 'react';
import { newNote, type NoteValues } from '@/components/notes/note-values';
import { noteDraftKey } from '@/components/notes/note-draft-key';
import { usePanelView } from '@/components/ui';
import type { PanelRequest } from '@/lib/messages/protocol';
import { useDraft } from '@/lib/store/hooks/use-draft';
import { usePanelRequest } from '@/lib/store/hooks/use-panel-request';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { draftSubject, type Subject } from './subject';
import { viewOfRequest } from './view-of-request';

/** Older requests are forgotten: a form must not open on a client long after it was asked for. */
const STALE = 5 * 60_000; // ms

/** Carries out what a shortcut, the context menu or the popup asked for, once it is known who the client is. */
export function PanelRequests({ subject, view }: { subject: Subject; view: ClientView | null }) {
  const { tabId } = useTabContext();
  const { request, consume } = usePanelRequest(tabId);
  const draft = useDraft<Partial<NoteValues>>(noteDraftKey(draftSubject(subject)));
  const open = usePanelView((state) => state.open);
  const [openedAt] = useState(() => Date.now());

  const carryOut = useEffectEvent(async (asked: PanelRequest) => {
    await consume();
    if (asked.at < openedAt - STALE) return;
    if (asked.view === 'note' && (asked.quote || asked.evidence)) await draft.save(withSelection(draft.value ?? {}, asked));
    const next = viewOfRequest(asked, view?.state ?? null);
    if (next) open(next);
  });
  const isReady = draft.value !== undefined && (request?.client === undefined || request.client === subject.client);
  useEffect(() => {
    if (request && isReady) void carryOut(request);
  }, [request, isReady]);
  return null;
}

/** The draft with the selected text and its page added; what is there already stays. */
function withSelection(draft: Partial<NoteValues>, { quote = '', evidence }: PanelRequest): Partial<NoteValues> {
  const before = { ...newNote([]), ...draft };
  const isNew = evidence && !before.evidence.some(({ url }) => url === evidence.url);
  return {
    ...draft,
    quote: before.quote.includes(quote) ? before.quote : [before.quote, quote].filter(Boolean).join('\n\n'),
    evidence: isNew ? [...before.evidence, evidence] : before.evidence,
  };
}
