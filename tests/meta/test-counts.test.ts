import { expect, test } from 'vitest';
import { type FileResult, testCounts } from '../../scripts/lib/test-counts.mjs';

const result = (status: string, ...failureMessages: string[]) => ({ status, fullName: `a test that ${status}`, failureMessages });

test('what passed, failed and was left out is counted, and failures are named with the first line of their error', () => {
  const files: FileResult[] = [
    { name: 'one.ts', status: 'failed', assertionResults: [result('passed'), result('failed', 'Error: no badge\n  at line 3')] },
    { name: 'two.ts', status: 'passed', assertionResults: [result('passed'), result('pending'), result('todo')] },
  ];
  expect(testCounts(files)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 2,
    failures: ['one.ts › a test that failed: Error: no badge'],
  });
});

test('a file that could not be loaded is one failure', () => {
  const broken = { name: 'one.ts', status: 'failed', message: 'SyntaxError: x\nmore', assertionResults: [] };
  expect(testCounts([broken])).toEqual({ passed: 0, failed: 1, skipped: 0, failures: ['one.ts: SyntaxError: x'] });
});
