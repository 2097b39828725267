/**
 * `npm start`: from a fresh clone to Sideline in a browser, on a demo CRM.
 * With no display the tour is played headless instead; it says what it sees and leaves pictures in demo-output.
 * `npm start -- --browser firefox`, `--language ru`, `--headless`.
 */
import { BROWSER_PACKAGES, installPackages, isDebianRoot } from './lib/debian.mjs';
import { hasDisplay } from './lib/display.mjs';
import { findChromium, findFirefox } from './lib/find-browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { npx } from './lib/run.mjs';
import { say } from './lib/say.mjs';

const args = process.argv.slice(2);
const firefox = args.includes('firefox');
const find = firefox ? findFirefox : findChromium;

async function ensureBrowser() {
  if (!find() && isDebianRoot()) await installPackages(BROWSER_PACKAGES);
  if (find()) return true;
  say(
    firefox ? 'Firefox is not installed.' : 'No Chromium, Chrome or Edge is installed.',
    `Install one, or name the program in ${firefox ? 'SIDELINE_FIREFOX' : 'SIDELINE_CHROMIUM'}.`,
  );
  return false;
}

async function build() {
  say('Building the extension …');
  return (await npx('wxt', 'build', ...(firefox ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome']), '--mode', 'e2e')) === 0;
}

async function show() {
  if (!hasDisplay() && !args.includes('--headless')) {
    say('There is no display here, so the tour is played without a window.');
    args.push('--headless');
  }
  return (await npx('tsx', 'scripts/lib/demo.ts', ...args)) === 0;
}

for (const step of [ensureInstalled, ensureBrowser, build, show]) {
  if (!(await step())) {
    process.exitCode = 1;
    break;
  }
}
