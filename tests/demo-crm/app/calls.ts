/** Calls and messages that the page has begun, newest last: the link's address or the button's word. */
export type Begun = string[];

const LINKS = 'a[href]:is([href^="tel:" i], [href^="callto:" i], [href^="sip:" i], [href^="skype:" i], [href^="mailto:" i])';
const BUTTONS = '[data-call], [data-write]';

/**
 * Begins calls and messages itself, as a softphone in a page does, and notes each down; so no other program is asked for.
 * A press that somebody held back before is none.
 */
export function begins(root: Document | ShadowRoot, begun: Begun): void {
  const begin = (event: Event) => {
    const element = event.composedPath().find((one) => one instanceof Element && one.matches(`${LINKS}, ${BUTTONS}`));
    if (!(element instanceof HTMLElement) || event.defaultPrevented) return;
    event.preventDefault();
    begun.push(element.getAttribute('href') ?? element.dataset.call ?? element.dataset.write ?? '');
  };
  root.addEventListener('click', begin);
  root.addEventListener('auxclick', (event) => (event as MouseEvent).button === 1 && begin(event));
  root.addEventListener('keydown', (event) => {
    const isKey = ['Enter', ' '].includes((event as KeyboardEvent).key);
    if (isKey && event.target instanceof Element && event.target.matches('[role="button"]')) begin(event);
  });
}
