import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** What the browser tests need of the system. */
export const BROWSER_PACKAGES = [
  'chromium',
  'firefox-esr',
  'xvfb',
  'fonts-dejavu-core',
  'fonts-noto-core',
  'fonts-noto-color-emoji',
];

/** A real CRM for the tests, with sqlite as its database. */
export const TRYTON_PACKAGES = [
  'tryton-server',
  'tryton-sao',
  'tryton-proteus',
  'python3-psycopg2',
  ...['party', 'company', 'product', 'account', 'account-invoice', 'sale', 'sale-opportunity'].map(
    (one) => `tryton-modules-${one}`,
  ),
];

/** @returns {boolean} whether packages can be installed here without asking anybody */
export function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} packages @returns {string[]} those that are not installed */
function missingPackages(packages) {
  return packages.filter((name) => {
    try {
      const format = '${db:Status-Status}';
      return (
        execFileSync('dpkg-query', ['-W', '-f', format, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString() !== 'installed'
      );
    } catch {
      return true; // dpkg-query fails for a package it has never heard of
    }
  });
}

/** Installs Debian packages that are missing. @returns {Promise<boolean>} whether all are there now */
export async function installPackages(packages) {
  const missing = missingPackages(packages);
  if (missing.length === 0) return true;
  say(`Installing from Debian: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-q'], { env })) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env })) === 0;
}
