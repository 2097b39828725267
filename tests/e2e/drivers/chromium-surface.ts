import type { CDPSession, ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Point, Surface } from './surface.ts';

/** A page of Chromium: a tab, the side panel or the popup are all the same to the DevTools protocol. */
export class ChromiumSurface implements Surface {
  readonly errors: string[] = [];
  private session: Promise<CDPSession> | undefined;

  constructor(
    readonly page: Page,
    private readonly onActivate: (page: Page) => void = () => {},
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  cdp(): Promise<CDPSession> {
    this.session ??= this.page.createCDPSession();
    return this.session;
  }

  /** Not `page.evaluate`: that counts as a user's gesture, and a test of gestures would pass wrongly. */
  async run(expression: string): Promise<string> {
    const cdp = await this.cdp();
    const answer = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return String(answer.result.value);
  }

  click(x: number, y: number, button: 0 | 1 | 2 = 0, times: 1 | 2 = 1): Promise<void> {
    return this.page.mouse.click(x, y, { button: (['left', 'middle', 'right'] as const)[button], count: times });
  }

  hover(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 8 });
    await mouse.up();
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop();
    for (const key of keys) await this.page.keyboard.down(key);
    if (last) await this.page.keyboard.press(last);
    for (const key of keys.toReversed()) await this.page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async setFiles(expression: string, files: string[]): Promise<void> {
    const input = (await this.page.evaluateHandle(expression)).asElement() as ElementHandle<HTMLInputElement> | null;
    if (!input) throw new Error('no file input');
    await input.uploadFile(...files);
  }

  async navigate(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
    this.onActivate(this.page);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
