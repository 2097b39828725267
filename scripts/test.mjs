/**
 * `npm test`: installs what is missing, then runs everything that CI runs, also on a fresh clone.
 * `npm test -- unit lint` takes only the named steps (names in lib/test-steps.mjs).
 * The last line is `N passed, N failed`, and the exit code agrees with it.
 */
import { ensureInstalled } from './lib/install.mjs';
import { say } from './lib/say.mjs';
import { Steps } from './lib/steps.mjs';
import { TEST_STEPS } from './lib/test-steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => TEST_STEPS.every((step) => step.id !== id));
if (unknown.length > 0) {
  say(`No such step: ${unknown.join(', ')}. Steps: ${[...new Set(TEST_STEPS.map((step) => step.id))].join(', ')}`);
  process.exit(2);
}

const steps = new Steps();
const installed = await steps.take({ name: 'Dependencies', run: ensureInstalled });
for (const step of installed ? TEST_STEPS : []) {
  if (wanted.length === 0 || wanted.includes(step.id)) await steps.take(step);
}
steps.summary();
process.exitCode = steps.failed ? 1 : 0;
