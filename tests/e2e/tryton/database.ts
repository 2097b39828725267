import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const PASSWORD = 'admin-pass-1';
const MODULES = ['party', 'company', 'country', 'currency', 'product', 'account', 'account_invoice', 'sale', 'sale_opportunity'];
const SEED = fileURLToPath(new URL('seed.py', import.meta.url));
/** Modules come with Debian's own Python, whatever other Python stands in PATH. */
const PYTHON = '/usr/bin/python3';

/** Writes a configuration for a database in `folder`, served on 127.0.0.1. @returns the file's path */
export async function writeConfiguration(folder: string, port: number): Promise<string> {
  const file = join(folder, 'trytond.conf');
  const lines = [
    '[web]',
    `listen = 127.0.0.1:${port}`,
    'root = /usr/share/tryton-sao/www',
    '[database]',
    'uri = sqlite://',
    `path = ${folder}`,
  ];
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

async function create(folder: string): Promise<void> {
  const conf = await writeConfiguration(folder, 8000);
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, `${PASSWORD}\n`);
  await writeFile(join(folder, 'crm.sqlite'), '');
  const env = { ...process.env, TRYTONPASSFILE: passwordFile, DB_NAME: 'crm' };
  await run('trytond-admin', ['-c', conf, '-d', 'crm', '--all', '--email', 'admin@example.org'], { env });
  await run('trytond-admin', ['-c', conf, '-d', 'crm', '-u', ...MODULES, '--activate-dependencies'], { env });
  await run(PYTHON, [SEED, conf], { env });
}

/**
 * A fresh copy of the seeded database in a folder of its own. Making it takes half a minute, so it is kept in the
 * temporary folder under a name that changes with the recipe and with Tryton's version.
 */
export async function freshDatabase(): Promise<string> {
  const { stdout: version } = await run('trytond', ['--version']);
  const recipe = createHash('sha256')
    .update(version)
    .update(MODULES.join())
    .update(await readFile(SEED));
  const kept = join(tmpdir(), `sideline-tryton-${recipe.digest('hex').slice(0, 12)}.sqlite`);
  const folder = await mkdtemp(join(tmpdir(), 'sideline-tryton-'));
  if (!existsSync(kept)) {
    const making = join(folder, 'making');
    await mkdir(making);
    await create(making);
    // Renamed whole, so that an interrupted run leaves no half of a database behind.
    await copyFile(join(making, 'crm.sqlite'), `${kept}.${process.pid}`);
    await rename(`${kept}.${process.pid}`, kept);
    await rm(making, { recursive: true });
  }
  await copyFile(kept, join(folder, 'crm.sqlite'));
  return folder;
}
