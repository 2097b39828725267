import { create } from 'zustand';

/**
 * What the panel shows over the client. `client` is the overview; every other view is a form with a way back to it.
 * `card.*` is rendered by `CardView` of components/cards, `case` and `call` by components/case and components/call,
 * the others by components/client/client-views.tsx.
 */
export type PanelView =
  | { name: 'client' }
  | { name: 'note.log' }
  | { name: 'note.correct' | 'note.move' | 'note.withdraw' | 'note.paid'; ref: string }
  | { name: 'record.link' | 'profile' | 'agreement' }
  /** `ref`: the card, hold or remedy spoken about; `notes`: refs to rest on; `category`: that of the suggestion. */
  | { name: `card.${string}`; ref?: string; notes?: string[]; category?: string }
  | { name: 'case' | 'call'; ref: string };

interface PanelViewState {
  /** The client or record the view belongs to: a form never moves over to another client. */
  subject: string;
  view: PanelView;
  /** What had the focus when the view was opened; gets it back. */
  opener: Element | null;
  /** Another client is shown: back to its overview. */
  enter: (subject: string) => void;
  open: (view: PanelView) => void;
  /** Back to the overview. */
  close: () => void;
}

/** What has the focus; for an item of a menu, which goes away, the button that opened the menu. */
function focused(): Element | null {
  const menu = document.activeElement?.closest('[role="menu"]');
  return menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : document.activeElement;
}

/** View state of one panel; never stored. */
export const usePanelView = create<PanelViewState>((set) => ({
  subject: '',
  view: { name: 'client' },
  opener: null,
  enter: (subject) => set((now) => (now.subject === subject ? now : { subject, view: { name: 'client' }, opener: null })),
  open: (view) => set((now) => ({ view, opener: now.view.name === 'client' ? focused() : now.opener })),
  close: () => set({ view: { name: 'client' } }),
}));
