import { existsSync, statSync } from 'node:fs';
import { nodeProblem } from './node-version.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** npm writes this file at the end of every installation. */
const STAMP = 'node_modules/.package-lock.json';

/** @returns {boolean} whether node_modules is there and at least as new as the lock */
function isInstalled() {
  return existsSync(STAMP) && statSync(STAMP).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

/** Installs what package-lock.json names, if that is not done yet. @returns {Promise<boolean>} whether all is there now */
export async function ensureInstalled() {
  const problem = nodeProblem();
  if (problem) {
    say(problem);
    return false;
  }
  if (isInstalled()) return true;
  say('Installing dependencies (npm ci); on a fresh machine this takes about a minute …');
  const code = await run('npm', ['ci']);
  if (code !== 0) say('npm ci failed; the lines above say why. Is the package registry within reach?');
  return code === 0;
}
