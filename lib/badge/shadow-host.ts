import css from './badge.css?inline';
import { type ClosedRoot, closedRoot } from './closed-root';
import type { Point } from './geometry';

/** Selector of the badge's own element in the page. */
export const BADGE_HOST = 'div[data-sideline-badge]';

/** Events that would otherwise reach the page's own shortcuts and "click outside" handlers. */
const KEPT_BACK = ['click', 'mousedown', 'pointerdown', 'keydown'] as const;

export interface ShadowHost extends ClosedRoot {
  moveTo(point: Point): void;
}

/** A closed root of one size, its position in a style sheet inside. Events end at it; those a page has made up get nowhere. */
export function createShadowHost(doc: Document, onEvent: (event: Event) => void): ShadowHost {
  const { host, root } = closedRoot(doc, 'data-sideline-badge', css);
  const position = doc.createElement('style');
  root.append(position);
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
