/** Writes the schema of the managed configuration and its table in the docs anew: npm run managed:schema */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { managedSchema } from './managed-schema/schema';
import { withTable } from './managed-schema/table';

const SCHEMA = 'public/managed-schema.json';
const PAGE = 'docs/administrators.md';
writeFileSync(SCHEMA, `${JSON.stringify(managedSchema(), null, 2)}\n`);
writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8')));
execFileSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', SCHEMA, PAGE], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log(`${SCHEMA}\n${PAGE}`);
