import type { Badge } from './driver.ts';

/** Selector of the badge's own element in the page, a direct child of `<html>`. */
export const BADGE_HOST = 'div[data-sideline-badge]';

/** Run in the page with the badge's shadow root. @returns null while the badge cannot be seen */
export function readBadge(root: ShadowRoot): Badge | null {
  const button = root.querySelector('button');
  if (!button?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const box = { x, y, width, height };
  // A record may stand in a frame; the box is wanted in pixels of the tab.
  for (let frame = root.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const outer = frame.getBoundingClientRect();
    box.x += outer.x + frame.clientLeft;
    box.y += outer.y + frame.clientTop;
  }
  return { label: button.getAttribute('aria-label') ?? '', tone: button.dataset.tone ?? '', box };
}

/** @throws if more than one badge can be seen: a page has one client */
export function onlyBadge(badges: (Badge | null)[]): Badge | null {
  const seen = badges.filter((badge) => badge !== null);
  if (seen.length > 1) throw new Error(`${seen.length} badges on one page: ${seen.map((one) => one.label).join(' | ')}`);
  return seen[0] ?? null;
}
