/**
 * Web Locks for Node and the DOM stand-ins, which lack them: exclusive locks by name, in the order they were asked for.
 * Only what Sideline uses.
 */
const tails = new Map<string, Promise<unknown>>();
const held = new Set<string>();

const locks = {
  /** What the browser does with the locks of a process that was killed; for tests alone. */
  releaseAll(): void {
    tails.clear();
    held.clear();
  },
  request<T>(name: string, ...rest: [() => Promise<T>] | [object, () => Promise<T>]): Promise<T> {
    const work = rest.at(-1) as () => Promise<T>;
    const run = (tails.get(name) ?? Promise.resolve()).then(async () => {
      held.add(name);
      try {
        return await work();
      } finally {
        held.delete(name);
      }
    });
    tails.set(
      name,
      run.catch(() => undefined),
    );
    return run;
  },
  query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
};

if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
if (!(navigator as { locks?: unknown }).locks) Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
