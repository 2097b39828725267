import type { BadgePlace } from '@/lib/messages/protocol';
import type { BadgeParts } from './badge-parts';
import { BadgeMenu } from './menu';
import css from './more.css?inline';
import { Mover } from './mover';
import type { Position } from './position';
import { Sheet } from './sheet';

/** Menu, card and moving about of the badge: a page gets them once they are asked for. */
export class BadgeMore {
  readonly menu: BadgeMenu;
  readonly sheet: Sheet;
  readonly mover: Mover;

  /** @param onPut the user has put the badge there */
  constructor(doc: Document, root: ShadowRoot, parts: BadgeParts, position: Position, onPut: (place: BadgePlace) => void) {
    const look = doc.createElement('style');
    look.textContent = css;
    root.prepend(look);
    this.menu = new BadgeMenu(doc, parts.more);
    this.sheet = new Sheet(doc);
    this.mover = new Mover(parts, position, onPut);
    parts.frame.append(this.menu.element, this.sheet.element);
  }
}
