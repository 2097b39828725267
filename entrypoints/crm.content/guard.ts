import { type Action, actionOf, doAgain } from '@/lib/badge/action-of';
import { type GuardAnswer, GuardCard, removeGuards } from '@/lib/badge/guard-card';
import { recordKey } from '@/lib/crm/contract';
import { readRecord } from '@/lib/crm/read-record';
import { whoseCall } from '@/lib/detect/whose-call';
import { hushGuard, isExtensionAlive, pressBadge } from '@/lib/messages/from-page';
import type { GuardView } from '@/lib/messages/protocol';
import type { Guards } from './guards';

interface Stopped {
  guard: GuardView;
  action: Action;
  event: Event;
}

/**
 * Stands before calls and messages (domain 7). Decides on the spot, from what is known here: the worker may be asleep. Whatever
 * goes wrong, the call goes through.
 */
export class Guard {
  readonly #card: GuardCard;
  #stopped: Stopped | null = null;

  constructor(readonly guards: Guards) {
    removeGuards(document);
    this.#card = new GuardCard(window, (answer) => {
      this.#on(answer).catch((error: unknown) => console.error('Sideline could not carry out what was chosen', error));
    });
    // In the window's capture phase: before anything of the page that was added later or stands further in.
    for (const type of ['click', 'auxclick', 'keydown']) window.addEventListener(type, (event) => this.#meet(event), true);
    window.addEventListener('resize', () => this.#card.place());
  }

  close(): void {
    this.#stopped = null;
    this.#card.close();
  }

  #meet(event: Event): void {
    if (!event.isTrusted) return; // made by the page, or by `doAgain`
    try {
      if (this.#card.owns(event.target)) return event.type === 'keydown' ? this.#card.onKey(event as KeyboardEvent) : undefined;
      if (!isExtensionAlive()) return this.close();
      const action = actionOf(event, this.guards.adapter.actions);
      const guard = action && this.#guardBefore(action, event);
      if (guard) {
        this.#card.open(guard, action, event.composedPath());
        this.#stopped = { guard, action, event };
      } else if (!this.#leaves(event)) return;
    } catch (error) {
      console.error('Sideline could not show a card before this call', error);
      return this.close();
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** The guard that is due before this very client is called or written to. */
  #guardBefore(action: Action, event: Event): GuardView | null {
    const { due, adapter, front = null } = this.guards;
    const key = whoseCall(event.composedPath(), adapter, front, due);
    const guard = key === null ? null : due.get(key);
    if (!guard?.on.includes(action.kind)) return null;
    return front && key === recordKey(front.match) && !this.#isStillInFront(key) ? null : guard;
  }

  /** The page may have turned to another record an instant ago, unnoticed so far. */
  #isStillInFront(key: string): boolean {
    const { match } = readRecord(this.guards.adapter, document, new URL(location.href));
    return match !== null && recordKey(match) === key;
  }

  /** Something else is pressed while it stands: Escape is its own, a click elsewhere takes it away and is the page's. */
  #leaves(event: Event): boolean {
    if (!this.#card.isOpen) return false;
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
    if (isEscape) this.#card.close(true);
    else if (event.type !== 'keydown') this.close();
    return isEscape;
  }

  async #on(answer: GuardAnswer): Promise<void> {
    const stopped = this.#stopped;
    if (!stopped) return;
    const { guard, action, event } = stopped;
    if (answer === 'checklist') return this.#openChecklist(guard);
    this.#card.close(true);
    this.#stopped = null;
    if (answer === 'hush') this.#forget(guard.clients);
    doAgain(action, event);
    if (answer === 'hush') await hushGuard(guard.clients);
  }

  /** The worker's next answer says the same. */
  #forget(clients: string[]): void {
    const { due } = this.guards;
    for (const [key, guard] of due) if (guard?.clients.every((client) => clients.includes(client))) due.delete(key);
  }

  async #openChecklist(guard: GuardView): Promise<void> {
    if (await pressBadge('checklist', guard.clients[0])) this.close();
    else if (this.#stopped?.guard === guard) this.#card.hint(guard);
  }
}

/** Posts the one guard of a document; however often it is asked for. */
export function postGuard(guards: Guards): void {
  guards.post ??= new Guard(guards);
}
