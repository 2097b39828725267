/** After scrolling or re-layout the free place is looked for anew once it has been quiet for so long, in milliseconds. */
const QUIET_MS = 150;

/**
 * Tells when an element may have moved: scrolling of whatever box, resizing, and layout around it or in it (an
 * IntersectionObserver whose root is just the element's box notices a shift or growth without polling).
 * @param moved at most once a frame. @param quiet once, after the movement ended
 * @returns stops following
 */
export function follow(view: Window, anchor: Element | null, moved: () => void, quiet: () => void): () => void {
  const stop = new AbortController();
  let frame = 0;
  let timer = 0;
  const changed = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
    view.clearTimeout(timer);
    timer = view.setTimeout(quiet, QUIET_MS);
  };
  const options = { capture: true, passive: true, signal: stop.signal };
  view.addEventListener('scroll', changed, options);
  view.addEventListener('resize', changed, options);
  const stopShift = anchor ? onShift(view, anchor, changed) : undefined;
  return () => {
    stop.abort();
    stopShift?.();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
}

function onShift(view: Window, anchor: Element, changed: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const observe = (rootMargin: string, onEntry: (entry: IntersectionObserverEntry) => void) => {
    observer?.disconnect();
    observer = new IntersectionObserver((entries) => entries.slice(-1).forEach(onEntry), {
      root: view.document,
      rootMargin,
      threshold: [0, 0.25, 0.5, 0.75, 1],
    });
    observer.observe(anchor);
  };
  const watch = ({ top, left, right, bottom, width, height }: DOMRectReadOnly) => {
    if (!width || !height) return;
    const edges = [top, view.innerWidth - right, view.innerHeight - bottom, left];
    let ratio: number | undefined;
    observe(edges.map((edge) => `${-Math.floor(edge)}px`).join(' '), (entry) => {
      ratio ??= entry.intersectionRatio;
      if (ratio !== entry.intersectionRatio) shifted();
    });
  };
  // The first entry tells the element's box without a layout of its own.
  const start = () => observe('0px', (entry) => watch(entry.boundingClientRect));
  const shifted = () => {
    changed();
    start();
  };
  start();
  return () => observer?.disconnect();
}
