/** After scrolling or re-layout the free place is looked for anew once it has been quiet for so long, in milliseconds. */
const QUIET_MS = 150;

/**
 * Tells when an element may have moved: scrolling of whatever box, resizing, its own growth, and layout around it (an
 * IntersectionObserver whose root is just the element's box notices a shift without polling).
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
  const watch = () => {
    observer?.disconnect();
    const { top, left, right, bottom, width, height } = anchor.getBoundingClientRect();
    if (!width || !height) return;
    const { innerWidth, innerHeight } = view;
    const inset = [top, innerWidth - right, innerHeight - bottom, left].map((edge) => `${-Math.floor(edge)}px`).join(' ');
    let ratio: number | undefined;
    observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (ratio === undefined || ratio === entry.intersectionRatio) ratio = entry.intersectionRatio;
        else shifted();
      },
      { root: view.document, rootMargin: inset, threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    observer.observe(anchor);
  };
  const shifted = () => {
    changed();
    watch();
  };
  let first = true;
  const resizes = new ResizeObserver(() => {
    if (!first) shifted(); // the first call only says that observing began
    first = false;
  });
  resizes.observe(anchor);
  watch();
  return () => {
    observer?.disconnect();
    resizes.disconnect();
  };
}
