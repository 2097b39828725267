import { createContext, useContext } from 'react';

/** Shows another client than the one on the page: in the panel in place, from the popup by opening the panel. */
export const ChooseClient = createContext<((client: string) => void) | null>(null);

/** @returns what to call with the id of the client to show @throws outside of panel and popup */
export function useChooseClient(): (client: string) => void {
  const choose = useContext(ChooseClient);
  if (!choose) throw new Error('ChooseClient is not provided');
  return choose;
}
