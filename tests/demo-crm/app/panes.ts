import type { Html } from '../html.ts';
import type { CrmRecord } from '../record.ts';
import { pathOf } from '../record.ts';

/** Hidden panes that are kept, as tabbed applications do. */
const KEPT = 4;

const container = () => document.querySelector('.panes') as HTMLElement;

/** Brings a fresh pane to the front and hides the others; the oldest go. */
export function showPane(main: Html): void {
  const panes = container();
  for (const pane of panes.querySelectorAll('main')) pane.hidden = true;
  panes.insertAdjacentHTML('beforeend', main.toString());
  while (panes.childElementCount > KEPT + 1) panes.firstElementChild?.remove();
}

const front = () => container().querySelector<HTMLElement>('main:not([hidden])');

/** The pane in front is said to be the new record's, though it still shows the old one. */
export function relabelPane(record: CrmRecord): void {
  const pane = front();
  if (pane) pane.dataset.record = pathOf(record);
}

/** Writes the new content into the pane in front; the name's own text node is changed first. */
export function refillPane(record: CrmRecord, body: Html): void {
  const pane = front();
  if (!pane) return;
  const text = pane.querySelector('h1[data-field="name"]')?.firstChild;
  if (text) text.nodeValue = record.name;
  pane.innerHTML = body.toString();
}
