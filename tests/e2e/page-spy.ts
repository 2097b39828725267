/** Functions that run in the page, as the page: everything they can find out about a badge. They use nothing from outside. */

interface Spy {
  events: string[];
  mutations: string[];
}

declare global {
  interface Window {
    spy?: Spy;
    /** Not in TypeScript's library: finds text as the browser's own search does. */
    find(text: string, caseSensitive?: boolean, backwards?: boolean, wrap?: boolean): boolean;
  }
}

/** Notes down events and mutations that have to do with the badge. */
export function watchEvents(): void {
  const spy: Spy = { events: [], mutations: [] };
  window.spy = spy;
  const isBadge = (node: unknown): node is Element => node instanceof Element && node.hasAttribute('data-sideline-badge');
  const nameOf = (node: unknown) =>
    isBadge(node) ? 'the badge' : node instanceof Element ? node.localName : Object.prototype.toString.call(node);
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'input', 'message', 'storage']) {
    window.addEventListener(
      type,
      (event) => {
        const path = event.composedPath().map(nameOf);
        if (path.includes('the badge') || type === 'message') spy.events.push(`${type}: ${path.join(' < ')}`);
      },
      true,
    );
  }
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      if (isBadge(target)) spy.mutations.push(`${type} ${attributeName ?? ''}`); // that it comes and goes may be seen
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

export interface Seen {
  found: string[];
  selected: string[];
  text: string[];
  html: string;
  root: boolean;
  size: number[];
  /** Its size after the page's own style sheet has tried to change it. */
  sizeAgainstTheWill: number[];
  scroll: number[];
  style: string;
  properties: string[];
  /** What stands at points all over it. */
  under: string[];
  caret: string[];
  animations: number;
  focus: string;
  globals: string[];
  resources: string[];
  spy: Spy | undefined;
}

/** @param words that must not be found. @throws if there is no badge */
export function pageSees(words: string[]): Seen {
  const host = document.querySelector<HTMLElement>('[data-sideline-badge]');
  const selection = getSelection();
  if (!host || !selection) throw new Error('no badge');
  const nameOf = (element: Element | null) => (element === host ? 'the badge' : (element?.localName ?? ''));
  const focus = nameOf(document.activeElement);
  const own = document.body.innerText;
  const ofBadge = words.filter((word) => !own.includes(word));

  const found = ofBadge.filter((word) => {
    selection.removeAllRanges();
    return window.find(word, false, false, true);
  });
  const selections: string[] = [];
  selection.selectAllChildren(document.documentElement);
  selections.push(selection.toString());
  document.execCommand('selectAll');
  selections.push(selection.toString());
  const range = document.createRange();
  range.selectNode(host);
  selection.removeAllRanges();
  selection.addRange(range);
  selections.push(selection.toString());
  selection.removeAllRanges();

  const texts = [
    document.documentElement.innerText,
    document.documentElement.textContent ?? '',
    host.innerText,
    document.documentElement.outerHTML,
  ];
  const { x, y, width, height } = host.getBoundingClientRect();
  const under = new Set<string>();
  const caret = new Set<string>();
  for (let dx = 1; dx < width; dx += 7) {
    for (let dy = 1; dy < height; dy += 5) {
      under.add(nameOf(document.elementFromPoint(x + dx, y + dy)));
      caret.add(document.caretRangeFromPoint?.(x + dx, y + dy)?.startContainer.nodeName ?? '');
    }
  }
  const computed = getComputedStyle(host);
  const style = [...computed].map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
  const sheet = document.createElement('style');
  sheet.textContent =
    '[data-sideline-badge] { all: revert !important; position: static !important; width: auto !important; font-size: 60px !important; inline-size: max-content !important }';
  document.head.append(sheet);
  const forced = host.getBoundingClientRect();
  sheet.remove();
  return {
    found,
    selected: ofBadge.filter((word) => selections.some((text) => text.includes(word))),
    text: ofBadge.filter((word) => texts.some((text) => text.includes(word))),
    html: host.outerHTML,
    root: host.shadowRoot !== null,
    size: [width, height],
    sizeAgainstTheWill: [forced.width, forced.height],
    scroll: [host.scrollWidth, host.scrollHeight, host.offsetWidth, host.offsetHeight, host.getClientRects().length],
    style,
    properties: [...Object.getOwnPropertyNames(host), ...host.getAttributeNames()],
    under: [...under],
    caret: [...caret],
    animations: document.getAnimations().length,
    focus,
    globals: Object.keys(window).filter((name) => /sideline/i.test(name)),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /extension/.test(name)),
    spy: window.spy,
  };
}
