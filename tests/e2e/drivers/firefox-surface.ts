import type { Bidi } from './bidi.ts';
import { chordActions, textActions } from './bidi-keys.ts';
import type { Point, Surface } from './surface.ts';
import { until } from './until.ts';

/** A page of Firefox, named by its browsing context. */
export class FirefoxSurface implements Surface {
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
    /** Gives the page the keyboard, as a person's click would. */
    private readonly focus: () => Promise<void> = async () => {},
    readonly errors: readonly string[] = [],
  ) {}

  run(expression: string): Promise<string> {
    return this.bidi.evaluate(this.context, expression);
  }

  private async act(source: object): Promise<void> {
    await this.focus();
    return this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }

  click(x: number, y: number, button: 0 | 1 | 2 = 0, times: 1 | 2 = 1): Promise<void> {
    const at = { x: Math.round(x), y: Math.round(y) };
    const press = [
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    const actions = [{ type: 'pointerMove', ...at }, ...press, ...(times === 2 ? press : [])];
    return this.act({ type: 'pointer', id: 'mouse', actions });
  }

  hover(x: number, y: number): Promise<void> {
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }];
    return this.act({ type: 'pointer', id: 'mouse', actions });
  }

  drag(from: Point, to: Point): Promise<void> {
    const at = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
    const steps = Array.from({ length: 8 }, (_, index) => {
      const part = (index + 1) / 8;
      return { ...at({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }), duration: 20 };
    });
    const actions = [at(from), { type: 'pointerDown', button: 0 }, ...steps, { type: 'pointerUp', button: 0 }];
    return this.act({ type: 'pointer', id: 'mouse', actions });
  }

  press(chord: string): Promise<void> {
    return this.act({ type: 'key', id: 'keyboard', actions: chordActions(chord) });
  }

  type(text: string): Promise<void> {
    return this.act({ type: 'key', id: 'keyboard', actions: textActions(text) });
  }

  async setFiles(expression: string, files: string[]): Promise<void> {
    const target = { context: this.context };
    const { result } = await this.bidi.send<{ result: { sharedId: string } }>('script.evaluate', {
      expression,
      target,
      awaitPromise: false,
    });
    await this.bidi.send('input.setFiles', { context: this.context, element: { sharedId: result.sharedId }, files });
  }

  /** Firefox never reports the end of a navigation to a page of an extension, so there it is awaited by looking. */
  async navigate(url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) {
      await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
      return;
    }
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    const there = `String(document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(url)}))`;
    await until(`${url} to load`, async () => (await this.run(there)) === 'true');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  async activate(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.bidi.sendInTurn('browsingContext.close', { context: this.context });
  }
}
