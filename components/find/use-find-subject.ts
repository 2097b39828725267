import { useEffect } from 'react';
import { usePalette } from './use-palette';

/** Tells the palette whom this view is about, for as long as it is shown: what concerns that client is offered first. */
export function useFindSubject(client: string | null | undefined, name: string | undefined, hasCard = false): void {
  const setSubject = usePalette((state) => state.setSubject);
  useEffect(() => {
    if (client === undefined || name === undefined) return undefined;
    setSubject({ client, name, hasCard });
    return () => setSubject(null);
  }, [client, name, hasCard, setSubject]);
}
