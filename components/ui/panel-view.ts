import { create } from 'zustand';

/**
 * What the panel shows over the client. `client` is the overview; every other view has a way back to it.
 * Rendered by components/client/client-views.tsx: `note.*` and `record.*` by components/notes and components/client,
 * `card.*` by `CardView` of components/cards, `case` by `CaseView` of components/case, `call` by `CallView` of components/call.
 */
export type PanelView =
  | { name: 'client' }
  | { name: 'note.log' }
  | { name: 'note.correct' | 'note.move' | 'note.withdraw' | 'note.paid'; ref: string }
  | { name: 'record.link' }
  /** `ref`: the card, hold or remedy spoken about; `notes`: refs to rest on; `category`: of the suggestion. */
  | { name: `card.${string}`; ref?: string; notes?: string[]; category?: string }
  | { name: 'case' | 'call'; ref: string };

interface PanelViewState {
  view: PanelView;
  open: (view: PanelView) => void;
  /** Back to the overview. */
  close: () => void;
}

/** View state of one panel; never stored. */
export const usePanelView = create<PanelViewState>((set) => ({
  view: { name: 'client' },
  open: (view) => set({ view }),
  close: () => set({ view: { name: 'client' } }),
}));
