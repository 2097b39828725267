import { spawn } from 'node:child_process';
import { duration, say } from './say.mjs';

/** A step that prints nothing for so long is said to be still at work. */
const SILENCE_MS = 20_000;

/**
 * Runs a program with its output shown as it comes; a long silence is filled with the time passed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>} exit code; 127 if the program cannot be started
 */
export function run(command, args, { env = process.env, cwd } = {}) {
  const started = Date.now();
  let heard = started;
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const pass = (target) => (chunk) => {
    heard = Date.now();
    target.write(chunk);
  };
  child.stdout.on('data', pass(process.stdout));
  child.stderr.on('data', pass(process.stderr));
  const ticker = setInterval(() => {
    if (Date.now() - heard < SILENCE_MS) return;
    heard = Date.now();
    say(`  … ${command} is at work, ${duration(heard - started)} so far`);
  }, 1000);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      clearInterval(ticker);
      say(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      clearInterval(ticker);
      if (signal) say(`${command} was ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program that npm installed for this project, e.g. `npx('vitest', 'run')`. */
export const npx = (name, ...args) => run('npm', ['exec', '--offline', '--', name, ...args]);
