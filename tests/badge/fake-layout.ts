import { vi } from 'vitest';
import type { Box } from '@/lib/badge/geometry';

const rectOf = ({ x, y, width, height }: Box) => new DOMRect(x, y, width, height);

/**
 * Gives jsdom, which lays nothing out, what the badge asks of a layout. Later elements lie over earlier ones.
 * @param boxes of elements; all others have none
 * @param texts boxes of the text inside elements; default: the element's own
 */
export function fakeLayout(boxes: Map<Element, Box>, texts = new Map<Element, Box>()): void {
  const boxOf = (node: Node): Box => {
    const element = node instanceof Element ? node : node.parentElement;
    return (element && (texts.get(element) ?? boxes.get(element))) ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const at = (x: number, y: number) =>
    [...boxes]
      .filter(([, box]) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
      .map(([element]) => element)
      .toReversed();
  globalThis.DOMRect ??= class {
    constructor(
      readonly x: number,
      readonly y: number,
      readonly width: number,
      readonly height: number,
    ) {}
    get left() {
      return this.x;
    }
    get top() {
      return this.y;
    }
    get right() {
      return this.x + this.width;
    }
    get bottom() {
      return this.y + this.height;
    }
  } as unknown as typeof DOMRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(boxes.get(this) ?? { x: 0, y: 0, width: 0, height: 0 });
  });
  Range.prototype.getBoundingClientRect = function () {
    return rectOf(boxOf(this.startContainer));
  };
  Range.prototype.getClientRects = function () {
    return [rectOf(boxOf(this.startContainer))] as unknown as DOMRectList;
  };
  document.elementsFromPoint = at;
  document.elementFromPoint = (x, y) => at(x, y)[0] ?? null;
  globalThis.IntersectionObserver = class {
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
}
