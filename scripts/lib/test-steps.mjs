import { mkdirSync, rmSync } from 'node:fs';
import { BROWSER_PACKAGES, installPackages, isDebianRoot, TRYTON_PACKAGES } from './debian.mjs';
import { findChromium, findFirefox, inPath } from './find-browser.mjs';
import { npx, run } from './run.mjs';
import { testCounts } from './test-counts.mjs';

const REPORTS = 'test-results/reports';

const npmRun = (script) => async () => (await run('npm', ['run', '--silent', script])) === 0;

/** Runs vitest and reads its counts; a run that ends badly without a failed test counts as one failure. */
const vitest =
  (name, ...args) =>
  async () => {
    mkdirSync(REPORTS, { recursive: true });
    const file = `${REPORTS}/${name}.json`;
    rmSync(file, { force: true });
    const code = await npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args);
    const counts = testCounts(file) ?? { passed: 0, failed: 1 };
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
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
    run: async () => (await npx('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted')) === 0,
  },
  {
    id: 'chromium',
    name: 'End-to-end tests in Chromium',
    impossible: withoutChromium,
    run: vitest('chromium', ...e2e('chromium', '--exclude', `${TRYTON}/**`)),
  },
  {
    id: 'firefox',
    name: 'End-to-end tests in Firefox',
    impossible: withoutFirefox,
    run: vitest('firefox', ...e2e('firefox', '--exclude', `${TRYTON}/**`)),
  },
  {
    id: 'tryton',
    name: 'Tryton, a real CRM, in Chromium',
    impossible: () => withoutTryton() ?? withoutChromium(),
    run: vitest('tryton-chromium', ...e2e('chromium', TRYTON)),
  },
  {
    id: 'tryton',
    name: 'Tryton, a real CRM, in Firefox',
    impossible: () => withoutTryton() ?? withoutFirefox(),
    run: vitest('tryton-firefox', ...e2e('firefox', TRYTON)),
  },
];
