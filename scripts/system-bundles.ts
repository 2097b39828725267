import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import type { CrmAdapter } from '@/lib/crm/contract';

const SYSTEMS = 'lib/crm/systems';
const PARTS = 'entrypoints/crm.content/parts';

const modules = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();

/** Ids of all systems: one file each. */
export const systemIds = (root: string): string[] => modules(join(root, SYSTEMS));

/** `import css from './x.css?inline'`: the style sheet as text, as Vite gives it to the core. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(builder) {
    builder.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }));
    builder.onLoad({ filter: /./, namespace: 'inline-css' }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

async function bundle(root: string, source: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    alias: { '@': root },
    bundle: true,
    write: false,
    target: ['chrome120', 'firefox128'],
    legalComments: 'none',
    charset: 'utf8', // scripts of an extension are read as UTF-8; escapes would be three times as long
    plugins: [inlineCss],
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

/** The same for pages that a user taught; their rules come from the worker. */
const taughtBundle = (root: string) =>
  bundle(root, `import { taughtAdapter } from './lib/crm/taught'; globalThis.sidelineTaught = taughtAdapter;`, {
    format: 'iife',
    minify: true,
  });

/** A part of the content script that a page gets once it needs it (entrypoints/crm.content/parts.ts). */
const partBundle = (root: string, name: string) => bundle(root, `import './${PARTS}/${name}';`, { format: 'iife', minify: true });

/** Runs once in a tab of an unknown site; its last value, the id of the system or null, is the result of `executeScript`. */
const fingerprintScript = (root: string) =>
  bundle(root, `import { systemOf } from './lib/crm/fingerprints'; export const system = systemOf(document);`, {
    format: 'iife',
    minify: true,
    globalName: 'sidelineFingerprint',
    footer: { js: 'sidelineFingerprint.system' },
  });

/** Adds `systems/<id>.js`, `systems/taught.js`, `systems/fingerprint.js` and `parts/<name>.js` to what WXT puts out. For the hook `build:publicAssets`. */
export async function addSystemBundles(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { root } = wxt.config;
  const add = async (name: string, contents: Promise<string>): Promise<void> => {
    files.push({ relativeDest: `${name}.js`, contents: await contents });
  };
  await Promise.all([
    ...systemIds(root).map((id) => add(`systems/${id}`, systemBundle(root, id))),
    add('systems/taught', taughtBundle(root)),
    add('systems/fingerprint', fingerprintScript(root)),
    ...modules(join(root, PARTS)).map((name) => add(`parts/${name}`, partBundle(root, name))),
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
