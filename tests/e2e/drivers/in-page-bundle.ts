import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

let bundle: Promise<string> | undefined;

/** Source that defines `__e2e`, the functions of in-page.ts, in a page. */
export function inPageBundle(): Promise<string> {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: '__e2e',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return bundle;
}
