import type { BadgeView } from '@/lib/messages/protocol';
import { button, silentWords } from './dom';

/** The badge's small menu: move, hide here. Arrow keys go round in it, Escape closes it. */
export class BadgeMenu {
  readonly element: HTMLElement;
  readonly move: HTMLButtonElement;
  readonly hide: HTMLButtonElement;

  constructor(
    doc: Document,
    readonly opener: HTMLButtonElement,
  ) {
    this.element = doc.createElement('div');
    this.element.className = 'menu';
    this.element.setAttribute('role', 'menu');
    this.move = button(doc, 'move');
    this.hide = button(doc, 'hide');
    for (const item of this.#items) {
      item.setAttribute('role', 'menuitem');
      item.append(silentWords(doc, ''));
    }
    this.element.append(...this.#items);
    this.close();
  }

  get #items(): HTMLButtonElement[] {
    return [this.move, this.hide];
  }

  fill({ words, lang }: BadgeView): void {
    this.element.lang = lang;
    for (const [item, text] of [[this.move, words.move] as const, [this.hide, words.hide] as const]) {
      item.setAttribute('aria-label', text);
      const shown = item.firstElementChild;
      if (shown instanceof HTMLElement) shown.dataset.w = text;
    }
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(): void {
    this.element.hidden = false;
    this.opener.setAttribute('aria-expanded', 'true');
    this.move.focus();
  }

  /** @param focused element in the root that has the focus. @returns true if the key was the menu's */
  onKey(key: string, focused: Element | null): boolean {
    if (!this.isOpen) return false;
    if (key === 'Escape') {
      this.close();
      this.opener.focus();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      (focused === this.move ? this.hide : this.move).focus();
    } else return false;
    return true;
  }

  close(): void {
    this.element.hidden = true;
    this.opener.setAttribute('aria-expanded', 'false');
  }
}
