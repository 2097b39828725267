import { create } from 'zustand';
import type { Suggestion } from '@/lib/domain/state';
import type { PlaybookKind } from '@/lib/schema/playbook';

/**
 * What the panel shows over the client. `client` is the overview; every other view is a form with a way back to it.
 * `card.*` is rendered by `CardView` of components/cards, `case` and `call` by components/case and components/call,
 * the others by components/client/client-views.tsx.
 */
export type PanelView =
  | { name: 'client' }
  /** `selection`: text selected on a page, to be filled in; `category`: preselected, e.g. by a suggestion. */
  | { name: 'note.log'; selection?: { quote?: string; evidence?: { url: string; title: string } }; category?: string }
  | { name: 'note.correct' | 'note.move' | 'note.withdraw' | 'note.paid'; ref: string }
  | { name: 'record.link' | 'profile' | 'agreement' }
  /** What the client is worth, the time it takes, how near it is to the ideal, whether the relationship grows (components/worth). */
  | { name: 'worth' | 'time' | 'rating' | 'quarter' }
  | { name: 'time.withdraw'; ref: string }
  /** `ref`: the card, hold or remedy spoken about; `notes`: refs to rest on; the rest as in the suggestion. */
  | ({ name: `card.${string}`; ref?: string; notes?: string[] } & Pick<Suggestion, 'category' | 'talk' | 'remedy'>)
  /** `talks`: the list of talks with words for them; `words`: those of one. */
  | { name: 'talks' }
  /** B-staff, B-public: ask, or answer what was asked; `answer.send`: the answer to somebody else's question goes back as a file. */
  | { name: 'attention.ask' | 'quarrel.weigh' }
  | { name: 'attention.answer' | 'quarrel.decide'; ref: string }
  | { name: 'answer.send'; ref: string }
  | { name: 'words'; kind: PlaybookKind }
  | { name: 'case' | 'call' | 'rehearsal'; ref: string };

interface PanelViewState {
  /** The client or record the views belong to: a form never moves over to another client. */
  subject: string;
  /** Open views over the overview, the topmost last. */
  stack: PanelView[];
  /** The topmost view. */
  view: PanelView;
  /** What had the focus in the overview when the first view was opened; gets it back. */
  opener: Element | null;
  /** Another client is shown: back to its overview. */
  enter: (subject: string) => void;
  open: (view: PanelView) => void;
  /** Back to the view below, at last to the overview. */
  close: () => void;
}

const OVERVIEW: PanelView = { name: 'client' };

/** What has the focus; for an item of a menu, which goes away, the button that opened the menu. */
function focused(): Element | null {
  const menu = document.activeElement?.closest('[role="menu"]');
  return menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : document.activeElement;
}

/** View state of one panel; never stored. */
export const usePanelView = create<PanelViewState>((set) => ({
  subject: '',
  stack: [],
  view: OVERVIEW,
  opener: null,
  enter: (subject) => set((now) => (now.subject === subject ? now : { subject, stack: [], view: OVERVIEW, opener: null })),
  open: (view) =>
    set(({ stack, opener }) => {
      if (view.name === 'client') return { stack: [], view };
      // A form that is open already is opened anew, not twice.
      const below = stack.at(-1)?.name === view.name ? stack.slice(0, -1) : stack;
      return { stack: [...below, view], view, opener: stack.length === 0 ? focused() : opener };
    }),
  close: () =>
    set(({ stack }) => {
      const below = stack.slice(0, -1);
      return { stack: below, view: below.at(-1) ?? OVERVIEW };
    }),
}));
