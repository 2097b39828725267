import { createContext, useContext } from 'react';

export interface ClientChoice {
  /** Shows another client than the one on the page: in the panel in place, from the popup by opening the panel. */
  choose: (client: string) => void;
  /** Makes a client without a CRM page; `query`: what was searched for. Absent where there is no room for the form. */
  create?: (query: string) => void;
  /** Goes on in the table of all clients. @param query what was searched for */
  all?: (query: string) => void;
  /** Opens the panel for teaching a site. Absent in the panel. @param start what is written down for the panel before */
  teach?: (start: () => Promise<void>) => void;
}

export const ChooseClient = createContext<ClientChoice | null>(null);

/** @throws outside of panel and popup */
export function useChooseClient(): ClientChoice {
  const choice = useContext(ChooseClient);
  if (!choice) throw new Error('ChooseClient is not provided');
  return choice;
}
