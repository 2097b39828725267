import type { View } from '../drivers/view.ts';

/** WCAG 2.2, 1.4.12: the spacing that a reader may set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Puts the text of a page apart as a reader may; `false` takes it back. */
export const spaceText = (view: View, on: boolean): Promise<void> =>
  view.evaluate(
    (css, isOn) => {
      const own = document as Document & { spacing?: CSSStyleSheet };
      if (!own.spacing) {
        own.spacing = new CSSStyleSheet();
        document.adoptedStyleSheets.push(own.spacing);
      }
      own.spacing.replaceSync(isOn ? css : '');
    },
    SPACING,
    on,
  );

/** Lays bars that stick down where they stand in the text: what they cover in part is no small target, it can be scrolled to. */
export const layBarsDown = (view: View, down: boolean): Promise<void> =>
  view.evaluate((isDown) => {
    for (const one of document.querySelectorAll<HTMLElement>(isDown ? '*' : '[data-laid]')) {
      if (isDown && getComputedStyle(one).position !== 'sticky') continue;
      one.style.position = isDown ? 'static' : '';
      one.toggleAttribute('data-laid', isDown);
    }
  }, down);

/** Waits until the page has come to rest in its new width: charts are drawn anew when they learn of it. */
export async function restAt(view: View, width: number, height = 800): Promise<void> {
  await view.resize(width, height);
  await view.waitFor(`the page to rest at ${width} px`, async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const sizes = () => [...document.querySelectorAll('canvas, main, body')].map((one) => one.scrollWidth).join();
    const before = sizes();
    for (let count = 0; count < 3; count += 1) await frame();
    return before === sizes() ? true : null;
  });
}

/**
 * Elements that stick out of the window sideways (1.4.10), in short words. What scrolls within a box of its own may: that is for
 * tables and pictures, whose meaning needs both directions, so a box that holds neither is named too.
 */
export const stickingOut = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const named = (one: Element) => one.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
    const scrolls = (one: Element) =>
      one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
    const mayScroll = 'table, canvas, svg, [role=grid], [role=table], pre';
    const boxes = [...document.body.querySelectorAll('*')].filter(scrolls);
    const odd = boxes.filter(
      (box) =>
        !/^(INPUT|TEXTAREA)$/.test(box.tagName) &&
        !box.matches(mayScroll) &&
        !box.querySelector(mayScroll) &&
        !box.closest(mayScroll),
    );
    const root = document.scrollingElement ?? document.documentElement;
    const page = root.scrollWidth > root.clientWidth + 1;
    const out = page
      ? [...document.body.querySelectorAll('*')].filter((one) => {
          const { width, right } = one.getBoundingClientRect();
          return width > 1 && right > root.clientWidth + 1 && !boxes.some((box) => box !== one && box.contains(one));
        })
      : [];
    return [...odd.map((one) => `scrolls sideways: ${named(one)}`), ...out.slice(-3).map((one) => `sticks out: ${named(one)}`)];
  });

/**
 * Text that a box with hidden overflow cuts off, in short words (1.4.4, 1.4.12). What is hidden from sight altogether is left out, and
 * what is shortened by "…" and told in full by what it stands on or leads to: cells of tables, buttons, the sentence that comes next.
 */
export const cutOff = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (right - left < 1) continue;
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, textOverflow, webkitLineClamp } = getComputedStyle(box);
        const own = box.getBoundingClientRect();
        if (webkitLineClamp !== 'none' && box.closest('[role=gridcell], button, [data-call-sentence] p')) break;
        if (own.width <= 1 || own.height <= 1 || clipPath !== 'none') break; // for screen readers alone
        if (['auto', 'scroll'].includes(overflowX) || ['auto', 'scroll'].includes(overflowY)) break;
        const sideways = overflowX !== 'visible' && textOverflow !== 'ellipsis' && (right > own.right + 2 || left < own.left - 2);
        const down = overflowY !== 'visible' && (bottom > own.bottom + 4 || top < own.top - 4);
        if (sideways || down) found.add(`cut off: ${text.slice(0, 60)} in ${box.outerHTML.slice(0, 80)}`);
      }
    }
    return [...found];
  });
