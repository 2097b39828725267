import type { BadgeView } from '@/lib/messages/protocol';
import { button, silentWords } from './dom';

/**
 * The in-page card, for browsers that open no panel from a page (Firefox): client, status, date of the last note, where to
 * click. One size for every client; its words are silent, the whole text is the dialog's accessible name.
 */
export class Sheet {
  readonly element: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly #doc: Document;

  constructor(doc: Document) {
    this.#doc = doc;
    this.element = doc.createElement('div');
    this.element.className = 'sheet';
    this.element.setAttribute('role', 'dialog');
    this.element.hidden = true;
    this.close = button(doc, 'close');
    this.close.append(silentWords(doc, '', '×'));
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open({ card, words, lang }: BadgeView): void {
    this.element.lang = lang;
    this.element.setAttribute('aria-label', card.join('. '));
    this.close.setAttribute('aria-label', words.close);
    const lines = card.map((line) => {
      const shown = silentWords(this.#doc, 'line', line);
      shown.dir = 'auto';
      return shown;
    });
    this.element.replaceChildren(...lines, this.close);
    this.element.hidden = false;
    this.close.focus();
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
