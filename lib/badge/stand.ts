import { isFree, nameBox } from './free-space';
import { boxesBeside, cornerBoxes, isInside, type Point, type Size } from './geometry';

/** Where the badge stands, and its distance from the name (null: in a corner, it does not follow the name). */
export interface Stand {
  point: Point;
  offset: Point | null;
}

const windowSize = (view: Window): Size => ({
  width: view.document.documentElement.clientWidth || view.innerWidth,
  height: view.innerHeight,
});

/** Finds a free place: beside the name if the name can be seen, else in a corner. */
export function findStand(view: Window, anchor: Element | null, own: Element): Stand {
  const size = windowSize(view);
  const free = (box: Parameters<typeof isInside>[0]) => isInside(box, size) && isFree(view.document, box, own);
  if (anchor?.isConnected) {
    const name = nameBox(anchor);
    const seen =
      name.width > 0 && name.x < size.width && name.y < size.height && name.x + name.width > 0 && name.y + name.height > 0;
    const beside = seen ? boxesBeside(name).find(free) : undefined;
    if (beside) return { point: beside, offset: { x: beside.x - name.x, y: beside.y - name.y } };
  }
  const corners = cornerBoxes(size);
  const [first] = corners;
  return { point: corners.find(free) ?? first ?? { x: 0, y: 0 }, offset: null };
}

export { windowSize };
