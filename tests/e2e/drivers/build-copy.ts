import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The part of a manifest that tests change. */
export interface Manifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  content_security_policy?: object;
}

/** A copy of a build, in a temporary folder, for tests that need another manifest or break a file on purpose. */
export class BuildCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'sideline-build-'));

  constructor(private readonly build: string) {
    cpSync(build, this.folder, { recursive: true });
  }

  /** Its worker does nothing from now on. */
  stop(): void {
    writeFileSync(join(this.folder, 'background.js'), '');
  }

  /** Its worker also runs this. */
  append(code: string): void {
    appendFileSync(join(this.folder, 'background.js'), `\n;${code}`);
  }

  /** Everything is as it was built, or as another build is. */
  restore(build = this.build): void {
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(build, this.folder, { recursive: true });
  }

  change(edit: (manifest: Manifest) => Manifest): void {
    const file = join(this.folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')) as Manifest)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
