import type { Driver } from './drivers/driver.ts';
import type { View } from './drivers/view.ts';
import { MARKS_HOST } from './marks-on.ts';

/** One frame as the page was painted. */
export interface MarksFrame {
  /** Marks that could be seen. */
  seen: number;
  /** Marks that stood at another name than their own, in words. */
  wrong: string[];
}

interface Sampler {
  root?: ShadowRoot;
  frames: MarksFrame[];
  running: boolean;
}

declare global {
  interface Window {
    marksSampler?: Sampler;
  }
}

/** Looks after everything else of a frame has run and been laid out, before it is painted: a ResizeObserver comes last. */
function install(): void {
  const sampler: Sampler = { frames: [], running: true };
  window.marksSampler = sampler;
  const look = () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const mark of sampler.root?.querySelectorAll<HTMLElement>('.layer > [role="img"]') ?? []) {
      if (!mark.checkVisibility({ visibilityProperty: true })) continue;
      const { x, y, width, height } = mark.getBoundingClientRect();
      const label = mark.getAttribute('aria-label') ?? '';
      seen += 1;
      const link = [x - 6, x + 2, x + width - 2]
        .map((at) => document.elementFromPoint(at, y + height / 2)?.closest<HTMLAnchorElement>('a[href^="/"]'))
        .find(Boolean);
      if (!link?.textContent || !(label.startsWith('company ') || label.startsWith(`${link.textContent}:`)))
        wrong.push(`${label} at ${link?.textContent ?? 'nothing'} (${link?.getAttribute('href') ?? ''})`);
    }
    sampler.frames.push({ seen, wrong });
  };
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.cssText = 'position:fixed;left:0;top:0;height:0;width:1px';
  const last = new ResizeObserver(look);
  last.observe(probe);
  const frame = () => {
    probe.style.width = `${3 - parseInt(probe.style.width, 10)}px`;
    if (sampler.running) requestAnimationFrame(frame);
    else {
      last.disconnect();
      probe.remove();
    }
  };
  requestAnimationFrame(frame);
}

/** Notes at every painted frame at whose names the marks stand. They must be on the page when it starts. */
export async function sampleMarks(driver: Driver, view: View): Promise<{ stop(): Promise<MarksFrame[]> }> {
  await view.evaluate(install);
  const handed = await driver.onHosts(view, MARKS_HOST, (root) => {
    if (window.marksSampler) window.marksSampler.root = root;
    return window.marksSampler !== undefined;
  });
  if (!handed[0]) throw new Error('there are no marks to sample');
  return {
    stop: () =>
      view.evaluate(() => {
        const sampler = window.marksSampler;
        if (!sampler) throw new Error('the page was loaded anew while the sampler ran');
        sampler.running = false;
        return sampler.frames;
      }),
  };
}
