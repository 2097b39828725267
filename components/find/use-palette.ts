import { create } from 'zustand';
import type { PageRecord } from '@/lib/messages/protocol';

/** Whom a page of ours is about; without an id while nothing was written about the record yet. */
export interface FindSubject {
  client: string | null;
  name: string;
  /** The record on the page; null: none. */
  record: PageRecord | null;
  /** A card lives: no yellow one can be issued. */
  hasCard: boolean;
}

interface PaletteState {
  isOpen: boolean;
  subject: FindSubject | null;
  open: () => void;
  close: () => void;
  setSubject: (subject: FindSubject | null) => void;
}

/** View state of the palette of one page; never stored. */
export const usePalette = create<PaletteState>((set) => ({
  isOpen: false,
  subject: null,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
  setSubject: (subject) => set({ subject }),
}));
