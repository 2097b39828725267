import { create } from 'zustand';

interface Announcements {
  /** A new object each time, so that the same words said twice are shown and read twice. */
  latest: { turn: number; message: string } | null;
  /** Stays until it is closed. */
  warning: string | null;
  say: (message: string) => void;
  warn: (message: string) => void;
  clear: () => void;
  clearWarning: () => void;
}

/** What was just done, shown for a while at the foot of the page and read out by screen readers. View state only. */
export const useAnnouncements = create<Announcements>((set) => ({
  latest: null,
  warning: null,
  say: (message) => set(({ latest }) => ({ latest: { turn: (latest?.turn ?? 0) + 1, message } })),
  warn: (warning) => set({ warning }),
  clear: () => set({ latest: null }),
  clearWarning: () => set({ warning: null }),
}));

/** Says in the live region what was done, e.g. `announce(t('notes:saved'))`. */
export const announce = (message: string): void => useAnnouncements.getState().say(message);
