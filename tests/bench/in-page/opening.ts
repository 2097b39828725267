import { wait } from './dashboard-frame';

/** Loads a page of the extension in a frame of a panel's size. @returns ms until it shows a heading */
export async function measureOpening(path: string): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:400px;height:800px;background:white';
  frame.src = `/${path}`;
  const from = performance.now();
  document.body.append(frame);
  const shows = () => (frame.contentDocument?.querySelector('h1, h2')?.textContent ?? '') !== '';
  while (!shows()) {
    if (performance.now() - from > 30_000) throw new Error(`${path} shows nothing`);
    await wait(1);
  }
  const took = performance.now() - from;
  frame.remove();
  return took;
}
