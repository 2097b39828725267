import type { BenchBrowser } from './extension.ts';
import { ChromiumDriver } from '../e2e/drivers/chromium.ts';
import { ChromiumSurface } from '../e2e/drivers/chromium-surface.ts';
import { type BenchRow, both } from './stats.ts';

const OPENINGS = 10;
const MEGABYTE = 1_000_000;

/** Panel and popup as they open while the worker is not there: beside the least that a page of React can be. */
export async function benchOpening({ call, driver }: BenchBrowser): Promise<BenchRow[]> {
  const pages = { bare: 'bare-react.html', panel: 'sidepanel.html', popup: 'popup.html' } as const;
  const took: Record<keyof typeof pages, number[]> = { bare: [], panel: [], popup: [] };
  for (let n = 0; n < OPENINGS; n++) {
    for (const name of ['bare', 'panel', 'popup'] as const) {
      await driver.killBackground();
      took[name].push(await call('measureOpening', pages[name]));
    }
  }
  const row = (what: string, samples: number[]): BenchRow => ({
    what: `${what} opened, worker gone: until it says something`,
    measured: both(samples),
    reference: `bare React page ${both(took.bare)}`,
    budget: '',
  });
  return [row('panel', took.panel), row('popup', took.popup)];
}

export interface Heaps {
  worker: number;
  panel: number;
  /** Of a bare React page, in the same browser. */
  bare: number;
}

/** Bytes that are in use after garbage was collected. Only Chromium tells them. */
export async function heapsOf({ driver, call }: BenchBrowser): Promise<Heaps | null> {
  if (!(driver instanceof ChromiumDriver)) return null;
  await call('ringsInAnHour'); // a page of ours is at work
  const of = async (path: string) => {
    const view = await driver.openExtensionPage(path);
    await view.css('h1, h2').first.waitUntilThere();
    if (!(view.surface instanceof ChromiumSurface)) throw new Error('no page of Chromium');
    const cdp = await view.surface.cdp();
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    await view.close();
    return usedSize;
  };
  const [bare, panel] = [await of('bare-react.html'), await of('sidepanel.html')];
  return { bare, panel, worker: await driver.workerHeap() };
}

/** What worker and panel keep in memory with much stored. @param empty the same with nothing stored */
export async function benchMemory(bench: BenchBrowser, empty: Heaps | null): Promise<BenchRow[]> {
  const full = await heapsOf(bench);
  if (!full || !empty) return [];
  const mb = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return [
    {
      what: 'memory of the worker',
      measured: mb(full.worker),
      reference: `nothing stored ${mb(empty.worker)}`,
      budget: '',
    },
    {
      what: 'memory of the panel',
      measured: mb(full.panel),
      reference: `nothing stored ${mb(empty.panel)}; bare React page ${mb(full.bare)}`,
      budget: '',
    },
  ];
}

/** Alarms that would wake the worker while nobody does anything. */
export async function benchIdleHour({ call, driver }: BenchBrowser): Promise<BenchRow[]> {
  await driver.killBackground();
  const rings = await call('ringsInAnHour');
  const ringing = Object.entries(rings).filter(([, times]) => times > 0);
  const most = Math.max(0, ...ringing.map(([, times]) => times));
  return [
    {
      what: 'an idle hour: alarms that wake the worker',
      measured: ringing.map(([name, times]) => `${name} ${times} ×`).join(', ') || 'none',
      reference: `${Object.keys(rings).length} alarms set`,
      budget: 'what is due, once',
      held: most <= 1,
    },
  ];
}
