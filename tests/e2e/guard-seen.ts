import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import type { OwnPage } from './own-page.ts';

/** Selector of the guard's own element in the page. */
const GUARD_HOST = 'div[data-sideline-guard]';

/** The guard as a person meets it. */
interface Guard {
  /** Accessible name of the dialog: everything it says. */
  label: string;
  tone: string;
  /** Words of its buttons, in order. */
  buttons: string[];
  /** Words of the button that has the focus. */
  focused: string | null;
  card: { x: number; y: number; width: number; height: number };
  isInWindow: boolean;
}

/** Run in the page with the guard's shadow root. */
function read(root: ShadowRoot): Guard | null {
  const card = root.querySelector<HTMLElement>('[role="alertdialog"]');
  if (!card?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  const labelOf = (element: Element | null) => element?.getAttribute('aria-label') ?? null;
  return {
    label: labelOf(card) ?? '',
    tone: card.dataset.tone ?? '',
    buttons: [...root.querySelectorAll('button')].map((one) => labelOf(one) ?? ''),
    focused: labelOf(root.activeElement),
    card: { x, y, width, height },
    isInWindow: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
  };
}

/** The guard that stands on a page; null: none. @throws if there are two */
export async function guardOn(driver: Driver, view: View): Promise<Guard | null> {
  const found = (await driver.onHosts(view, GUARD_HOST, read)).filter((one) => one !== null);
  if (found.length > 1) throw new Error(`${found.length} guards: ${found.map(({ label }) => label).join(' | ')}`);
  return found[0] ?? null;
}

export const waitForGuard = (driver: Driver, view: View, label: RegExp): Promise<Guard> =>
  until(`a guard that says ${label}`, async () => {
    const guard = await guardOn(driver, view);
    return guard && label.test(guard.label) ? guard : null;
  });

export const waitForNoGuard = (driver: Driver, view: View): Promise<true> =>
  until('the guard to be gone', async () => (await guardOn(driver, view)) === null);

/** A trusted click in the middle of one of its buttons. */
export async function answerGuard(driver: Driver, view: View, answer: 'checklist' | 'anyway' | 'hush'): Promise<void> {
  const [point] = await driver.onHosts(
    view,
    GUARD_HOST,
    (root, name) => {
      const { x, y, width, height } = root.querySelector(`button.${name}`)?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    answer,
  );
  if (!point) throw new Error('no guard');
  await view.surface.click(point.x, point.y);
}

/** Clicks an element of the page. @param button 1: the middle one */
export async function pressOn(view: View, selector: string, button: 0 | 1 = 0, times: 1 | 2 = 1): Promise<void> {
  const { x, y } = await view.inPage('clickPoint', [{ by: 'css', selector }]);
  await view.surface.click(x, y, button, times);
}

/** Calls and messages that the page was allowed to begin. */
export const begun = (view: View): Promise<string[]> => view.evaluate(() => window.demoCalls);

/** Opens a page and waits until its badge says so and the guard stands ready. */
export async function openGuarded(driver: Driver, own: OwnPage, url: string, badge: RegExp): Promise<View> {
  const view = await driver.open(url);
  await driver.waitForBadge(view, badge);
  await waitForPost(own, url);
  return view;
}

/** Waits until the part of the script that stands guard has come. */
export const waitForPost = (own: OwnPage, url: string): Promise<true> =>
  until('the guard to be posted', () => own.inContentScript(url, () => globalThis.sidelineParts?.guard !== undefined));
