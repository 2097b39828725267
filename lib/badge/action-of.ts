import type { CrmAdapter } from '@/lib/crm/contract';
import type { GuardedAction } from '@/lib/messages/protocol';

/** What somebody is about to do to a client. */
export interface Action {
  kind: GuardedAction;
  element: Element;
}

/** Links that begin a call wherever they stand (domain 7). */
const CALL_LINKS = ['tel', 'callto', 'sip', 'sips', 'skype', 'facetime', 'facetime-audio']
  .map((scheme) => `a[href^="${scheme}:" i]`)
  .join();
const WRITE_LINKS = 'a[href^="mailto:" i]';

/** The browser makes a click of a key on these. */
const PRESSED_BY_KEYS = 'a[href], button, input, summary';

/** Is it a press that can begin something: the main or the middle button, Enter or Space on what is a button by role only? */
function isPress(event: Event, element: Element): boolean {
  if (event.type === 'keydown') return /^(Enter| )$/.test((event as KeyboardEvent).key) && !element.closest(PRESSED_BY_KEYS);
  return event.type === 'click' || (event as MouseEvent).button === 1;
}

/**
 * The call or message that an event on its way begins; null: none. Looks into the open shadow roots that the event crosses.
 * @param buttons the system's own buttons
 */
export function actionOf(event: Event, buttons: CrmAdapter['actions'] = {}): Action | null {
  const { call, write } = buttons;
  for (const element of event.composedPath()) {
    if (!(element instanceof Element)) continue;
    const begins = (links: string, button: string | undefined) => element.matches(button ? `${links}, ${button}` : links);
    const kind = begins(CALL_LINKS, call) ? 'call' : begins(WRITE_LINKS, write) ? 'write' : null;
    if (kind) return isPress(event, element) ? { kind, element } : null;
  }
  return null;
}

/** Does the stopped action again, as the page's own script could: such events pass the guard. */
export function doAgain({ element }: Action, event: Event): void {
  const view = element.ownerDocument.defaultView;
  if (!element.isConnected) {
    const href = element.getAttribute('href');
    if (href) view?.location.assign(href); // the page has drawn itself anew: the number is still the one that was pressed
  } else if (event instanceof KeyboardEvent) {
    const { key, code } = event;
    element.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, composed: true }));
  } else if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
