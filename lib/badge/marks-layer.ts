import type { MarkView } from '@/lib/messages/protocol';
import type { Box, Point } from './geometry';
import css from './marks.css?inline';
import type { BadgeTools } from './tools';

/** A mark as it stands. */
export interface Mark {
  view: MarkView;
  node: HTMLElement;
  /** In pixels of the window. */
  box: Box;
}

export interface MarksLayer {
  host: HTMLElement;
  layer: HTMLElement;
  marks: ReadonlyMap<Element, Mark>;
  /** @param origin where the layer begins: not at the window's corner if the page moves its root */
  put: (link: Element, view: MarkView, box: Box, origin: Point) => void;
  drop: (link: Element) => void;
  /** Words that the page does not get at (`silentWords`). */
  words: (className: string, words: string) => HTMLElement;
  /** Puts the sign of a status into an element, instead of whatever it holds. */
  sign: (into: HTMLElement, view: MarkView) => void;
}

/** Moves without a layout of its own, and without one that the page could measure. */
export function moveTo({ style }: HTMLElement, { x, y }: Point, origin: Point): void {
  style.transform = `translate(${Math.round(x - origin.x)}px,${Math.round(y - origin.y)}px)`;
}

/** One host for all marks of a document; it covers the window, takes no pointer and looks the same to the page whatever stands in it. */
export function marksLayer(doc: Document, { closedRoot, css: looks, silentWords, glyphs }: BadgeTools): MarksLayer {
  const marks = new Map<Element, Mark>();
  const { host, root } = closedRoot(doc, 'data-sideline-marks', looks + css);
  const layer = doc.createElement('div');
  layer.className = 'layer';
  root.append(layer);

  const words = (className: string, text: string) => silentWords(doc, className, text);
  function sign(into: HTMLElement, { kind, ofCompany }: MarkView): void {
    into.dataset.tone = kind;
    into.replaceChildren(words(ofCompany ? 'mark company' : 'mark', glyphs[kind]));
  }
  return {
    host,
    layer,
    marks,
    words,
    sign,
    put(link, view, box, origin) {
      const before = marks.get(link);
      const node = before?.node ?? doc.createElement('span');
      if (before?.view !== view) {
        node.setAttribute('role', 'img');
        node.setAttribute('aria-label', view.label);
        node.lang = view.lang;
        sign(node, view);
        layer.append(node);
      }
      moveTo(node, box, origin);
      marks.set(link, { view, box, node });
    },
    drop(link) {
      marks.get(link)?.node.remove();
      marks.delete(link);
    },
  };
}
