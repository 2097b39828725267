/**
 * Lays out a new CRM: npm run crm:new -- <id>
 *
 * Writes lib/crm/systems/<id>.ts, tests/crm/<id>/cases.ts and two pages, and enters the system in lib/crm/registry.ts,
 * all in the current folder. The result runs green at once, on invented addresses; docs/adding-a-crm.md says how to go on.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapterFile, casesFile, listPage, recordPage } from './crm-new/templates';
import { entered } from './crm-new/enter';

/** @returns what is wrong with the id, or null. */
function complaint(id: string | undefined): string | null {
  if (!id) return 'usage: npm run crm:new -- <id>   e.g. acme-crm';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    return `"${id}" cannot be an id: small letters, digits and single hyphens, at most 40 characters, e.g. acme-crm`;
  }
  if (existsSync(join('lib/crm/systems', `${id}.ts`)) || existsSync(join('tests/crm', id)))
    return `"${id}" exists already; nothing was changed`;
  if (!existsSync('lib/crm/registry.ts')) return 'run this in the top folder of the project: lib/crm/registry.ts is not here';
  return null;
}

const [id] = process.argv.slice(2);
const wrong = complaint(id);
if (wrong || !id) {
  console.error(wrong);
  process.exitCode = 1;
} else {
  const registry = entered(readFileSync('lib/crm/registry.ts', 'utf8'), id);
  const tests = join('tests/crm', id);
  mkdirSync(tests, { recursive: true });
  const files = {
    [join('lib/crm/systems', `${id}.ts`)]: adapterFile(id),
    [join(tests, 'cases.ts')]: casesFile(id),
    [join(tests, 'contact.html')]: recordPage('42', 'Jane Doe'),
    [join(tests, 'second-contact.html')]: recordPage('43', 'Анна Иванова'),
    [join(tests, 'list.html')]: listPage(),
    'lib/crm/registry.ts': registry,
  };
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(file, text);
    console.log(file);
  }
  execFileSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', ...Object.keys(files)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`\nNow: npx vitest run tests/crm -t ${id}, then put in the real addresses and pages (docs/adding-a-crm.md).`);
}
