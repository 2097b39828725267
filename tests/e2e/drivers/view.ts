import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import { asJson, callOf, fromJson } from './expression.ts';
import { Finder } from './finder.ts';
import { inPageBundle } from './in-page-bundle.ts';
import type * as inPage from './in-page.ts';
import type { Step } from './in-page.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type InPage = typeof inPage;

/** One page that a person can look at: a tab, the side panel, the popup. */
export class View {
  private readonly finder = new Finder(this);
  readonly role = this.finder.role.bind(this.finder);
  readonly label = this.finder.label.bind(this.finder);
  readonly text = this.finder.text.bind(this.finder);
  readonly css = this.finder.css.bind(this.finder);

  private closed = false;

  constructor(readonly surface: Surface) {}

  /** Has it been closed by `close`? */
  get isClosed(): boolean {
    return this.closed;
  }

  /** Runs `fn` in the page, as the page. It must not use anything from outside itself; arguments and result are JSON. */
  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return fromJson<R>(await this.surface.run(asJson(callOf(fn, args))));
  }

  private async ensureInPage(): Promise<void> {
    if (await this.evaluate(() => '__e2e' in globalThis)) return;
    await this.surface.run(`${await inPageBundle()}\n;globalThis.__e2e = __e2e; ''`);
  }

  /** Calls a function of in-page.ts. */
  async inPage<K extends keyof InPage>(name: K, ...args: Parameters<InPage[K]>): Promise<Awaited<ReturnType<InPage[K]>>> {
    await this.ensureInPage();
    return fromJson<ReturnType<InPage[K]>>(await this.surface.run(asJson(`__e2e.${name}(...${JSON.stringify(args)})`)));
  }

  /** Runs `reader` in the page over the elements that the steps find. */
  async read<A extends unknown[], R>(
    steps: Step[],
    reader: (elements: HTMLElement[], ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    await this.ensureInPage();
    return fromJson<R>(await this.surface.run(asJson(callOf(reader, args, `__e2e.find(${JSON.stringify(steps)})`))));
  }

  goto(url: string): Promise<void> {
    return this.surface.navigate(url);
  }

  /** Waits until `fn`, run in the page, gives something. */
  waitFor<A extends unknown[], R>(what: string, fn: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>> {
    return until<NonNullable<Awaited<R>>>(what, async () => (await this.evaluate(fn, ...args)) ?? null);
  }

  /** Everything that can be read on the page. */
  pageText(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  async waitForText(wanted: string | RegExp): Promise<void> {
    const matches = (text: string) => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));
    let last = '';
    await until(`the text ${wanted}`, async () => matches((last = await this.pageText()))).catch((error: unknown) => {
      throw new Error(`The page does not say ${wanted}. It says:\n${last}`, { cause: error });
    });
  }

  press(chord: string): Promise<void> {
    return this.surface.press(chord);
  }

  /** Violations that axe-core finds, in short words; empty if all is well. @param rules turned on beside those that are by default */
  async axe(rules: Record<string, true> = {}): Promise<string[]> {
    await this.surface.run(`${await readFile(AXE, 'utf8')}\n;''`);
    const violations = await this.evaluate(async (more): Promise<Result[]> => {
      const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      return (await axe.run({ rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])) })).violations;
    }, Object.keys(rules));
    return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html).join(' | ')}`);
  }

  resize(width: number, height: number): Promise<void> {
    return this.surface.resize(width, height);
  }

  async screenshot(file?: string): Promise<Buffer> {
    const image = await this.surface.screenshot();
    if (file) await writeFile(file, image);
    return image;
  }

  activate(): Promise<void> {
    return this.surface.activate();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.surface.close();
  }
}
