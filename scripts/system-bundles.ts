import { build, type BuildOptions } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import type { CrmAdapter } from '@/lib/crm/contract';

const SYSTEMS = 'lib/crm/systems';

/** Ids of all systems: one file each. */
export function systemIds(root: string): string[] {
  return readdirSync(join(root, SYSTEMS))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

async function bundle(root: string, source: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    alias: { '@': root },
    bundle: true,
    write: false,
    target: ['chrome120', 'firefox128'],
    legalComments: 'none',
    ...options,
  });
  const [file] = outputFiles ?? [];
  if (!file) throw new Error(`esbuild made nothing of: ${source}`);
  return file.text;
}

/**
 * What a page of one system gets besides the core: the adapter alone, handed over by way of the isolated world's globals
 * (entrypoints/crm.content/adapters.ts takes it from there).
 */
const systemBundle = (root: string, id: string) =>
  bundle(root, `import adapter from './${SYSTEMS}/${id}'; (globalThis.sidelineAdapters ??= []).push(adapter);`, {
    format: 'iife',
    minify: true,
  });

/** Runs once in a tab of an unknown site; its last value, the id of the system or null, is the result of `executeScript`. */
const fingerprintScript = (root: string) =>
  bundle(root, `import { systemOf } from './lib/crm/fingerprints'; export const system = systemOf(document);`, {
    format: 'iife',
    minify: true,
    globalName: 'sidelineFingerprint',
    footer: { js: 'sidelineFingerprint.system' },
  });

/** Adds `systems/<id>.js` and `systems/fingerprint.js` to what WXT puts out. For the hook `build:publicAssets`. */
export async function addSystemBundles(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { root } = wxt.config;
  const add = async (name: string, contents: Promise<string>): Promise<void> => {
    files.push({ relativeDest: `systems/${name}.js`, contents: await contents });
  };
  await Promise.all([
    ...systemIds(root).map((id) => add(id, systemBundle(root, id))),
    add('fingerprint', fingerprintScript(root)),
  ]);
}

/** Match patterns of every vendor's cloud, sorted. The build for tests asks for them at install (no prompt can be answered there). */
export async function cloudHosts(root: string): Promise<string[]> {
  const source = `export { ADAPTERS } from './lib/crm/registry';`;
  const code = await bundle(root, source, { format: 'esm', platform: 'node' });
  const { ADAPTERS }: { ADAPTERS: readonly CrmAdapter[] } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  return [...new Set(ADAPTERS.flatMap(({ hosts }) => hosts))].toSorted();
}
