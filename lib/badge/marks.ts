import type { MarkView } from '@/lib/messages/protocol';
import type { Box } from './geometry';
import type { MarksHand } from './marks-hand';
import { marksLayer } from './marks-layer';
import { markPlace } from './marks-place';
import type { BadgeTools } from './tools';

/** A link that is to be marked. */
export type MarkedLink = [element: Element, view: MarkView];

/** What belongs together: of several links to one record in it the first is marked. */
const ROW = 'tr,li,article,[role=row],[role=listitem],[role=article]';
/** So often links are measured at once between two frames; if the page moves them more often, no mark is painted. */
const MOST_AT_ONCE = 2;
/** Links are followed frame by frame until they stood still for so many. */
const CALM_FRAMES = 4;
/** What nobody tells of (a menu that opens under the pointer, a font that comes late) is found out so often, in milliseconds. */
const LOOK_MS = 250;
/** Whoever scrolls further from one frame to the next sees no marks, in pixels: browsers paint scrolled rows before any script
 * hears of it, and a mark must not stand at the neighbour's. */
const FAST = 8;
/** Scrolling has ended when there was none for so long, in milliseconds. */
const QUIET_MS = 120;
/** Widths of a mark, and of one that is the company's, in pixels. */
const WIDTH = 15;
const WIDE = 26;

export interface MarksPage {
  tools: BadgeTools;
  /** Fetches what shows the card. */
  hand: () => Promise<typeof MarksHand>;
}

/** The marks of one document: each behind the name it speaks of, or nowhere. */
export interface Marks {
  host: HTMLElement;
  /** Links have come or gone, or are to be marked otherwise. */
  update: () => void;
  /** These links are not what they were: their marks go, before the page is painted again. */
  drop: (links: readonly Element[]) => void;
  /** The page has changed and is painted soon: whatever is drawn must stand where its link stands now. */
  moved: () => void;
  /** Takes everything off the page. */
  hide: () => void;
}

/** @param links those to be marked, in the order of the document */
export function createMarks(view: Window, { tools, hand: fetchHand }: MarksPage, links: () => readonly MarkedLink[]): Marks {
  const { document: doc } = view;
  const layers = marksLayer(doc, tools);
  const { marks, host, layer, drop } = layers;
  let [frame, calm, atOnce, look, quiet] = [0, 0, 0, 0, 0];
  let following: AbortController | null = null;
  let hand: MarksHand | null = null;

  const cover = (isCovered: boolean) => (layer.style.visibility = isCovered ? 'hidden' : '');

  function stir(frames: number): void {
    calm = Math.max(calm, frames);
    frame ||= view.requestAnimationFrame(() => {
      [frame, atOnce] = [0, 0];
      if (place()) calm = CALM_FRAMES;
      if (--calm > 0) stir(0);
    });
  }

  /** Measures first and draws then. @returns how far a mark has moved, in pixels */
  function place(): number {
    if (quiet) return 0;
    const origin = layer.getBoundingClientRect();
    const rows = new Set<string | Element>();
    const placed = links().flatMap(([link, mark]) => {
      const row = link.closest(ROW);
      if (row && !rows.has(row)) rows.clear(); // links come in the order of the document
      const box = row && rows.has(mark.key) ? null : markPlace(link, mark.ofCompany ? WIDE : WIDTH, tools.hasTextUnder);
      if (box && row) rows.add(row).add(mark.key);
      return box ? [{ link, mark, box }] : [];
    });
    for (const link of marks.keys()) if (!placed.some((one) => one.link === link)) drop(link);
    let far = 0;
    for (const { link, mark, box } of placed) {
      const before = marks.get(link)?.box ?? box;
      far = Math.max(far, Math.abs(before.x - box.x), Math.abs(before.y - box.y));
      layers.put(link, mark, box, origin);
    }
    cover(false);
    hand?.check(far > 0);
    if (marks.size > 0) follow();
    else rest();
    return far;
  }

  function scrolled(): void {
    if (!quiet && place() <= FAST) return stir(CALM_FRAMES);
    cover(true);
    hand?.check(true);
    view.clearTimeout(quiet);
    quiet = view.setTimeout(() => {
      quiet = 0;
      stir(CALM_FRAMES);
    }, QUIET_MS);
  }

  /** The card is fetched when somebody points at a marked link, or comes to it by keys, for the first time. */
  async function onHand({ type, clientX: x, clientY: y }: PointerEvent, path: EventTarget[]): Promise<void> {
    const isOn = (box: Box): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    const link =
      path.find((node): node is Element => marks.has(node as Element)) ?? [...marks].find(([, { box }]) => isOn(box))?.[0];
    if (!hand && link) {
      const Hand = await fetchHand();
      if (following) hand ??= new Hand(view, layers);
    }
    hand?.on(type, link ?? null, { x, y });
  }

  /** Follows what moves the links, as long as there is any mark to keep in its place. */
  function follow(): void {
    if (following) return;
    following = new AbortController();
    const options = { capture: true, passive: true, signal: following.signal };
    view.addEventListener('scroll', scrolled, options);
    for (const type of ['pointermove', 'focusin'] as const)
      view.addEventListener(type, (event) => void onHand(event as PointerEvent, event.composedPath()), options);
    const size = new ResizeObserver(() => place());
    size.observe(doc.documentElement);
    following.signal.addEventListener('abort', () => size.disconnect());
    look = view.setInterval(() => !doc.hidden && stir(1), LOOK_MS);
  }

  function rest(): void {
    following?.abort();
    following = null;
    hand?.check(true);
    view.clearInterval(look);
    view.clearTimeout(quiet);
    quiet = 0;
  }

  return {
    host,
    update() {
      if (!host.isConnected) doc.documentElement.append(host);
      stir(CALM_FRAMES);
    },
    drop: (gone) => gone.forEach(drop),
    moved() {
      if (marks.size === 0) return;
      if (++atOnce > MOST_AT_ONCE) cover(true); // until the next frame
      else place();
      stir(CALM_FRAMES);
    },
    hide() {
      [...marks.keys()].forEach(drop);
      rest();
      view.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}
