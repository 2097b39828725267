/**
 * Called before every script that needs dependencies, so that `npm start` works on a fresh clone.
 * Plain Node: nothing of npm's may be needed here.
 */
import { ensureInstalled } from './lib/install.mjs';

if (!(await ensureInstalled())) process.exit(1);
