import css from './badge.css?inline';
import type { Point } from './geometry';

/** Selector of the badge's own element in the page. */
export const BADGE_HOST = 'div[data-sideline-badge]';

/** Events that would otherwise reach the page's own shortcuts and "click outside" handlers. */
const KEPT_BACK = ['click', 'mousedown', 'pointerdown', 'keydown'] as const;

export interface ShadowHost {
  host: HTMLElement;
  root: ShadowRoot;
  moveTo(point: Point): void;
}

/** Takes away hosts that a dead copy of this script has left behind (an update leaves them standing in Firefox). */
export function removeLeftovers(doc: Document): void {
  for (let old = doc.querySelector(BADGE_HOST); old; old = doc.querySelector(BADGE_HOST)) old.remove();
}

/**
 * An element with a closed root and nothing to read on it: no attribute that varies, one size, position in a style sheet
 * inside. Not an element with a name of its own: a page could define that name, and `ElementInternals` would hand it the
 * closed root. Events end at its root; those a page has made up get nowhere.
 */
export function createShadowHost(doc: Document, onEvent: (event: Event) => void): ShadowHost {
  const host = doc.createElement('div');
  host.setAttribute('data-sideline-badge', '');
  const root = host.attachShadow({ mode: 'closed' });
  const look = doc.createElement('style');
  look.textContent = css;
  const position = doc.createElement('style');
  root.append(look, position);
  for (const type of KEPT_BACK) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (event.isTrusted) onEvent(event);
    });
  }
  return {
    host,
    root,
    moveTo: ({ x, y }) => {
      position.textContent = `:host{left:${Math.round(x)}px!important;top:${Math.round(y)}px!important}`;
    },
  };
}
