/** Writes docs/crms.md anew: npm run crm:list */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ADAPTERS } from '../lib/crm/registry';
import { crmTable } from './crm-list/table';

const FILE = 'docs/crms.md';
writeFileSync(FILE, crmTable(ADAPTERS));
execFileSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', FILE], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log(FILE);
