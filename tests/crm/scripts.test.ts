import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const TSX = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');

function run(folder: string, script: string, args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [TSX, join(folder, 'scripts', script), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { lines: stdout.trim().split('\n').filter(Boolean), stderr, status };
}

describe('crm:match', () => {
  const HUBSPOT = 'https://app.hubspot.com/contacts/999/record/0-2/123';
  const match = { system: 'hubspot', kind: 'company', tenant: '999', id: '123', needsFingerprint: false };

  it('answers each address with one line of JSON, in order', () => {
    const { lines, status } = run(PROJECT, 'crm-match.ts', [HUBSPOT, 'no address', 'http://erp.example:8069/odoo/contacts/0']);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { url: HUBSPOT, match },
      { url: 'no address', match: null },
      {
        url: 'http://erp.example:8069/odoo/contacts/0',
        match: { system: 'odoo', kind: 'party', tenant: 'erp.example:8069', id: '0', needsFingerprint: true },
      },
    ]);
  });

  it('reads addresses from standard input, one a line', () => {
    const { lines } = run(PROJECT, 'crm-match.ts', [], `${HUBSPOT}\r\n\nhttps://app.hubspot.com/login`);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { url: HUBSPOT, match },
      { url: 'https://app.hubspot.com/login', match: null },
    ]);
  });
});

describe('crm:new', () => {
  const copy = mkdtempSync(join(tmpdir(), 'sideline-crm-new-'));
  beforeAll(() => {
    for (const folder of ['lib/crm', 'tests/crm', 'tests/support', 'scripts', 'package.json', '.oxfmtrc.json'])
      cpSync(join(PROJECT, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
    // Every page of every system is opened: on a busy machine that takes longer than the usual five seconds a test.
    const config = { resolve: { alias: { '@': copy } }, test: { testTimeout: 60_000 } };
    writeFileSync(join(copy, 'vitest.config.ts'), `export default ${JSON.stringify(config)};\n`);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('lays out a system that is known and green at once', () => {
    const made = run(copy, 'crm-new.ts', ['7-seas']);
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    const { lines } = run(copy, 'crm-match.ts', ['https://acme.7-seas.example/contacts/42']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ match: { system: '7-seas', kind: 'contact', tenant: 'acme', id: '42' } });
    const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
    const tests = spawnSync(process.execPath, [vitest, 'run', 'tests/crm/adapters.test.ts', '-t', '7-seas', '--reporter=json'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, VITEST: undefined, NODE_ENV: 'test' },
    });
    const report = JSON.parse(tests.stdout.slice(tests.stdout.indexOf('{'))) as {
      numFailedTests: number;
      testResults: { assertionResults: { ancestorTitles: string[]; status: string }[] }[];
    };
    const own = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ ancestorTitles }) => ancestorTitles[0] === '7-seas');
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(report.numFailedTests).toBe(0);
  }, 300_000);

  it('refuses what exists, and changes nothing', () => {
    const before = readFileSync(join(copy, 'lib/crm/registry.ts'), 'utf8');
    for (const id of ['7-seas', 'hubspot']) {
      const again = run(copy, 'crm-new.ts', [id]);
      expect(again.status).toBe(1);
      expect(again.stderr).toContain(`"${id}" exists already`);
    }
    expect(readFileSync(join(copy, 'lib/crm/registry.ts'), 'utf8')).toBe(before);
  });

  it.each(['', 'Acme', 'acme_crm', '../evil', '-acme', 'acme--crm', 'a'.repeat(41)])(
    'refuses "%s" as an id and says why',
    (id) => {
      const refused = run(copy, 'crm-new.ts', id ? [id] : []);
      expect(refused.status).toBe(1);
      expect(refused.stderr).toMatch(id ? /cannot be an id: small letters/ : /usage/);
    },
  );
});
