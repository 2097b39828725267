/** What a test makes go wrong; `write` and `move` may throw. */
export interface Faults {
  write?: (written: number) => void;
  move?: (name: string) => void;
  /** What is read instead. */
  read?: (file: Blob) => Blob;
}

const missing = (name: string) => new DOMException(name, 'NotFoundError');

/** As much of the browser's own file system as backups use, in memory. What is written is there once the stream is closed. */
export class FakeFolder {
  readonly files = new Map<string, Blob>();
  faults: Faults = {};

  async *keys(): AsyncGenerator<string> {
    await Promise.resolve();
    yield* this.files.keys();
  }

  getDirectoryHandle = (): Promise<FakeFolder> => Promise.resolve(this);

  async getFileHandle(name: string, { create = false } = {}) {
    await Promise.resolve();
    if (create) this.files.set(name, this.files.get(name) ?? new Blob());
    if (!this.files.has(name)) throw missing(name);
    let current = name;
    return {
      getFile: async () => new File([await this.read(current).arrayBuffer()], current),
      createWritable: async () => this.writable(current),
      move: async (to: string) => {
        this.faults.move?.(to);
        this.files.set(to, this.read(current));
        this.files.delete(current);
        current = to;
      },
    };
  }

  removeEntry = async (name: string): Promise<void> => {
    await Promise.resolve();
    if (!this.files.delete(name)) throw missing(name);
  };

  private read(name: string): Blob {
    const file = this.files.get(name);
    if (!file) throw missing(name);
    return this.faults.read?.(file) ?? file;
  }

  private writable(name: string) {
    const parts: BlobPart[] = [];
    return {
      write: async (part: BlobPart) => {
        this.faults.write?.(parts.length);
        parts.push(part);
      },
      close: async () => void this.files.set(name, new Blob(parts)),
      abort: async () => void parts.splice(0),
    };
  }
}

/** Gives a test an empty file system. */
export function fakeFileSystem(): FakeFolder {
  const folder = new FakeFolder();
  const storage = {
    getDirectory: () => Promise.resolve(folder),
    estimate: () => Promise.resolve({ usage: 1, quota: 100 }),
    persisted: () => Promise.resolve(false),
  };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  return folder;
}
