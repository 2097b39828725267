import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { until } from '../drivers/until.ts';
import { freshDatabase, writeConfiguration } from './database.ts';

export interface Tryton {
  /** `http://tryton.localhost:PORT` */
  origin: string;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A real Tryton with its web client on a free port of 127.0.0.1, over a fresh copy of the seeded database. */
export async function startTryton(): Promise<Tryton> {
  const folder = await freshDatabase();
  const port = await freePort();
  const configuration = await writeConfiguration(folder, port);
  const child = spawn('trytond', ['-c', configuration, '-d', 'crm'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill();
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  const origin = `http://tryton.localhost:${port}`;
  // Asked by number: unlike browsers, Node leaves names under .localhost to the system.
  const answers = async () => {
    if (child.exitCode !== null) throw new Error(`Tryton ended: ${said}`);
    return (await fetch(`http://127.0.0.1:${port}/`)).ok;
  };
  try {
    await until('Tryton to answer', answers);
  } catch (error) {
    await close();
    throw new Error(`Tryton does not answer. It said:\n${said}`, { cause: error });
  }
  return { origin, close };
}
