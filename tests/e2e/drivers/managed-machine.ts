import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../../scripts/lib/find-browser.mjs';
import type { BrowserName } from './driver.ts';

/** Where each browser looks for what an administrator has set, below `/etc`. */
const FOLDERS = { chromium: 'chromium/policies/managed', firefox: 'firefox/policies' } as const;
const FILES = { chromium: 'sideline.json', firefox: 'policies.json' } as const;

/**
 * A machine with an administrator: a browser that sees an `/etc` of its own, the real one with a folder of policies laid over it. It is a
 * mount in a namespace of that one process, so it needs no right and is gone with it; this machine's `/etc` is never written to.
 */
export class ManagedMachine {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sideline-managed-'));
  private readonly policies = join(this.folder, 'policies');

  constructor(private readonly browser: BrowserName) {
    mkdirSync(join(this.folder, 'etc', FOLDERS[browser]), { recursive: true });
    mkdirSync(this.policies);
  }

  /** Can processes of this machine have mounts of their own? Some kernels and most containers forbid it. */
  static isPossible(): boolean {
    try {
      execFileSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/etc'], { stdio: 'ignore' });
      return process.platform === 'linux';
    } catch {
      return false;
    }
  }

  /** A program that starts the browser on this machine, with whatever arguments it gets. */
  program(): string {
    const real = this.browser === 'chromium' ? findChromium() : findFirefox();
    if (!real) throw new Error(`No ${this.browser} found.`);
    const file = join(this.folder, this.browser);
    const mounts = [
      `mount -t overlay none -o lowerdir=${join(this.folder, 'etc')}:/etc /etc`,
      `mount --bind ${this.policies} /etc/${FOLDERS[this.browser]}`, // what is laid over must not change, this may
    ].join(' && ');
    // In the namespace everybody is root, to whom Chromium refuses its sandbox.
    const more = this.browser === 'chromium' ? '--no-sandbox' : '';
    const inside = `${mounts} && exec '${real}' ${more} "$@"`;
    writeFileSync(file, `#!/bin/sh\nexec unshare --map-root-user --mount sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`);
    chmodSync(file, 0o755);
    return file;
  }

  /** What the administrator sets for one extension; the file comes into its place whole. */
  set(extension: string, values: object): void {
    const policies =
      this.browser === 'chromium'
        ? { '3rdparty': { extensions: { [extension]: values } } }
        : { policies: { '3rdparty': { Extensions: { [extension]: values } } } };
    const next = join(this.folder, 'next.json');
    writeFileSync(next, JSON.stringify(policies));
    renameSync(next, join(this.policies, FILES[this.browser]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
