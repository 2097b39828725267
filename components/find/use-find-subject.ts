import { useEffect } from 'react';
import type { PageRecord } from '@/lib/messages/protocol';
import { usePalette } from './use-palette';

/**
 * Tells the palette whom this view is about, for as long as it is shown: what concerns that client is offered first.
 * @param record the one on the page, if the view is about one: the timer makes it a client
 */
export function useFindSubject(
  client: string | null | undefined,
  name: string | undefined,
  hasCard = false,
  record: PageRecord | null = null,
): void {
  const setSubject = usePalette((state) => state.setSubject);
  useEffect(() => {
    if (client === undefined || name === undefined) return undefined;
    setSubject({ client, name, hasCard, record });
    return () => setSubject(null);
  }, [client, name, hasCard, record, setSubject]);
}
