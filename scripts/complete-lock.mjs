/** Run after `npm install` has changed package-lock.json: adds what lib/lock.mjs finds missing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingEntries } from './lib/lock.mjs';
import { say } from './lib/say.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = missingEntries(lock);
const packages = Object.entries({ ...lock.packages, ...missing }).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
say(`${Object.keys(missing).length} entries added to package-lock.json.`);
