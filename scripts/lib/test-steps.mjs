import { mkdirSync, rmSync } from 'node:fs';
import { BROWSER_PACKAGES, installPackages, isDebianRoot, TRYTON_PACKAGES } from './debian.mjs';
import { findChromium, findFirefox, inPath } from './find-browser.mjs';
import { npx, run } from './run.mjs';
import { say } from './say.mjs';
import { failuresOf, readResults, testCounts } from './test-counts.mjs';

const REPORTS = 'test-results/reports';

const npmRun = (script) => async () => (await run('npm', ['run', '--silent', script])) === 0;

/** @returns {Promise<{ results: import('./test-counts.mjs').FileResult[] | null, code: number }>} */
async function runVitest(name, args) {
  mkdirSync(REPORTS, { recursive: true });
  const file = `${REPORTS}/${name}.json`;
  rmSync(file, { force: true });
  const code = await npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args);
  return { results: readResults(file), code };
}

/** Counts of a run; one that ended badly without a failed test counts as one failure. */
function countsOf({ results, code }) {
  const counts = results ? testCounts(results) : { passed: 0, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const vitest =
  (name, ...args) =>
  async () =>
    countsOf(await runVitest(name, args));

/**
 * On the build server, files that failed are run once more in a new browser: one that dies there takes all tests of its file
 * with it, and is no finding; what fails twice is one.
 */
const vitestInBrowser =
  (name, ...args) =>
  async () => {
    const first = await runVitest(name, args);
    const failed = first.results?.filter((file) => failuresOf(file).length > 0) ?? [];
    if (failed.length === 0 || process.env.CI !== 'true') return countsOf(first);
    say('', `Once more, in a new browser: ${failed.flatMap(failuresOf).join('\n  ')}`);
    const again = await runVitest(`${name}-again`, [...args, ...failed.map((file) => file.name)]);
    if (!again.results) return countsOf(first);
    return countsOf({ ...again, results: [...first.results.filter((file) => !failed.includes(file)), ...again.results] });
  };

const withoutDebian = () => (isDebianRoot() ? null : 'needs Debian and root; elsewhere install browsers yourself');

const without = (what, found, how) => () => (found() ? null : `${what} is not installed.\n${how}`);

const withoutChromium = without(
  'Chromium',
  findChromium,
  'Install Chromium, Chrome or Edge, or name the program in SIDELINE_CHROMIUM.',
);
const withoutFirefox = without('Firefox', findFirefox, 'Install Firefox 140 or newer, or name the program in SIDELINE_FIREFOX.');
const withoutTryton = without('Tryton', () => inPath('trytond'), `On Debian: apt-get install ${TRYTON_PACKAGES.join(' ')}`);

const e2e = (browser, ...args) => ['--config', 'vitest.e2e.config.ts', '--project', browser, ...args];
const TRYTON = 'tests/e2e/tryton';

/** Everything that CI runs, in order. @type {(import('./steps.mjs').Step & { id: string })[]} */
export const TEST_STEPS = [
  {
    id: 'system',
    name: 'Browsers, fonts and Tryton from Debian',
    impossible: withoutDebian,
    run: () => installPackages([...BROWSER_PACKAGES, ...TRYTON_PACKAGES]),
  },
  { id: 'format', name: 'Format', run: npmRun('format:check') },
  { id: 'types', name: 'Types', run: npmRun('types') },
  { id: 'lint', name: 'Lint', run: npmRun('lint') },
  { id: 'knip', name: 'Unused code and dependencies', run: npmRun('knip') },
  { id: 'unit', name: 'Unit tests with coverage', run: vitest('unit', '--coverage') },
  { id: 'build', name: 'Build for both browsers', run: npmRun('build') },
  { id: 'build:e2e', name: 'Build for the end-to-end tests', run: npmRun('build:e2e') },
  { id: 'built', name: 'Manifest and size of what was built', run: vitest('built', '--config', 'vitest.built.config.ts') },
  {
    id: 'webext',
    name: 'Mozilla’s checks of the Firefox build',
    run: npmRun('webext'),
  },
  { id: 'zip', name: 'Store archives: same bytes, here and from the sources archive', run: npmRun('zip:check') },
  {
    id: 'chromium',
    name: 'End-to-end tests in Chromium',
    impossible: withoutChromium,
    run: vitestInBrowser('chromium', ...e2e('chromium', '--exclude', `${TRYTON}/**`)),
  },
  {
    id: 'firefox',
    name: 'End-to-end tests in Firefox',
    impossible: withoutFirefox,
    run: vitestInBrowser('firefox', ...e2e('firefox', '--exclude', `${TRYTON}/**`)),
  },
  {
    id: 'tryton',
    name: 'Tryton, a real CRM, in Chromium',
    impossible: () => withoutTryton() ?? withoutChromium(),
    run: vitestInBrowser('tryton-chromium', ...e2e('chromium', TRYTON)),
  },
  {
    id: 'tryton',
    name: 'Tryton, a real CRM, in Firefox',
    impossible: () => withoutTryton() ?? withoutFirefox(),
    run: vitestInBrowser('tryton-firefox', ...e2e('firefox', TRYTON)),
  },
];
