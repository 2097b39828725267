import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Bench, JobState } from './in-extension.ts';
import { ChromiumDriver } from '../e2e/drivers/chromium.ts';
import { FirefoxDriver } from '../e2e/drivers/firefox.ts';
import type { BrowserName, Driver } from '../e2e/drivers/driver.ts';
import { buildFolder } from '../e2e/drivers/launch.ts';
import type { View } from '../e2e/drivers/view.ts';

/** A browser with a copy of the built extension that has one page more: the benchmark's. */
export interface BenchBrowser {
  driver: Driver;
  page: View;
  /** Calls a measure of in-extension.ts. */
  call: <K extends keyof Bench>(name: K, ...args: Parameters<Bench[K]>) => Promise<Awaited<ReturnType<Bench[K]>>>;
  close: () => Promise<void>;
}

/** Copies the e2e build and adds `bench.html`, and `bare-react.html` to compare with. @returns the copy's folder */
async function withBenchPage(browser: BrowserName): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sideline-bench-'));
  cpSync(buildFolder(browser), folder, { recursive: true });
  const bundle = (entry: string, outfile: string) =>
    build({
      entryPoints: [`tests/bench/${entry}`],
      outfile: join(folder, outfile),
      bundle: true,
      format: 'iife',
      minify: true,
      jsx: 'automatic',
      alias: { '@': resolve('.') },
      define: { 'import.meta.env.MODE': '"e2e"', 'import.meta.env': '{}', 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
  const page = (name: string, body: string) =>
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><meta charset="utf-8"><title>${name}</title>${body}<script src="${name}.js"></script>`,
    );
  await bundle('in-extension.ts', 'bench.js');
  page('bench', '');
  await bundle('in-page/bare-react.tsx', 'bare-react.js');
  page('bare-react', '<div id="root"></div>');
  return folder;
}

interface InPage {
  benchJobs: { start: (name: string, args: unknown[]) => number; state: (job: number) => JobState };
}
/** These two run in the page. */
const startJob = (name: string, args: unknown[]): number => (globalThis as unknown as InPage).benchJobs.start(name, args);
const stateOfJob = (job: number): JobState => (globalThis as unknown as InPage).benchJobs.state(job);

/** How often a measure is asked whether it is over, in ms. */
const LOOK = 500;

export async function startBench(browser: BrowserName): Promise<BenchBrowser> {
  const folder = await withBenchPage(browser);
  const driver = await (browser === 'chromium' ? ChromiumDriver : FirefoxDriver).launch({ extension: folder });
  const page = await driver.openExtensionPage('bench.html');
  return {
    driver,
    page,
    // Asked for again and again: neither browser waits minutes for the answer to one evaluation.
    async call(name, ...args) {
      await page.activate(); // timers of a page that nobody sees are slow
      const job = await page.evaluate(startJob, name, args);
      for (;;) {
        const { error, isOver, value } = await page.evaluate(stateOfJob, job);
        if (error !== undefined) throw new Error(error);
        if (isOver) return value as never;
        await pause(LOOK);
      }
    },
    async close() {
      await driver.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
