/** Functions that run in the page, as the page: everything it can find out about marks in a list. They use nothing from outside. */

interface ListSpy {
  events: string[];
  shifts: number;
}

declare global {
  interface Window {
    listSpy?: ListSpy;
    find(text: string, caseSensitive?: boolean, backwards?: boolean, wrap?: boolean): boolean;
  }
}

/** Notes down what the page is told while marks come and go and somebody points about. */
export function watchList(): void {
  const spy: ListSpy = { events: [], shifts: 0 };
  window.listSpy = spy;
  const nameOf = (node: unknown) =>
    node instanceof Element
      ? node.localName + [...node.getAttributeNames()].filter((name) => name.includes('sideline')).join()
      : '';
  for (const type of ['click', 'pointermove', 'pointerover', 'focusin', 'keydown', 'scroll', 'message', 'error', 'resize'])
    addEventListener(type, (event) => spy.events.push(`${type} ${event.composedPath().map(nameOf).join('<')}`), true);
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => (spy.shifts += list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: false,
    });
}

/** @param words none of which may be found */
export async function listSees(words: string[]) {
  const host = document.querySelector<HTMLElement>('[data-sideline-marks]');
  const selection = getSelection();
  if (!host || !selection) throw new Error('no marks');
  const found = words.filter((word) => {
    selection.removeAllRanges();
    return window.find(word, false, false, true);
  });
  selection.selectAllChildren(document.documentElement);
  const selected = selection.toString();
  selection.removeAllRanges();

  const grid: string[] = [];
  for (let y = 2; y < innerHeight; y += 6) {
    for (let x = 2; x < innerWidth; x += 9) {
      const all = document.elementsFromPoint(x, y);
      grid.push(`${all.length}${all[0]?.localName}${all[0] === host || all.includes(host)}`);
    }
  }
  // What lies over an element, in Chromium; marks lie over some rows only.
  type Visibility = IntersectionObserverEntry & { isVisible?: boolean };
  const isVisible = await new Promise<(boolean | undefined)[]>((resolve) => {
    const watched = [...document.querySelectorAll('td, a, tr, main')];
    const entries = new Map<Element, boolean | undefined>();
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const sight = new IntersectionObserver((list) => {
      for (const entry of list as Visibility[]) entries.set(entry.target, entry.isVisible);
    }, options);
    for (const one of watched) sight.observe(one);
    setTimeout(() => {
      sight.disconnect();
      resolve(watched.map((one) => entries.get(one)));
    }, 400);
  });
  const sizes = () => {
    const { x, y, width, height } = host.getBoundingClientRect();
    return [
      x,
      y,
      width,
      height,
      host.scrollWidth,
      host.scrollHeight,
      host.offsetWidth,
      host.clientHeight,
      host.getClientRects().length,
    ];
  };
  const computed = getComputedStyle(host);
  const sheet = document.createElement('style');
  sheet.textContent =
    '[data-sideline-marks] { all: revert !important; position: static !important; width: max-content !important; height: auto !important; overflow: auto !important; contain: none !important; pointer-events: auto !important }';
  const style = [...computed].map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
  const own = sizes();
  document.head.append(sheet);
  const forced = [...sizes(), document.elementFromPoint(400, 400) === host];
  sheet.remove();
  return {
    found,
    selected,
    grid: grid.join(),
    isVisible,
    sizes: own,
    forced,
    style,
    html: host.outerHTML,
    root: host.shadowRoot !== null,
    document: document.documentElement.outerHTML,
    text: document.documentElement.innerText + document.documentElement.textContent,
    scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    animations: document.getAnimations().length,
    globals: Object.keys(window).filter((name) => /sideline/i.test(name)),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /extension/.test(name)),
    spy: window.listSpy,
  };
}
