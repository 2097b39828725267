/** Raises the version, once the changelog has its entry: npm run release -- patch|minor|major|1.2.3 (docs/releasing.md) */
import { readFileSync, writeFileSync } from 'node:fs';
import { changelogProblem } from './release/changelog-problem';
import { nextVersion } from './release/next-version';

interface Package {
  version: string;
  packages?: Record<string, { version?: string }>;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Package;
const write = (file: string, contents: Package) => writeFileSync(file, `${JSON.stringify(contents, null, 2)}\n`);

try {
  const own = read('package.json');
  const version = nextVersion(own.version, process.argv[2] ?? '');
  const problem = changelogProblem(readFileSync('CHANGELOG.md', 'utf8'), version);
  if (problem) throw new Error(problem);
  write('package.json', { ...own, version });
  const lock = read('package-lock.json');
  const root = { ...lock.packages?.[''], version };
  write('package-lock.json', { ...lock, version, packages: { ...lock.packages, '': root } });
  console.log(`${own.version} → ${version}. Next: docs/releasing.md, step 3.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
