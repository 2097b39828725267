/**
 * Where the browsers are on this machine. Plain Node: also used before anything is installed.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium first by its own binary: Debian's wrapper script adds system-wide extensions to the command line. */
const CHROMIUM = {
  paths: [
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
};

const FIREFOX = {
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
  commands: ['firefox-esr', 'firefox'],
};

/** @returns {string | null} the file if it can be executed */
function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? file : null;
  } catch {
    return null; // not there, or not for us: the next candidate is tried
  }
}

/** @returns {string | null} the first of `commands` that stands in PATH */
export function inPath(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const command of commands) {
    for (const folder of folders) {
      const found = executable(join(folder, command));
      if (found) return found;
    }
  }
  return null;
}

function find(variable, { paths, commands }) {
  const named = process.env[variable];
  if (named) {
    if (!executable(named)) throw new Error(`${variable} names ${named}, which cannot be started.`);
    return named;
  }
  return paths.map(executable).find(Boolean) ?? inPath(...commands);
}

/** @returns {string | null} Chromium, Chrome or Edge; `SIDELINE_CHROMIUM` overrides. */
export const findChromium = () => find('SIDELINE_CHROMIUM', CHROMIUM);

/** @returns {string | null} Firefox; `SIDELINE_FIREFOX` overrides. */
export const findFirefox = () => find('SIDELINE_FIREFOX', FIREFOX);
