/** Writes what Sideline may do into README.md and docs/store/permissions.md anew: npm run permissions */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { listedPermissions } from './permissions/manifests';
import { PERMISSION_PAGES, withPermissions } from './permissions/pages';

const listed = await listedPermissions();
for (const [page, table] of Object.entries(PERMISSION_PAGES))
  writeFileSync(page, withPermissions(readFileSync(page, 'utf8'), table(listed)));
const pages = Object.keys(PERMISSION_PAGES);
execFileSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', ...pages], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log(pages.join('\n'));
