/**
 * Web Locks for Node and the DOM stand-ins, which lack them: exclusive locks by name, in the order they were asked for.
 * Only what Sideline uses.
 */
const tails = new Map<string, Promise<unknown>>();

const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const run = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      run.catch(() => undefined),
    );
    return run;
  },
};

if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
if (!(navigator as { locks?: unknown }).locks) Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
