import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';

/** Selector of the element that holds all marks, a direct child of `<html>`. */
export const MARKS_HOST = 'div[data-sideline-marks]';

/** Width and height of a page, in CSS px, that show the whole list of clients: only links in sight have marks. */
export const ALL_ROWS = [1280, 900] as const;

/** A mark as a person meets it. */
export interface SeenMark {
  /** Accessible name, e.g. "Acme GmbH: yellow card, 3 notes". */
  label: string;
  tone: string;
  isCompanys: boolean;
  /** Path of the address of the link that it stands at; '' if it stands at none. */
  at: string;
  /** Text of that link. */
  link: string;
  box: { x: number; y: number; width: number; height: number };
}

/** Run in the page with the marks' closed root: the marks that can be seen, and at which link each of them stands. */
export function readMarks(root: ShadowRoot): SeenMark[] {
  return [...root.querySelectorAll<HTMLElement>('.layer > [role="img"]')].flatMap((mark) => {
    if (!mark.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const { x, y, width, height } = mark.getBoundingClientRect();
    const links = [x - 6, x + 2, x + width - 2, x + width + 6].map((at) =>
      document.elementFromPoint(at, y + height / 2)?.closest<HTMLAnchorElement>('a[href^="/"]'),
    );
    const link = links.find(Boolean);
    return {
      label: mark.getAttribute('aria-label') ?? '',
      tone: mark.dataset.tone ?? '',
      isCompanys: mark.querySelector('.company') !== null,
      at: link ? link.pathname + link.search : '',
      link: link?.textContent ?? '',
      box: { x, y, width, height },
    };
  });
}

/** The marks on a page, from above. */
export const marksOn = async (driver: Driver, view: View): Promise<SeenMark[]> =>
  (await driver.onHosts(view, MARKS_HOST, readMarks)).flat().toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);

/** Waits until the marks fit. */
export async function waitForMarks(
  driver: Driver,
  view: View,
  fit: (marks: SeenMark[]) => boolean = (marks) => marks.length > 0,
): Promise<SeenMark[]> {
  let last: SeenMark[] = [];
  return until('marks', async () => (fit((last = await marksOn(driver, view))) ? last : null)).catch((error: unknown) => {
    throw new Error(`The marks are ${JSON.stringify(last)}`, { cause: error });
  });
}

/** Run with the marks' root: what the card says to a screen reader; null while it is closed. */
export const readCard = (root: ShadowRoot): string | null => {
  const card = root.querySelector('[role="status"]');
  const said = card?.querySelector('[role="img"]');
  return said?.checkVisibility({ visibilityProperty: true }) ? said.getAttribute('aria-label') : null;
};

export const cardOn = async (driver: Driver, view: View): Promise<string | null> =>
  (await driver.onHosts(view, MARKS_HOST, readCard))[0] ?? null;
