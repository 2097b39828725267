import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const OUT = process.env.SIDELINE_OUT ?? '.output';
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** Reads one file of a built folder. @throws with what to do if the build is missing. */
export function readBuilt(build: string, file: string): string {
  const path = join(OUT, build, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  return readFileSync(path, 'utf8');
}

export const manifestOf = (build: string): Record<string, unknown> => JSON.parse(readBuilt(build, 'manifest.json'));

export function filesOf(build: string, folder = ''): string[] {
  return readdirSync(join(OUT, build, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(OUT, build, path)).isDirectory() ? filesOf(build, path) : [path];
  });
}

export const sizeOf = (text: string) => ({ bytes: Buffer.byteLength(text), gzip: gzipSync(text).length });
