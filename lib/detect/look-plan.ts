import { LOOK_GAP_MS, LOOK_IDLE_MS } from './timing';

/**
 * When to look next: soon after a mutation, but not more often than every {@link LOOK_GAP_MS} and in an idle moment; at a
 * given instant; and when a hidden tab comes to the front again (a hidden one is not looked at).
 */
export class LookPlan {
  #last = -Infinity;
  #timer = 0;
  #timerAt = Infinity;
  #idle = 0;
  readonly #stop = new AbortController();

  constructor(
    readonly view: Window,
    readonly look: () => void,
  ) {
    view.document.addEventListener('visibilitychange', () => this.lookSoon(), { signal: this.#stop.signal });
  }

  /** A look has just been taken, by whoever. */
  looked(): void {
    this.#last = this.view.performance.now();
    this.#clear();
  }

  lookSoon(): void {
    this.lookAt(Math.max(this.#last + LOOK_GAP_MS, this.view.performance.now()));
  }

  /** @param instant on the clock of `performance.now()`; Infinity: nothing to wait for */
  lookAt(instant: number): void {
    if (instant >= this.#timerAt || this.#idle || this.view.document.hidden || instant === Infinity) return;
    this.view.clearTimeout(this.#timer);
    this.#timerAt = instant;
    this.#timer = this.view.setTimeout(() => this.#whenIdle(), Math.max(0, Math.ceil(instant - this.view.performance.now())));
  }

  stop(): void {
    this.#stop.abort();
    this.#clear();
  }

  #whenIdle(): void {
    this.#timerAt = Infinity;
    this.#idle = this.view.requestIdleCallback(
      () => {
        this.#idle = 0;
        if (!this.view.document.hidden) this.look();
      },
      { timeout: LOOK_IDLE_MS },
    );
  }

  #clear(): void {
    this.view.clearTimeout(this.#timer);
    this.#timerAt = Infinity;
    this.view.cancelIdleCallback(this.#idle);
    this.#idle = 0;
  }
}
