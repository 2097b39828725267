/**
 * Runs something some time after it was asked for, however often it is asked for meanwhile; the less comes of it, the longer
 * the time.
 */
export class Spaced {
  #timer = 0;
  #gap: number;

  /**
   * @param run what to do; true if something came of it: then the next time is near again
   * @param shortest, longest time to wait, in milliseconds; it doubles each time nothing came of it
   */
  constructor(
    readonly view: Window,
    readonly run: () => boolean,
    readonly shortest: number,
    readonly longest: number,
  ) {
    this.#gap = shortest;
  }

  ask(): void {
    this.#timer ||= this.view.setTimeout(() => {
      this.#timer = 0;
      this.#gap = this.run() ? this.shortest : Math.min(2 * this.#gap, this.longest);
    }, this.#gap);
  }

  /** Forgets what was asked for; the next time is near. */
  reset(): void {
    this.view.clearTimeout(this.#timer);
    this.#timer = 0;
    this.#gap = this.shortest;
  }
}
