import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingEntries } from '../../scripts/lib/lock.mjs';

test('package-lock.json is complete for every system (else: node scripts/complete-lock.mjs)', () => {
  expect(Object.keys(missingEntries(JSON.parse(readFileSync('package-lock.json', 'utf8'))))).toEqual([]);
});

test('a package for another system is described by its name', () => {
  const optionalDependencies = {
    '@x/binding-linux-arm64-musl': '1.0.0',
    '@x/darwin-x64': '1.0.0',
    '@x/there-linux-x64': '1.0.0',
  };
  const packages = { 'node_modules/x': { dev: true, optionalDependencies }, 'node_modules/@x/there-linux-x64': {} };
  expect(missingEntries({ packages })).toEqual({
    'node_modules/@x/binding-linux-arm64-musl': {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/@x/darwin-x64': { version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['darwin'] },
  });
});
