import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findFirefox } from '../../../scripts/lib/find-browser.mjs';
import { Bidi } from './bidi.ts';

export interface FirefoxStart {
  /** Folder; deleted at the end unless it is kept. */
  profile: string;
  isKept?: boolean;
  headless: boolean;
  size: { width: number; height: number };
}

/** A Firefox of our own with a profile of its own; both are gone after `stop`. */
export class FirefoxProcess {
  readonly ended: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly isKept: boolean,
    readonly bidi: Bidi,
  ) {
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  static async start({ profile, isKept = false, headless, size }: FirefoxStart): Promise<FirefoxProcess> {
    const file = findFirefox();
    if (!file) throw new Error('No Firefox found. Install it, or name it in SIDELINE_FIREFOX.');
    const args = ['--profile', profile, '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];
    const child = spawn(file, [...args, ...(headless ? ['--headless'] : []), 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: String(size.width), MOZ_HEADLESS_HEIGHT: String(size.height) },
    });
    const bidi = await Bidi.connect(`${await listeningAddress(child)}/session`);
    const unhandledPromptBehavior = { default: 'accept' };
    await bidi.send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior } } });
    return new FirefoxProcess(child, profile, isKept, bidi);
  }

  async stop(): Promise<void> {
    await this.bidi.send('browser.close').catch((error: unknown) => {
      // The connection may end before the answer; if Firefox is still there, it is ended below.
      if (this.child.exitCode === null) this.child.kill();
      else throw error;
    });
    await this.ended;
    if (!this.isKept) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** No last word, and nothing tidied up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
    if (!this.isKept) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function listeningAddress(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`Firefox ended at once:\n${said}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
  });
}
