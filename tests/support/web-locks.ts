/**
 * Web Locks for Node and the DOM stand-ins, which lack them: exclusive locks by name, in the order they were asked for.
 * Only what Sideline uses.
 */
const tails = new Map<string, Promise<unknown>>();

const held = new Set<string>();

const locks = {
  request<T>(name: string, ...given: [work: () => Promise<T>] | [options: object, work: () => Promise<T>]): Promise<T> {
    const wanted = given.at(-1) as () => Promise<T>;
    const work = async () => {
      held.add(name);
      return wanted().finally(() => held.delete(name));
    };
    const run = (tails.get(name) ?? Promise.resolve()).then(work);
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
