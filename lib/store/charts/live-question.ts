/** Between an answer and the next one, in ms: an import changes something many times a second. */
const PAUSE = 500;

/**
 * One question that is asked again whenever something changed: one at a time is on its way, and what changes meanwhile is asked about
 * once, a moment after the answer.
 */
export class LiveQuestion<T> {
  private isBusy = false;
  private isStale = false;
  private isOver = false;

  constructor(
    private readonly ask: () => Promise<T>,
    private readonly take: (answer: { data: T } | { error: Error }) => void,
  ) {}

  /** Something changed, or nothing was asked yet. */
  renew(): void {
    if (this.isBusy) this.isStale = true;
    else void this.run();
  }

  /** No answer is taken from now on. */
  end(): void {
    this.isOver = true;
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    do {
      this.isStale = false;
      const answer = await this.ask().then(
        (data) => ({ data }),
        (error: unknown) => ({ error: error instanceof Error ? error : new Error(String(error)) }),
      );
      if (this.isOver) return;
      this.take(answer);
      if (this.isStale) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    } while (this.isStale && !this.isOver);
    this.isBusy = false;
  }
}
