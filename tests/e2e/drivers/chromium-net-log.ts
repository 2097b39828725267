import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WatchedRequest } from './watched-request.ts';

interface Log {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Chromium's own log of its network: every request of every tab, worker and page, from its start to its end. */
export class ChromiumNetLog {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sideline-net-log-'));
  private readonly file = join(this.folder, 'net-log.json');
  readonly args = [`--log-net-log=${this.file}`];

  /** Once the browser has ended: only then the log is whole. */
  read(extensionOrigin: string): WatchedRequest[] {
    const { constants, events } = JSON.parse(readFileSync(this.file, 'utf8')) as Log;
    rmSync(this.folder, { recursive: true });
    const start = constants.logEventTypes.URL_REQUEST_START_JOB;
    return events.flatMap(({ type, params }) => {
      if (type !== start || !params?.url) return [];
      const initiator = params.initiator ?? 'not an origin';
      const by = initiator === 'not an origin' ? 'browser' : initiator === extensionOrigin ? 'extension' : initiator;
      return [{ url: params.url, by }];
    });
  }
}
