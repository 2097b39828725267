import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';

interface Stop {
  /** What has the focus, in short words; '' for the page itself. */
  what: string;
  /** What is wrong with it; '' if nothing. */
  wrong: string;
  /** Its number. */
  key: string;
}

/** More presses than any view has controls: past it the keyboard is caught. */
const MOST = 250;

/** Numbers all that the Tab key should reach, and notes which of them belong together (one stop for a group of radio buttons, a grid). */
const number = (view: View): Promise<number> =>
  view.evaluate(() => {
    const wanted =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable=true]';
    const modal = document.querySelector('[role=dialog], [role=alertdialog]');
    const all = [...(modal ?? document).querySelectorAll<HTMLElement>(wanted)].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        !one.closest('[inert], [hidden], [aria-hidden=true]'),
    );
    all.forEach((one, index) => {
      one.dataset.stop = String(index);
    });
    return all.length;
  });

/** What has the focus now: is it to be seen, with a line around it, and not covered (2.4.7, 2.4.11)? */
const look = (view: View): Promise<Stop> =>
  view.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return { what: '', wrong: '', key: '' };
    const what = one.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    one.dataset.reached = '';
    // Ticks and choices are drawn by their label, with the input hidden in it.
    const seen = one.closest<HTMLElement>('label, [data-rac][data-focus-visible]:has(> button)') ?? one;
    const box = seen.getBoundingClientRect();
    const isLined = [one, seen, ...seen.querySelectorAll('*'), seen.parentElement ?? seen].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    });
    // The parts of a date turn dark instead, as selected text does.
    const isFilled = one.matches('[role=spinbutton]') && getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)';
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y) => [box.x + box.width * x, box.y + box.height * y] as const),
    );
    const isInSight = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (seen.contains(hit) || hit.contains(seen));
    });
    const wrong = [
      ...(isLined || isFilled ? [] : ['no line around it']),
      ...(isInSight ? [] : ['out of sight or covered']),
      ...(box.width < 1 || box.height < 1 ? ['no size'] : []),
    ];
    return { what, wrong: wrong.join(', '), key: one.dataset.stop ?? what };
  });

/** Controls that Tab never reached; radio buttons, rows and the like are reached by arrows within their group. */
const missed = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const group = '[role=radiogroup], [role=grid], [role=listbox], [role=tablist], [role=toolbar], fieldset';
    return [...document.querySelectorAll<HTMLElement>('[data-stop]:not([data-reached])')]
      .filter((one) => {
        const inputs = one.matches('[type=radio]') ? document.getElementsByName((one as HTMLInputElement).name) : [];
        if ([...inputs].some((other) => other.dataset.reached !== undefined)) return false;
        return !one.closest(group)?.querySelector('[data-reached]');
      })
      .map((one) => `never reached: ${one.outerHTML.replace(/\s+/g, ' ').slice(0, 160)}`);
  });

/**
 * Walks through a view by the Tab key until the focus has come round (2.1.1, 2.1.2, 2.4.3).
 * @returns what is wrong, in short words; empty if all is well
 */
export async function tabThrough(driver: Driver, view: View): Promise<string[]> {
  await view.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await number(view);
  const wrong: string[] = [];
  const seen = new Set<string>();
  let left = 0; // times that the focus went to the page itself or the browser
  for (let count = 0; count < MOST; count += 1) {
    await view.press('Tab');
    const stop = await look(view);
    if (stop.what === '') {
      if ((left += 1) > 2) break;
      await driver.focusPage(view);
      continue;
    }
    if (seen.has(stop.key)) break; // round again
    seen.add(stop.key);
    if (stop.wrong) wrong.push(`${stop.wrong}: ${stop.what}`);
  }
  return [...wrong, ...(await missed(view))];
}
