import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Files of the repository as git knows them (tracked, and new ones that are not ignored), relative to its top. */
export function sourceFiles(...folders: string[]): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders], {
    encoding: 'utf8',
  });
  return list.split('\n').filter((file) => file && existsSync(file));
}

/** Modules that a file imports, type-only imports left out, as written; relative ones resolved to a path from the top. */
export function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /^\s*(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    if (name.startsWith('.')) return normalize(join(dirname(file), name));
    return name.replace(/^[@~]\//, '');
  });
}
