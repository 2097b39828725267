import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

/** While a file is being written it has a further ending, or stands empty beside such a one. */
const HALF = /\.(crdownload|part|tmp)$/;

/** The folder in which a browser saves files. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'sideline-downloads-'));

  /** Waits for a file with such a name to be there whole. @returns its path */
  async next(name: RegExp): Promise<string> {
    const found = await until(`a file ${name}`, async () => {
      const files = readdirSync(this.folder);
      return files.some((file) => HALF.test(file)) ? null : files.find((file) => name.test(file));
    });
    return join(this.folder, found);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
