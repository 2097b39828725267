import { resolveObjectURL } from 'node:buffer';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Asked {
  url: string;
  filename: string;
  conflictAction?: string;
  saveAs?: boolean;
}

export interface FakeItem {
  id: number;
  filename: string;
  state: 'in_progress' | 'complete' | 'interrupted';
  byExtensionId: string;
  totalBytes: number;
  fileSize: number;
  exists: boolean;
  error?: string;
}

/** As much of the browser's downloads as backups use: a folder, the list of what was saved, and who did it. */
export class FakeDownloads {
  /** The folder: path and content. */
  readonly disk = new Map<string, string>();
  items: FakeItem[] = [];
  readonly asked: Asked[] = [];
  /** What happened to files, in order. */
  readonly log: string[] = [];
  mayUse = true;
  /** What a test makes of a download before it ends. */
  fault: (item: FakeItem) => void = () => undefined;
  readonly #listeners = new Set<(delta: { id: number }) => void>();

  readonly onChanged = {
    addListener: (listener: (delta: { id: number }) => void) => void this.#listeners.add(listener),
    removeListener: (listener: (delta: { id: number }) => void) => void this.#listeners.delete(listener),
  };

  /** Someone who waits has not let go of its listener. */
  get isListenedTo(): boolean {
    return this.#listeners.size > 0;
  }

  download = async (asked: Asked): Promise<number> => {
    this.asked.push(asked);
    let filename = `/home/ann/Downloads/${asked.filename}`;
    for (let number = 1; this.disk.has(filename); number += 1)
      filename = `/home/ann/Downloads/${asked.filename.replace('.json', ` (${number}).json`)}`;
    const id = this.items.length + 1;
    const item: FakeItem = {
      id,
      filename,
      state: 'in_progress',
      byExtensionId: fakeBrowser.runtime.id,
      totalBytes: -1,
      fileSize: -1,
      exists: true,
    };
    this.items.push(item);
    queueMicrotask(() => void this.#finish(item, asked.url));
    return id;
  };

  search = async ({ id, filename, state }: Partial<FakeItem>): Promise<FakeItem[]> =>
    this.items
      .filter((item) => (id ?? item.id) === item.id && (filename ?? item.filename) === item.filename)
      .filter((item) => (state ?? item.state) === item.state)
      .map((item) => ({ ...item, exists: this.disk.has(item.filename) }));

  removeFile = async (id: number): Promise<void> => {
    const item = this.items.find((one) => one.id === id);
    if (!item || !this.disk.delete(item.filename)) throw new Error('no such file');
    this.log.push(`removed ${item.filename}`);
  };

  erase = async ({ id }: { id: number }): Promise<void> => {
    this.items = this.items.filter((item) => item.id !== id);
  };

  /** Somebody else put a file there. */
  put(filename: string, content: string, byExtensionId: string): void {
    this.disk.set(filename, content);
    const size = new TextEncoder().encode(content).length;
    this.items.push({
      id: 1_000 + this.items.length,
      filename,
      state: 'complete',
      byExtensionId,
      totalBytes: size,
      fileSize: size,
      exists: true,
    });
  }

  async #finish(item: FakeItem, url: string): Promise<void> {
    const blob = resolveObjectURL(url);
    const content = (await blob?.text()) ?? '';
    Object.assign(item, blob ? { state: 'complete' } : { state: 'interrupted', error: 'FILE_FAILED' });
    item.totalBytes = item.fileSize = blob?.size ?? 0;
    this.fault(item);
    if (item.state === 'complete') {
      this.disk.set(item.filename, content);
      this.log.push(`saved ${item.filename}`);
    }
    for (const listener of this.#listeners) listener({ id: item.id });
  }
}

/** Gives a test a browser that saves files, if it may. */
export function fakeDownloads(): FakeDownloads {
  const downloads = new FakeDownloads();
  const permissions = { contains: () => Promise.resolve(downloads.mayUse) };
  Object.assign(fakeBrowser, { downloads, permissions });
  return downloads;
}
