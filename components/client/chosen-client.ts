import { create } from 'zustand';

interface ChosenClient {
  /** Client that the user looked up, instead of the one on the page. */
  client: string | null;
  choose: (client: string) => void;
  /** Follow the page again. */
  follow: () => void;
}

/** View state of one panel: whom the user chose to see. Dropped as soon as the page shows another record. */
export const useChosenClient = create<ChosenClient>((set) => ({
  client: null,
  choose: (client) => set({ client }),
  follow: () => set({ client: null }),
}));
