/** Methods that ask IndexedDB for something: each call is a step, and so is its answer. */
const REQUESTS = {
  IDBObjectStore: [
    'get',
    'getAll',
    'getAllKeys',
    'getKey',
    'count',
    'put',
    'add',
    'delete',
    'clear',
    'openCursor',
    'openKeyCursor',
  ],
  IDBIndex: ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'],
  IDBCursor: ['update', 'delete'],
  IDBFactory: ['open'],
} as const;
/** Methods that only go on with a request or change the schema: steps without an answer of their own. */
const CALLS = {
  IDBObjectStore: ['createIndex', 'deleteIndex'],
  IDBCursor: ['continue', 'advance', 'continuePrimaryKey'],
  IDBDatabase: ['createObjectStore', 'deleteObjectStore'],
} as const;

type Method = (this: object, ...args: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** What a process that was killed would have said: nothing. Here it is said, so that a test can go on. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

interface Life {
  steps: number;
  dieAt: number;
  dead: boolean;
  open: Set<IDBTransaction>;
  connections: Set<IDBDatabase>;
  die: (reason: Killed) => void;
}

/** The life that is being counted. What earlier lives left behind (a connection, a timer) never acts again. */
let life: Life | undefined;
const connections = new WeakMap<object, Life>();
/** Is it of a life that has ended? */
const isOfTheDead = (connection: object): boolean => connections.get(connection)?.dead ?? false;

/** One step. At the last one everything not committed is rolled back, as a browser does for a process that is gone. */
function step(): void {
  if (!life || life.dead) return;
  life.steps += 1;
  if (life.steps !== life.dieAt) return;
  life.dead = true;
  for (const transaction of life.open) transaction.abort();
  life.die(new Killed(`at step ${life.steps}`));
}

/** The page's message on its way, or the answer on its way back. */
export function messageStep(): void {
  step();
  if (life?.dead) throw new Killed('no answer');
}

function keep(transaction: IDBTransaction, own = life): void {
  if (!own) return;
  connections.set(transaction.db, own);
  own.connections.add(transaction.db);
  if (own.dead) return transaction.abort();
  if (transaction.mode === 'readonly') return;
  own.open.add(transaction);
  transaction.addEventListener('abort', () => own.open.delete(transaction));
  transaction.addEventListener('complete', (event) => {
    own.open.delete(transaction);
    step(); // it is on the disk, and nobody heard of it
    if (own.dead) event.stopImmediatePropagation();
  });
}

function answered(request: IDBRequest): void {
  const own = life;
  const hear = (event: Event): void => {
    if (own === life) step();
    if (!own?.dead) return;
    event.stopImmediatePropagation();
    // Nothing of a dead process holds the database open.
    if (event.type === 'success' && request.result instanceof IDBDatabase) request.result.close();
  };
  request.addEventListener('success', hear);
  if (!('onupgradeneeded' in request)) return;
  request.addEventListener('upgradeneeded', (event) => {
    hear(event);
    if (request.transaction) keep(request.transaction, own);
  });
}

/** The connection that a method is called on; undefined for the factory. */
function connectionOf(on: object): object | undefined {
  if (on instanceof IDBDatabase) return on;
  if (on instanceof IDBObjectStore) return on.transaction.db;
  if (on instanceof IDBIndex) return on.objectStore.transaction.db;
  if (on instanceof IDBCursor) return connectionOf(on.source);
  return undefined;
}

const originals: [Methods, string, Method][] = [];
function wrap(kind: string, name: string, after: (result: unknown) => void): void {
  const { prototype } = (globalThis as unknown as Record<string, { prototype: Methods }>)[kind] ?? {};
  const original = prototype?.[name];
  if (!prototype || !original) throw new Error(`${kind}.${name} is no method`);
  originals.push([prototype, name, original]);
  prototype[name] = function wrapped(...args) {
    if (args[1] === 'versionchange') return original.apply(this, args); // fake-indexeddb’s own, of a database that is opened
    const connection = connectionOf(this);
    step();
    if (life?.dead || (connection && isOfTheDead(connection))) throw new Killed(`${kind}.${name}`);
    const result = original.apply(this, args);
    after(result);
    return result;
  };
}

function takeHold(): void {
  if (originals.length > 0) return;
  for (const [kind, names] of Object.entries(REQUESTS))
    for (const name of names) wrap(kind, name, (request) => answered(request as IDBRequest));
  for (const [kind, names] of Object.entries(CALLS)) for (const name of names) wrap(kind, name, () => undefined);
  wrap('IDBDatabase', 'transaction', (transaction) => keep(transaction as IDBTransaction));
}

function letGo(): void {
  for (const [prototype, name, original] of originals.splice(0)) prototype[name] = original;
}

/** What became of a run. */
export type Fate<T> = { steps: number } & ({ result: T } | { died: true });

/**
 * Runs `work` until its end, or until step `dieAt` (from 1), at which the process that runs it is killed: what it had not committed
 * is rolled back, no answer ever reaches it, and whatever it does afterwards has no effect. A step is every call of IndexedDB, every
 * answer to one, every commit.
 */
export async function until<T>(dieAt: number, work: () => Promise<T>): Promise<Fate<T>> {
  takeHold();
  let die: Life['die'] = () => undefined;
  const death = new Promise<never>((_, reject) => {
    die = reject;
  });
  const own: Life = { steps: 0, dieAt, dead: false, open: new Set(), connections: new Set(), die };
  life = own;
  const going = work();
  try {
    const result = await Promise.race([going, death]);
    return { steps: own.steps, result };
  } catch (error) {
    if (!own.dead) throw error;
    (navigator.locks as LockManager & { releaseAll(): void }).releaseAll();
    await quiet(going);
    for (const connection of own.connections) connection.close();
    return { steps: own.steps, died: true };
  } finally {
    life = undefined;
    letGo();
  }
}

/** Lets the aborts of the dead life reach whoever waits for them; what they say is said to nobody. */
async function quiet(going: Promise<unknown>): Promise<void> {
  going.catch(() => undefined);
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}
