import type { BadgeView } from '@/lib/messages/protocol';
import { button, silentWords } from './dom';
import { ASKING, GLYPHS } from './glyphs';

/** `above`, `leftward`: menu and card open to that side. */
export type BadgeState = 'quiet' | 'moving' | 'above' | 'leftward';

/** What is inside the badge's root. `main` comes first: it is what Tab reaches. */
export interface BadgeParts {
  frame: HTMLElement;
  main: HTMLButtonElement;
  more: HTMLButtonElement;
  /** Writes a status into the parts. */
  fill(view: BadgeView): void;
  /** Turns a state of the badge's looks on or off. */
  set(state: BadgeState, on: boolean): void;
}

/** The badge’s elements, unattached and without words; the caller puts them into its closed root. */
export function createBadgeParts(doc: Document): BadgeParts {
  const frame = doc.createElement('div');
  const states: Partial<Record<BadgeState, boolean>> = {};
  const main = button(doc, 'main');
  const mark = silentWords(doc, 'mark');
  const words = silentWords(doc, 'words');
  const others = silentWords(doc, 'others');
  const more = button(doc, 'more');
  more.setAttribute('aria-haspopup', 'menu');
  more.append(silentWords(doc, '', '⋮'));
  main.append(mark, words, others);
  frame.append(main, more);
  return {
    frame,
    main,
    more,
    set(state, on) {
      states[state] = on;
      const names = Object.entries(states).map(([name, isOn]) => (isOn ? ` ${name}` : ''));
      frame.className = `badge${names.join('')}`;
    },
    fill(view) {
      this.set('quiet', view.kind === 'none' && !view.asks);
      frame.lang = view.lang;
      main.dataset.tone = view.kind;
      main.setAttribute('aria-label', view.label);
      main.title = view.label;
      mark.dataset.w = view.asks ? ASKING : GLYPHS[view.kind];
      words.dataset.w = view.short;
      others.dataset.w = view.others.map((kind) => GLYPHS[kind]).join('');
      more.setAttribute('aria-label', view.words.more);
    },
  };
}
