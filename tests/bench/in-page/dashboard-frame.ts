import { type Pauses, watchPauses } from './pauses';

const PATIENCE = 600_000;
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The dashboard in a frame of the benchmark's page, used as a person would use it. */
export class DashboardFrame {
  private readonly frame = document.createElement('iframe');
  readonly pauses: Pauses = watchPauses();
  private readonly start = performance.now();

  /** Begins to load. @param view address of a section, e.g. `overview` */
  constructor(view: string) {
    this.frame.style.cssText = 'position:fixed;inset:0;width:1280px;height:800px;background:white';
    this.frame.src = `/dashboard.html#/${view}`;
    document.body.append(this.frame);
  }

  /** ms since it began to load. */
  get age(): number {
    return performance.now() - this.start;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  find<E extends HTMLElement>(selector: string): E | null {
    return this.frame.contentDocument?.querySelector<E>(selector) ?? null;
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return [...(this.frame.contentDocument?.querySelectorAll<E>(selector) ?? [])];
  }

  get text(): string {
    return this.frame.contentDocument?.body?.textContent ?? '';
  }

  /** Waits until `holds`. @returns ms that it took */
  async until(what: string, holds: () => boolean): Promise<number> {
    const from = performance.now();
    while (!holds()) {
      if (performance.now() - from > PATIENCE)
        throw new Error(`waited in vain for ${what}; the page says: ${this.text.slice(0, 500)}`);
      await wait(2);
    }
    return performance.now() - from;
  }

  /** As the browser does when a letter is typed: past React's own setter, then the event. */
  write(input: HTMLInputElement, text: string): void {
    const { HTMLInputElement: Input, Event: Happened } = this.window;
    Object.getOwnPropertyDescriptor(Input.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Happened('input', { bubbles: true }));
  }

  button(label: RegExp): HTMLButtonElement | undefined {
    const isIt = (one: HTMLButtonElement) => label.test(one.getAttribute('aria-label') ?? one.textContent ?? '');
    return this.all<HTMLButtonElement>('button').find((one) => isIt(one) && !one.disabled);
  }

  end(): void {
    this.pauses.end();
    this.frame.remove();
  }
}

/** Opens a section, measures there and takes it away again. */
export async function inDashboard<T>(view: string, measure: (frame: DashboardFrame) => Promise<T>): Promise<T> {
  const frame = new DashboardFrame(view);
  try {
    return await measure(frame);
  } finally {
    frame.end();
  }
}
