/**
 * Makes the store archives twice, the second time in another folder and from nothing but the sources archive, and compares the
 * bytes: what a reviewer of Mozilla does. `npm run zip:check`; with `-- --install` the second folder gets its own `npm ci`.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readZip, type ZipEntry } from './lib/read-zip';
import { npx, run } from './lib/run.mjs';

const BUILDS = [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
];
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Runs one step in `folder`. @throws if it fails */
async function make(folder: string, output: string): Promise<void> {
  const here = process.cwd();
  process.chdir(folder);
  process.env.SIDELINE_OUT = output;
  for (const build of BUILDS) if ((await npx('wxt', 'zip', ...build)) !== 0) throw new Error(`wxt zip failed in ${folder}`);
  process.chdir(here);
}

const archives = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.zip'))
      .toSorted()
      .map((file) => [file, readFileSync(join(folder, file))]),
  );

function unpack(entries: ZipEntry[], folder: string): void {
  for (const { name, contents } of entries) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
}

/** What would make an archive differ on another machine or day, or tell of this one. */
function oddities(name: string, entries: ZipEntry[]): string[] {
  const names = entries.map((entry) => entry.name);
  const places = [process.cwd(), homedir(), tmpdir()].filter((path) => path.split('/').length > 2);
  return [
    ...(names.join('\n') === names.toSorted().join('\n') ? [] : [`${name}: its entries are not sorted`]),
    ...entries.filter(({ when }) => when !== entries[0]?.when).map((entry) => `${name}: ${entry.name} has a date`),
    ...entries
      .filter(({ contents }) => places.some((path) => contents.includes(path)))
      .map((entry) => `${name}: ${entry.name} names a folder of this machine`),
  ];
}

/** Files in the sources archive that version control leaves out: they would differ from folder to folder. */
function strays(entries: ZipEntry[]): string[] {
  if (!existsSync('.git')) return [];
  const kept = new Set(
    execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0'),
  );
  return entries.filter(({ name }) => !kept.has(name)).map(({ name }) => `sources: ${name} is left out by version control`);
}

const work = mkdtempSync(join(tmpdir(), 'sideline-zip-'));
try {
  await make('.', join(work, 'first'));
  const first = archives(join(work, 'first'));
  const opened = new Map([...first].map(([name, bytes]) => [name, readZip(bytes)]));
  const sources = [...opened].find(([name]) => name.endsWith('-sources.zip'))?.[1];
  if (first.size !== 3 || !sources) throw new Error(`Three archives were to be made, not ${[...first.keys()].join(', ')}`);

  const clean = join(work, 'another', 'place');
  unpack(sources, clean);
  if (process.argv.includes('--install')) {
    if ((await run('npm', ['ci'], { cwd: clean })) !== 0) throw new Error('npm ci failed on the sources archive');
  } else symlinkSync(resolve('node_modules'), join(clean, 'node_modules'));
  await make(clean, join(work, 'second'));
  const second = archives(join(work, 'second'));

  const problems = [...opened].flatMap(([name, entries]) => oddities(name, entries)).concat(strays(sources));
  for (const [name, bytes] of first) {
    const [once, again] = [sha256(bytes), sha256(second.get(name) ?? Buffer.alloc(0))];
    console.log(`${once}  ${name}`);
    if (once !== again) problems.push(`${name} is another one when built from the sources archive: ${again}`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log('Same bytes, built here and in another folder from the sources archive.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
