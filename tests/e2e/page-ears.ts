/** Functions that run in the page, as the page, from before its first line: all that it is told while a badge is about. */

export interface Ears {
  /** Events whose path leads through the badge, or that name it: in the order they came, each once in a row. */
  events: string[];
  /** What observers told of it. */
  observed: string[];
}

declare global {
  interface Window {
    ears?: Ears;
  }
}

/** Listens to every event that the browser knows of, and has every observer look at the badge. */
export function listen(): void {
  const ears: Ears = { events: [], observed: [] };
  window.ears = ears;
  const isBadge = (node: unknown): node is HTMLElement => node instanceof Element && node.hasAttribute('data-sideline-badge');
  const nameOf = (node: unknown) =>
    isBadge(node) ? 'the badge' : node instanceof Element ? node.localName : Object.prototype.toString.call(node);
  const note = (list: string[], line: string) => {
    if (list.at(-1) !== line) list.push(line);
  };
  /** Not told again: how often a browser looks depends on the machine. */
  const saw = (line: string) => {
    if (!ears.observed.includes(line)) ears.observed.push(line);
  };
  const hear = (where: string) => (event: Event) => {
    const path = event.composedPath();
    const {
      relatedTarget = null,
      offsetX,
      offsetY,
      layerX,
      layerY,
      key,
      detail,
      animationName,
      propertyName,
    } = event as unknown as Record<string, unknown>;
    if (!path.some(isBadge) && !isBadge(relatedTarget)) return;
    const said = { offsetX, offsetY, layerX, layerY, key, detail: typeof detail, animationName, propertyName };
    note(
      ears.events,
      `${where} ${event.type}: ${path.map(nameOf).join(' < ')}, from ${nameOf(relatedTarget)} ${JSON.stringify(said)}`,
    );
  };
  const types = new Set(['focusin', 'focusout', 'DOMActivate', 'fullscreenchange', 'message', 'messageerror']);
  for (const owner of [window, Document.prototype, HTMLElement.prototype, Element.prototype])
    for (const name of Object.getOwnPropertyNames(owner)) if (name.startsWith('on')) types.add(name.slice(2));
  for (const type of types) addEventListener(type, hear('window'), true);

  const resized = new ResizeObserver((entries) => {
    for (const { contentRect, borderBoxSize } of entries)
      saw(`size ${contentRect.width}x${contentRect.height} ${borderBoxSize[0]?.inlineSize ?? ''}`);
  });
  // With how much of it is seen, and in Chromium whether anything lies over it or makes it see-through.
  const options = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 };
  const shown = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const { width, height } = entry.boundingClientRect;
      saw(`seen ${entry.intersectionRatio} ${width}x${height} ${'isVisible' in entry ? String(entry.isVisible) : ''}`);
    }
  }, options);
  new MutationObserver((records) => {
    for (const { type: kind, target, attributeName, addedNodes, removedNodes } of records) {
      if (isBadge(target)) saw(`changed ${kind} ${attributeName ?? ''}`);
      if ([...removedNodes].some(isBadge)) saw('gone');
      const host = [...addedNodes].find(isBadge);
      if (!host) continue;
      saw(`come ${host.outerHTML}`);
      resized.observe(host);
      shown.observe(host);
      for (const type of types) host.addEventListener(type, hear('itself'));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // How long something took is left out here: it is another each time.
  const timed = new Set(['event', 'first-input', 'longtask', 'long-animation-frame', 'visibility-state']);
  for (const type of PerformanceObserver.supportedEntryTypes.filter((one) => !timed.has(one))) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element, sources = [] } = entry as { element?: Node; sources?: { node?: Node }[] };
        const isOurs = isBadge(element) || sources.some(({ node }) => isBadge(node)) || /extension|sideline/.test(entry.name);
        if (isOurs) saw(`measured ${type} ${entry.name}`);
      }
    }).observe({ type, buffered: true });
  }
}

/** What can be asked of the badge right now, wherever the pointer and the focus are. @throws if there is none */
export function ask(): Record<string, unknown> {
  const host = document.querySelector<HTMLElement & Record<string, unknown>>('[data-sideline-badge]');
  if (!host) throw new Error('no badge');
  const nameOf = (node: Node | null | undefined) => (node === host ? 'the badge' : (node?.nodeName ?? ''));
  const box = host.getBoundingClientRect();
  const points: string[] = [];
  for (let dx = 1; dx < box.width; dx += 7) {
    const [x, y] = [box.x + dx, box.y + box.height / 2];
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [] });
    const stack = document.elementsFromPoint(x, y).map(nameOf);
    points.push(`${stack.join(' < ')} | ${nameOf(caret?.offsetNode)} ${caret?.offset ?? ''}`);
  }
  const states = [
    ':hover',
    ':active',
    ':focus',
    ':focus-within',
    ':focus-visible',
    ':empty',
    ':has(*)',
    ':popover-open',
    ':dir(rtl)',
  ];
  const looks = [undefined, '::before', '::after', '::first-letter', '::marker'].map((pseudo) => {
    const style = getComputedStyle(host, pseudo);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
  });
  // What assistive programs are told is not for pages; what reflects it is.
  const told = [
    'role',
    'ariaLabel',
    'ariaDescription',
    'ariaExpanded',
    'ariaLive',
    'computedName',
    'computedRole',
    'title',
    'lang',
    'dir',
  ];
  return {
    box: [box.x, box.y, box.width, box.height],
    inside: [host.innerText, host.textContent, host.childNodes.length, host.shadowRoot, host.assignedSlot],
    scroll: [host.scrollWidth, host.scrollHeight, host.scrollTop, host.clientWidth, host.clientHeight],
    points: [...new Set(points)],
    states: states.filter((state) => host.matches(state)),
    isVisible: host.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }),
    looks,
    told: told.map((name) => String(host[name])),
    active: nameOf(document.activeElement),
    animations: [document.getAnimations().length, host.getAnimations({ subtree: true }).length],
    selection: [String(getSelection()), getSelection()?.rangeCount],
  };
}
