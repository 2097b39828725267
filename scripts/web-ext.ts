/**
 * Mozilla's checks of the Firefox build: no errors, and each warning is explained in docs/store/web-ext.md, as often as it comes.
 * The step `webext` of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Finding {
  code: string;
  file?: string;
  message: string;
}
interface Report {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

const OUT = process.env.SIDELINE_OUT ?? '.output';

/** How often each warning is explained, by its code: the columns “warning” and “times” of the page. */
function explained(page: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const [, code = '', count] of page.matchAll(/^\| `([A-Z_]+)`\s*\|[^|]*\|\s*(\d+)\s*\|/gm))
    times.set(code, (times.get(code) ?? 0) + Number(count));
  return times;
}

const lint = spawnSync(
  'npm',
  ['exec', '--offline', '--', 'web-ext', 'lint', '--source-dir', `${OUT}/firefox-mv3`, '--output', 'json'],
  {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  },
);
const { errors, warnings, notices } = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{'))) as Report;
const known = explained(readFileSync('docs/store/web-ext.md', 'utf8'));
const found = new Map<string, number>();
for (const { code } of [...warnings, ...notices]) found.set(code, (found.get(code) ?? 0) + 1);

const problems = errors.map(({ code, file, message }) => `error ${code} ${file}: ${message}`);
for (const code of new Set([...known.keys(), ...found.keys()])) {
  const [expected, times] = [known.get(code) ?? 0, found.get(code) ?? 0];
  if (expected !== times) problems.push(`${code} comes ${times} times; docs/store/web-ext.md explains ${expected}`);
}
for (const one of problems) console.error(one);
console.log(
  `web-ext: ${errors.length} errors, ${warnings.length + notices.length} warnings, all explained: ${problems.length === 0}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
